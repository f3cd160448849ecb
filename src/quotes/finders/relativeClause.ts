import { CLAUSE, TRAILS } from '#lexicon/reportingVerbs.ts';
import { VERB_PARTICIPLE, VERB_PAST } from '#lexicon/wordClasses.ts';
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
      text: 'They fired at men who the army said had crossed the river before dawn and attacked a post.',
      content: 'had crossed the river before dawn and attacked a post',
      mention: 'the army',
    },
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
  // `The letter that the mayor wrote said it was late`: the letter says so.
  if (view.sites.some((other) => other.group.first === next.at && !isUnsaid(other))) return null;
  let end = endOfClause(view, next.at, site);
  // `had crossed the river [and attacked] a post`: whoever says it has no part in the second verb either.
  const { tokens } = view.passage;
  if (tokens[end]?.lower === 'and' && ((tokens[end + 1]?.classes ?? 0) & (VERB_PAST | VERB_PARTICIPLE)) !== 0)
    end = endOfClause(view, end + 1, site);
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
