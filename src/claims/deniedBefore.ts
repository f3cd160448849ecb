import { claimNouns, denyingVerbs, lightWords } from '#lexicon/denialWords.ts';
import type { Target } from './claim.ts';
import { stemOfWord } from './contentWords.ts';
import type { DenialDraft } from './denialDraft.ts';
import { isOfParty } from './isOfParty.ts';
import { likewise } from './likewise.ts';
import type { Statement } from './statement.ts';
import { startOf, stemsOfSpeakers } from './wanted.ts';

/** How many words of an earlier denial somebody must say no to again. */
const fewestShared = 2;

const light = new Set([...lightWords, ...claimNouns, ...denyingVerbs].map(stemOfWord));

/**
 * What a statement is against that says again what its party has denied before, be it in another article: `the Guard denied that its fighters were near the post`,
 * and a week later `no fighter was near the post, the Guard said`.
 *
 * @param denials those of the document
 * @returns null where the party has denied nothing of the kind
 */
export function deniedBefore(statement: Statement, denials: readonly DenialDraft[]): Target[] | null {
  const at = startOf(statement);
  for (const draft of denials.toReversed()) {
    const { denial } = draft;
    if (denial.form !== 'DENIED' || denial.by.length === 0) continue;
    if (draft.article > statement.article.index || (draft.article === statement.article.index && draft.at >= at)) continue;
    const party = denial.by.map(({ speaker }) => speaker);
    if (
      !isOfParty(statement, party, false) &&
      !speaksInPaper(
        statement,
        party.map(({ name }) => name),
      )
    )
      continue;
    const names = stemsOfSpeakers([...party, ...statement.quote.voices.map(({ speaker }) => speaker)]);
    const denied = new Set((denial.text.match(/[\p{L}-]+/gu) ?? []).map(stemOfWord));
    const shared = [...statement.negated].filter(
      (stem) => stem.length > 2 && denied.has(stem) && !light.has(stem) && !names.has(stem),
    );
    if (shared.length < fewestShared) continue;
    return likewise(denial.targets, 'it says again what was denied before');
  }
  return null;
}

/** `a Guard statement`: the paper of a body speaks for it. */
const speaksInPaper = ({ quote: { voices } }: Statement, names: readonly string[]): boolean =>
  voices.every(({ speaker: { kind, name } }) => kind === 'DOCUMENT' && names.some((one) => name.startsWith(one)));
