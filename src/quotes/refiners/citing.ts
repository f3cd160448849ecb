import { isAgency } from '#articles/isAgency.ts';
import { broadcasterNouns, paperNouns } from '#lexicon/channels.ts';
import { namedBodies, plainOutlets } from '#lexicon/namedBodies.ts';
import { outletEndings, papersAbroad } from '#lexicon/nameEndings.ts';
import { isRole, kindOfInstitution, singularOfRoles } from '#lexicon/nouns.ts';
import { CAPITALIZED, PREPOSITION, TIME } from '#lexicon/wordClasses.ts';
import { lowerOf } from '#text/lowerOf.ts';
import type { Token } from '#text/token.ts';
import { endOfNounPhrase } from '../endOfNounPhrase.ts';
import type { Draft, TokenRange } from '../found.ts';
import type { Passage } from '../passage.ts';
import { stretchOf } from '../quoteFromDraft.ts';
import type { Refiner } from '../refiner.ts';

/**
 * An outlet that reports what somebody else told it: he speaks, and the outlet passes it on.
 *
 *     The Harl Courier, citing two engineers, said the bridge was cracked.
 *     ~~~~~~~~~~~~~~~~         ^^^^^^^^^^^^^ ^^^^ ^^^^^^^^^^^^^^^^^^^^^^
 */
export const citing: Refiner = {
  name: 'citing',
  refine: (drafts, passage) =>
    drafts.map((draft) => {
      const { mention } = draft;
      if (mention === null || draft.cue === null || draft.foundBy === 'quotedAs') return draft;
      const source = sourceOf(passage, draft, mention, draft.cue);
      if (source === null || !isOutlet(passage, mention)) return draft;
      return { ...draft, mention: source, passedOnBy: { first: mention.first, end: endOfHead(passage.tokens, mention) } };
    }),
};

/** `The Harl Courier`, `Reuters`, `state news agency CONA`, but not `a spokesman for the Harl Courier`. */
function isOutlet(passage: Passage, { first, end: stop }: TokenRange): boolean {
  const { tokens } = passage;
  const end = endOfHead(tokens, { first, end: stop });
  const last = tokens[end - 1] as Token;
  if (kindOfInstitution(last.lower) === 'OUTLET' || isAgency(stretchOf(passage, { first, end }).text)) return true;
  const name = lowerOf(tokens, (tokens[first] as Token).lower === 'the' ? first + 1 : first, end);
  if (namedBodies.get(name) === 'OUTLET' || outletEndings.has(last.lower) || isPlainOutlet(tokens, first, end)) return true;
  // `Le Courrier du Tarn`
  if (tokens.slice(first, end).some(({ classes, lower }) => (classes & CAPITALIZED) !== 0 && papersAbroad.has(lower)))
    return true;
  const agency = (last.classes & CAPITALIZED) === 0 ? end - 1 : end - 2;
  return agency > first && tokens[agency]?.lower === 'agency' && tokens[agency - 1]?.lower === 'news';
}

/** `[The] Guardian`, `the [daily] Hanbit Ilbo`: a plain word or any name, which the word before shows to be an outlet. */
const isPlainOutlet = (tokens: readonly Token[], first: number, end: number): boolean =>
  (end - first < 3 && plainOutlets.has((tokens[end - 1] as Token).lower)) ||
  tokens.slice(first, end - 1).some(({ lower }) => paperNouns.has(lower) || broadcasterNouns.has(lower) || lower === 'website');

/** Whom the outlet cites: between itself and the verb, behind the verb, behind what is said, or before all. */
function sourceOf(passage: Passage, { content }: Draft, mention: TokenRange, cue: TokenRange): TokenRange | null {
  const { tokens, sentences, sentenceAt } = passage;
  const sentence = sentences[sentenceAt(cue.first)] as TokenRange;
  const behind = Math.max(mention.end, cue.end);
  for (const from of [endOfHead(tokens, mention), mention.end, behind, content.at(-1)?.end ?? behind]) {
    // `reported [on Monday], citing`
    const at = from === behind ? commaBehind(tokens, from) : from;
    const source = tokens[at]?.text === ',' ? cited(passage, at + 1, sentence.end) : null;
    if (source !== null) return source;
  }
  const first = cited(passage, sentence.first, mention.first);
  return first !== null && tokens[first.end]?.text === ',' && first.end + 1 === mention.first ? first : null;
}

/** How many words may tell when an outlet reported. */
const longestTime = 4;

function commaBehind(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + longestTime && tokens[at] !== undefined && tokens[at]?.text !== ',') at++;
  return at;
}

/** The somebody behind `citing` or `quoting` at a token, or null. `citing the ministry’s report`, `citing safety` cite nobody. */
function cited({ tokens, quotationAt }: Passage, at: number, stop: number): TokenRange | null {
  // `, which cited two aides,`
  const from = tokens[at]?.lower === 'which' ? at + 1 : at;
  const words = from > at ? /^(?:cited|quoted|cites|quotes)$/ : /^(?:citing|quoting)$/;
  if (from >= stop || quotationAt[from] !== -1 || !words.test(tokens[from]?.lower ?? '')) return null;
  const range = { first: from + 1, end: endOfDescribed(tokens, from + 1, stop) };
  if (range.end === range.first) return null;
  const end = endOfHead(tokens, range);
  const head = tokens[end - 1] as Token;
  const kind = kindOfInstitution(head.lower);
  const isName = (head.classes & (CAPITALIZED | TIME)) === CAPITALIZED;
  // `people familiar with it`: what they are stands behind the noun.
  const isTold = tokens.slice(range.first, end).some(({ lower }) => /^(?:people|persons?|sources?)$/.test(lower));
  const isSomebody = isTold || isRole(head.lower) || singularOfRoles(head.lower) !== null || isName || kind !== null;
  return isSomebody && kind !== 'DOCUMENT' ? range : null;
}

/** The end of a phrase, with what its adjective is of: `people familiar [with the matter]`, `a man close [to the mayor]`. */
function endOfDescribed(tokens: readonly Token[], first: number, stop: number): number {
  const end = endOfNounPhrase(tokens, first, stop);
  const [adjective, preposition] = [tokens[end - 1]?.lower, tokens[end]?.lower];
  const goesOn = (adjective === 'familiar' && preposition === 'with') || (adjective === 'close' && preposition === 'to');
  return goesOn ? Math.max(end, endOfNounPhrase(tokens, end + 1, stop)) : end;
}

/** The end of a phrase before what its first preposition leads in. */
function endOfHead(tokens: readonly Token[], { first, end }: TokenRange): number {
  let at = first + 1;
  while (at < end && ((tokens[at] as Token).classes & PREPOSITION) === 0 && (tokens[at] as Token).text !== ',') at++;
  return at;
}
