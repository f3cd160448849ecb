import { MATTER } from '#lexicon/reportingVerbs.ts';
import { OBJECT_PRONOUN, SUBJECT_PRONOUN } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { endOfClause, endOfPhrase, isGerund } from '../clauseEdges.ts';
import { type CueSite, isUnsaid, type SentenceView } from '../cueSite.ts';
import type { Finder } from '../finder.ts';
import type { Found } from '../found.ts';
import { isRefusal } from '../isRefusal.ts';

/**
 * A verb that reports its matter as a phrase.
 *
 *     The builder has denied paying bribes.
 *     ^^^^^^^^^^^     ^^^^^^ ^^^^^^^^^^^^^
 *     The mayor accused the builder of paying bribes.
 *     ^^^^^^^^^ ^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const reportedPhrase: Finder = {
  name: 'reportedPhrase',
  find: (view) => view.sites.flatMap((site) => findAt(view, site) ?? []),
  examples: [
    { text: 'The builder has repeatedly denied paying bribes.', content: 'paying bribes', mention: 'The builder' },
    { text: 'Tarn and its ally both deny these charges.', content: 'these charges', mention: 'Tarn and its ally' },
    { text: 'The mayor accused the builder of paying bribes.', content: 'the builder of paying bribes', mention: 'The mayor' },
  ],
};

function findAt(view: SentenceView, site: CueSite): Found | null {
  const { subject, next, verb, group } = site;
  const { tokens } = view.passage;
  if (subject === null || isUnsaid(site) || (verb.frames & MATTER) === 0 || site.end >= view.sentence.end) return null;
  const first = site.end;
  if (next.kind === 'THAT' || next.kind === 'END' || next.kind === 'COMMA' || next.kind === 'COLON') return null;
  const isPhrase = next.kind !== 'CLAUSE' || isGerund(tokens[first] as Token);
  const end = isPhrase ? endOfPhrase(view, first, site) : endOfClause(view, first, site);
  // `denied it`: no words of the claim are there.
  if (end <= first || (end === first + 1 && ((tokens[first] as Token).classes & (OBJECT_PRONOUN | SUBJECT_PRONOUN)) !== 0))
    return null;
  if (verb.verb === 'accuse' && !hasWord(tokens, first, end, 'of')) return null;
  if (verb.verb === 'deny' && isRefusal(tokens, { first, end })) return null;
  return {
    content: [{ first, end }],
    cue: { first: group.verb, end: site.end },
    mention: { first: subject.first, end: subject.end },
    site,
    denies: verb.denies === true,
    confidence: verb.verb === 'deny' ? 0.9 : 0.75,
  };
}

function hasWord(tokens: readonly Token[], first: number, end: number, word: string): boolean {
  for (let i = first; i < end; i++) if ((tokens[i] as Token).lower === word) return true;
  return false;
}
