import { CLAUSE, THAT } from '#lexicon/reportingVerbs.ts';
import { PUNCTUATION } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { atEachVerb } from '../atEachVerb.ts';
import { type CueSite, isUnsaid, type SentenceView } from '../cueSite.ts';
import type { Finder } from '../finder.ts';
import type { Found } from '../found.ts';
import { hasFiniteVerb } from '../verbs.ts';

/**
 * What is asked, and behind a comma `as` and who says that it is so.
 *
 *     He would not say whether clerks had met him in May, as the newspaper has claimed.
 *                              ^^^^^^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^     ^^^^^^^
 */
export const whetherAsSaid: Finder = {
  name: 'whetherAsSaid',
  find: atEachVerb(findAt),
  examples: [
    {
      text: 'He would not say whether clerks had met him in May, as the newspaper has claimed.',
      content: 'clerks had met him in May',
      mention: 'the newspaper',
    },
  ],
};

function findAt(view: SentenceView, site: CueSite): Found | null {
  const { subject, shared, verb, group, next } = site;
  const { tokens, quotationAt } = view.passage;
  if (subject === null || shared || isUnsaid(site) || (verb.frames & (CLAUSE | THAT)) === 0) return null;
  if (next.kind !== 'END' && next.kind !== 'COMMA') return null;
  const comma = subject.from - 1;
  if ((tokens[subject.from] as Token).lower !== 'as' || tokens[comma]?.text !== ',' || quotationAt[comma] !== -1) return null;
  let first = comma;
  while (first > view.sentence.first && !/^(?:whether|if)$/.test((tokens[first - 1] as Token).lower)) {
    if (((tokens[first - 1] as Token).classes & PUNCTUATION) !== 0) return null;
    first--;
  }
  if (first <= view.sentence.first || !hasFiniteVerb(tokens, first, comma)) return null;
  return {
    content: [{ first, end: comma }],
    cue: { first: group.verb, end: site.end },
    mention: { first: subject.first, end: subject.end },
    site,
    denies: verb.denies === true,
    confidence: 0.8,
  };
}
