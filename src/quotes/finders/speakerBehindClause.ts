import { askingParticiples } from '#lexicon/askingParticiples.ts';
import { claimNouns } from '#lexicon/denialWords.ts';
import { CLAUSE, QUESTION, THAT, TRAILS } from '#lexicon/reportingVerbs.ts';
import {
  CAPITALIZED,
  CONJUNCTION,
  DETERMINER,
  OBJECT_PRONOUN,
  PREPOSITION,
  PUNCTUATION,
  TIME,
  VERB_ING,
} from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { atEachVerb } from '../atEachVerb.ts';
import { clauseBefore, endOfClause } from '../clauseEdges.ts';
import { type CueSite, isUnsaid, type SentenceView } from '../cueSite.ts';
import type { Finder } from '../finder.ts';
import type { Found, TokenRange } from '../found.ts';
import type { PassageQuotation } from '../passage.ts';
import { isBehindQuotation, quotedLeft } from '../quotedLeft.ts';
import { startOfAttribution } from '../startOfAttribution.ts';
import { hasFiniteVerb, isPersonalPronoun } from '../verbs.ts';

/**
 * The speaker and a reporting verb behind what is said, or in the middle of it.
 *
 *     “The bridge is safe,” the minister said. “It will stand.”
 *      ^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^ ^^^^   ^^^^^^^^^^^^^^
 *     The bridge, officials said on Monday, is safe.
 *     ^^^^^^^^^^  ^^^^^^^^^ ^^^^            ^^^^^^^
 */
export const speakerBehindClause: Finder = {
  name: 'speakerBehindClause',
  find: atEachVerb(findAt),
  examples: [
    { text: '“The bridge is safe,” the minister said.', content: 'The bridge is safe,', mention: 'the minister' },
    {
      text: 'The bridge was shut on Monday, a police source said.',
      content: 'The bridge was shut on Monday',
      mention: 'a police source',
    },
    {
      text: 'The bridge, officials said on Monday, is safe.',
      content: 'The bridge, officials said on Monday, is safe',
      mention: 'officials',
    },
  ],
};

const attributive = new Set([
  'who',
  'which',
  'adding',
  'referring',
  'citing',
  'speaking',
  'calling',
  'describing',
  'according',
  'quoting',
  'noting',
  'saying',
  'as',
  'including',
  'without',
  'though',
  'although',
  'while',
  'after',
  'despite',
  'using',
]);

/** What may follow an attribution that stands behind what is said. */
const standsBehind: ReadonlySet<string> = new Set(['END', 'COMMA', 'QUOTE', 'PHRASE', 'GERUND']);

function findAt(view: SentenceView, site: CueSite): Found | null {
  const { subject, next, verb, group } = site;
  const { tokens, quotationAt } = view.passage;
  if (subject === null || site.shared || isUnsaid(site) || (verb.frames & TRAILS) === 0) return null;
  const from = startOfAttribution(site);
  if (!standsBehind.has(next.kind) && !isBehindQuotation(view, from)) return null;
  if (from <= view.sentence.first || subject.relative >= 0) return null;
  // `which X had said`, `and he said`: led in by a word, it belongs to a clause of its own. `As X said` does not.
  if (from !== subject.first && (tokens[from] as Token).lower !== 'as') return null;
  // `..., as a newspaper had claimed`: behind another attribution it is an aside to that.
  if (from !== subject.first && view.sites.some((other) => other !== site && other.group.verb < from)) return null;
  const before = tokens[from - 1] as Token;
  const behindQuote = quotationAt[from - 1] !== -1;
  if (!behindQuote && !/^(?:,|–|—|--|-|;)$/.test(before.text)) return null;
  const left = clauseBefore(view, from, site);
  if (left.end <= left.first) return null;
  const quoted = quotedLeft(view, left, subject.end - subject.first === 1 && isPersonalPronoun(tokens[subject.first] as Token));
  // `When I wrote to him, Ortell answered in green ink`, `Asked whether she lied, Ortell answered with a shrug`: how, and not what.
  const { lower: begin } = tokens[left.first] as Token;
  const isFronted = begin === 'when' || askingParticiples.has(begin);
  if (quoted === null && isFronted && /^(?:answer|reply|respond)$/.test(verb.verb)) return null;
  // `Noting that it was old, she asked for time`: the participle reports what stands before the comma.
  if (quoted === null && view.sites.some(({ group: { participle, first } }) => participle && first === left.first)) return null;
  if (quoted === null && !mayTrail(view, site)) return null;
  const content: TokenRange[] = [];
  // `he continued`, `it began` report words in quotation marks only.
  if (quoted === null && (verb.frames & (CLAUSE | THAT | QUESTION)) === 0) return null;
  if (quoted !== null) content.push(quoted);
  else if (hasFiniteVerb(tokens, left.first, left.end) || (next.kind === 'COMMA' && left.first === view.sentence.first))
    content.push(left);
  else return null;
  if (next.kind === 'QUOTE') {
    const quotation = view.passage.quotations[quotationAt[next.at] as number] as PassageQuotation;
    // `told “Port and People”`, `said after a short “yes” from the crowd`: no mark parts the words from the attribution.
    const isParted = ((tokens[next.at - 1] as Token).classes & PUNCTUATION) !== 0;
    if (isParted) content.push({ first: next.at, end: Math.min(quotation.end, view.sentence.end) });
    else if (quoted === null) return null;
  } else if (next.kind === 'COMMA' && quoted === null) {
    const rest = restOfClause(view, next.at + 1);
    // `And yet, she said, it stands`: what only links with the sentence before is no part of it.
    if (rest !== null && onlyLinks(tokens, left)) content.pop();
    // `It was shelled, officials said, in an attack that Tarn blamed on Velm`: that is told of somebody else.
    const isOthers = view.sites.some(
      (other) =>
        rest !== null &&
        /^(?:in|amid|with|by|for)$/.test((tokens[rest.first] as Token).lower) &&
        other.subject !== null &&
        other.subject.first > rest.first &&
        other.group.verb < rest.end,
    );
    const isWhole = hasFiniteVerb(tokens, left.first, left.end);
    if (rest !== null && !(isOthers && isWhole)) content.push(rest);
    else if (!isWhole) return null;
  }
  return {
    content,
    cue: { first: group.verb, end: site.end },
    mention: { first: subject.first, end: subject.end },
    site,
    denies: verb.denies === true,
    confidence: quoted === null ? 0.88 : 0.97,
  };
}

function onlyLinks(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  return tokens
    .slice(first, end)
    .every(({ lower, classes }) => (classes & CONJUNCTION) !== 0 || lower === 'still' || lower === 'however');
}

/** `After the fall, the council [proposed a ferry]`: a verb with an object of its own trails no clause. `told her`, `said Monday on the quay` do. */
function mayTrail({ passage: { tokens } }: SentenceView, { next }: CueSite): boolean {
  if (next.kind === 'GERUND') return false;
  return next.kind !== 'PHRASE' || ((tokens[next.at] as Token).classes & (PREPOSITION | TIME | OBJECT_PRONOUN)) !== 0;
}

/** What goes on behind `, X said,` — unless it is a word about the speaker (`, referring to`, `, who had left`). */
function restOfClause(view: SentenceView, at: number): TokenRange | null {
  const token = view.passage.tokens[at];
  if (token === undefined || at >= view.sentence.end) return null;
  if (attributive.has(token.lower) || ((token.classes & VERB_ING) !== 0 && (token.classes & CAPITALIZED) === 0)) return null;
  // `, an account that she denied`: a word for the claim begins what the reporter says of it.
  if ((token.classes & DETERMINER) !== 0 && claimNouns.has(view.passage.tokens[at + 1]?.lower ?? '')) return null;
  const end = endOfClause(view, at);
  return end > at ? { first: at, end } : null;
}
