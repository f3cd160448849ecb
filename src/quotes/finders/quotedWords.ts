import { channelNouns, talkNouns } from '#lexicon/channels.ts';
import { WORDS } from '#lexicon/reportingVerbs.ts';
import { CAPITALIZED, DETERMINER, PREPOSITION } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { atEachVerb } from '../atEachVerb.ts';
import { endOfClause } from '../clauseEdges.ts';
import { type CueSite, isUnsaid, type SentenceView } from '../cueSite.ts';
import { endOfNounPhrase } from '../endOfNounPhrase.ts';
import { endOfPredicate } from '../endOfPredicate.ts';
import type { Finder } from '../finder.ts';
import type { Found } from '../found.ts';
import { isTitle } from '../isTitle.ts';
import type { PassageQuotation } from '../passage.ts';

/**
 * A verb of speech whose object has quoted words in it: the object is what was said.
 *
 *     The mayor described the bridge as “a row of bad teeth”.
 *     ^^^^^^^^^ ^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const quotedWords: Finder = {
  name: 'quotedWords',
  find: atEachVerb(findAt),
  examples: [
    {
      text: 'The mayor described the bridge as “a row of bad teeth”.',
      content: 'the bridge as “a row of bad teeth”',
      mention: 'The mayor',
    },
    {
      text: 'The council voiced “deep concern” over the bridge.',
      content: '“deep concern” over the bridge',
      mention: 'The council',
    },
    {
      text: 'The mayor called the bridge “a ruin” in a statement on Monday.',
      content: 'the bridge “a ruin”',
      mention: 'The mayor',
    },
  ],
};

function findAt(view: SentenceView, site: CueSite): Found | null {
  const { subject, next, verb, group } = site;
  const { tokens, quotationAt, quotations } = view.passage;
  if (subject === null || (verb.frames & WORDS) === 0 || isUnsaid(site)) return null;
  if (next.kind === 'END' || next.kind === 'COMMA') return null;
  const first = next.addressee !== null && next.addressee.end < next.at && verb.verb !== 'ask' ? next.addressee.end : site.end;
  const limit = endOfClause(view, first, site);
  let quoted: PassageQuotation | undefined;
  for (let i = first; i < limit && quoted === undefined; i++) {
    // What stands behind a colon is an utterance of its own.
    if ((tokens[i] as Token).text === ':' && quotationAt[i] === -1 && i > first) break;
    const quotation = quotations[quotationAt[i] as number];
    if (quotation !== undefined && !isTitle(view.passage, quotation)) quoted = quotation;
  }
  if (quoted === undefined || limit <= first) return null;
  const stop = endOfPredicate(view, quoted.end - 1, limit);
  const end = beginsChannel(view, quoted.end, stop) ? quoted.end : stop;
  return {
    content: [{ first: leadsIn(tokens[first] as Token) ? first + 1 : first, end }],
    cue: { first: group.verb, end: site.end },
    mention: { first: subject.first, end: subject.end },
    site,
    denies: verb.denies === true,
    confidence: site.shared ? 0.7 : 0.82,
  };
}

/** Does directly behind the words stand the way that they went: `called it “a ruin” [in a statement on Monday]`, but not `a “ruin” [in the report]`? */
function beginsChannel({ passage: { tokens } }: SentenceView, at: number, end: number): boolean {
  const [preposition, next] = [tokens[at]?.lower ?? '', tokens[at + 1]];
  if (at + 1 >= end || next === undefined || !/^(?:in|on|during|via)$/.test(preposition)) return false;
  const noun = tokens[endOfNounPhrase(tokens, at + 1, end, false) - 1];
  if (noun === undefined || !(channelNouns.has(noun.lower) || talkNouns.has(noun.lower))) return false;
  return /^(?:an?|his|her|its|their)$/.test(next.lower) || (next === noun && (noun.classes & CAPITALIZED) !== 0);
}

/** Does a word or a mark only join the words to the verb: `warned [of] “hard days”`? `described it [as] a “ruin”` is told apart by it. */
function leadsIn({ text, lower, classes }: Token): boolean {
  if (lower === 'that' || text === ',' || text === ':') return true;
  return (classes & (PREPOSITION | DETERMINER)) === PREPOSITION && lower !== 'as' && lower !== 'to' && lower !== 'like';
}
