import { CLAUSE, TRAILS } from '#lexicon/reportingVerbs.ts';
import { atEachVerb } from '../atEachVerb.ts';
import { endOfClause } from '../clauseEdges.ts';
import { type CueSite, isUnsaid, type SentenceView } from '../cueSite.ts';
import type { Finder } from '../finder.ts';
import type { Found } from '../found.ts';

/**
 * What is said is a relative clause, with its speaker and the verb pushed in before its own verb.
 *
 *     The inquiry showed photographs it said were of the old bridge.
 *                                    ^^ ^^^^ ^^^^^^^^^^^^^^^^^^^^^^
 */
export const relativeClause: Finder = {
  name: 'relativeClause',
  find: atEachVerb(findAt),
  examples: [
    { text: 'The inquiry showed photographs it said were of the old bridge.', content: 'were of the old bridge', mention: 'it' },
    {
      text: 'They met in what local media said was the first talk in years.',
      content: 'was the first talk in years',
      mention: 'local media',
    },
  ],
};

function findAt(view: SentenceView, site: CueSite): Found | null {
  const { subject, next, verb, group } = site;
  if (subject === null || subject.relative >= 0 || site.shared || isUnsaid(site)) return null;
  if (next.kind !== 'VERB' || next.at !== site.end || (verb.frames & CLAUSE) === 0 || (verb.frames & TRAILS) === 0) return null;
  const end = endOfClause(view, next.at, site);
  if (end - next.at < 2) return null;
  return {
    content: [{ first: next.at, end }],
    cue: { first: group.verb, end: site.end },
    mention: { first: subject.first, end: subject.end },
    site,
    denies: verb.denies === true,
    confidence: 0.8,
  };
}
