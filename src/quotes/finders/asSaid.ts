import { CLAUSE, THAT } from '#lexicon/reportingVerbs.ts';
import type { Token } from '#text/token.ts';
import { atEachVerb } from '../atEachVerb.ts';
import { endOfClause } from '../clauseEdges.ts';
import { type CueSite, isUnsaid, type SentenceView } from '../cueSite.ts';
import type { Finder } from '../finder.ts';
import type { Found } from '../found.ts';
import { hasFiniteVerb } from '../verbs.ts';

/** Verbs by which `as` can only mean that it was so: `As they argued, the bridge fell` tells when. */
const saying = new Set(['say', 'tell', 'report', 'note', 'point out', 'write', 'explain', 'observe', 'acknowledge', 'warn']);

/**
 * `As`, the speaker and a reporting verb, and behind a comma what was said.
 *
 *     As the mayor explained on Monday, two gates of the dam were shut.
 *        ^^^^^^^^^ ^^^^^^^^^            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const asSaid: Finder = {
  name: 'asSaid',
  find: atEachVerb(findAt),
  examples: [
    {
      text: 'As the mayor explained on Monday, two gates of the dam were shut.',
      content: 'two gates of the dam were shut',
      mention: 'the mayor',
    },
    {
      text: 'But as Ortell told the Courier, it was “a row of bad teeth”.',
      content: 'it was “a row of bad teeth”',
      mention: 'Ortell',
    },
  ],
};

function findAt(view: SentenceView, site: CueSite): Found | null {
  const { subject, shared, verb, group, next } = site;
  const { tokens, quotationAt } = view.passage;
  if (subject === null || shared || isUnsaid(site) || next.kind !== 'COMMA' || !saying.has(verb.verb)) return null;
  if ((verb.frames & (CLAUSE | THAT)) === 0 || subject.from > view.sentence.first + 2) return null;
  // `As X said`, `But as X said`, `Or, as X said`.
  let lead = subject.from;
  while (lead < subject.first && (tokens[lead] as Token).lower !== 'as') lead++;
  if (lead === subject.first) return null;
  const first = next.at + 1;
  if (quotationAt[next.at] !== -1 || first >= view.sentence.end) return null;
  const end = endOfClause(view, first, site);
  if (end <= first || !hasFiniteVerb(tokens, first, end)) return null;
  return {
    content: [{ first, end }],
    cue: { first: group.verb, end: site.end },
    mention: { first: subject.first, end: subject.end },
    site,
    denies: false,
    confidence: 0.85,
  };
}
