import { claimNouns, denyingVerbs, emptyVerbs, lightWords } from '#lexicon/denialWords.ts';
import type { Target } from './claim.ts';
import { stemOfWord } from './contentWords.ts';
import type { DenialDraft } from './denialDraft.ts';
import { areOthers } from './wanted.ts';

const light = new Set([...lightWords, ...claimNouns, ...denyingVerbs, ...emptyVerbs].map(stemOfWord));

/** How many records back the first denial is looked for. */
const fewRecords = 60;

/**
 * The denials, those that are told to be said again (`on Tuesday again denied holding back any water`) and that nobody could link, with what the same party
 * was against before in a word of theirs.
 *
 * @param records all denials and contradictions
 */
export function deniedAgain(denials: readonly DenialDraft[], records: readonly DenialDraft[]): DenialDraft[] {
  const inOrder = records.toSorted((a, b) => a.article - b.article || a.at - b.at);
  return denials.map((draft) => {
    const { denial } = draft;
    if (
      denial.form !== 'DENIED' ||
      denial.by.length === 0 ||
      !isAgain(draft) ||
      denial.targets.some(({ quote }) => quote !== null)
    )
      return draft;
    const place = inOrder.findIndex(
      (one) => one.article > draft.article || (one.article === draft.article && one.at >= draft.at),
    );
    const stems = wordsOf(draft);
    const before = inOrder
      .slice(Math.max(0, place - fewRecords), Math.max(0, place))
      .findLast((one) => isOfParty(one, draft) && isLinked(one) && [...wordsOf(one)].some((stem) => stems.has(stem)));
    if (before === undefined) return draft;
    const targets = before.denial.targets
      .filter(({ quote }) => quote !== null)
      .map(
        (target): Target => ({
          ...target,
          confidence: Math.min(target.confidence, 0.6),
          why: 'it says again what was denied before',
        }),
      );
    return { ...draft, denial: { ...denial, targets } };
  });
}

/** Do its words say that it is not the first of its kind? */
const isAgain = ({ denial: { text, cue, start } }: DenialDraft): boolean =>
  cue !== null && /\b(?:again|repeatedly|still|always|once more)\s+(?:\S+\s+)?$/.test(text.slice(0, cue.start - start));

const isLinked = ({ denial: { targets } }: DenialDraft): boolean => targets.some(({ quote }) => quote !== null);

const isOfParty = ({ denial: { form, by } }: DenialDraft, { denial }: DenialDraft): boolean =>
  /^(?:DENIED|REJECTED|CONTRADICTED)$/.test(form) &&
  by.length > 0 &&
  !areOthers(
    by,
    denial.by.map(({ speaker }) => speaker),
  );

/** The stems of the words of a denial that tell what it is against, and not who denies. */
function wordsOf({ denial: { text, start, mention, quote } }: DenialDraft): Set<string> {
  const behind = mention === null || mention.start < start ? text : text.replace(mention.text, '');
  const stems = ((quote?.quote.text ?? behind).match(/[\p{L}-]{3,}/gu) ?? []).map(stemOfWord);
  return new Set(stems.filter((stem) => !light.has(stem) && !small.has(stem)));
}

const small = new Set(
  'the and any all its his her their that had has have been was were not one day from with again for who which said'.split(' '),
);
