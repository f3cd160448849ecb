import { MATTER, QUESTION, SPEECH } from '#lexicon/reportingVerbs.ts';
import type { Token } from '#text/token.ts';
import { atEachVerb } from '../atEachVerb.ts';
import { endOfClause, isGerund } from '../clauseEdges.ts';
import { type CueSite, isUnsaid, type SentenceView, takesClause } from '../cueSite.ts';
import type { Finder } from '../finder.ts';
import type { Found, TokenRange } from '../found.ts';
import { isRefusal } from '../isRefusal.ts';
import { isTitle } from '../isTitle.ts';
import { isBehindQuotation } from '../quotedLeft.ts';

/**
 * The speaker, a reporting verb, and behind it the clause or the quotation.
 *
 *     The minister told the court on Monday that the bridge was safe, and left.
 *     ^^^^^^^^^^^^ ^^^^                           ^^^^^^^^^^^^^^^^^^^
 */
export const speakerBeforeClause: Finder = {
  name: 'speakerBeforeClause',
  find: atEachVerb(findAt),
  examples: [
    {
      text: 'The minister told the court on Monday that the bridge was safe.',
      content: 'the bridge was safe',
      mention: 'The minister',
    },
    { text: 'Ortell said: “The bridge is safe.”', content: 'The bridge is safe.', mention: 'Ortell' },
    { text: 'Asked about it, she said the bridge “will stand”.', content: 'the bridge “will stand”', mention: 'she' },
    { text: 'The council asked whether the bridge was safe.', content: 'whether the bridge was safe', mention: 'The council' },
  ],
};

/** Verbs behind which no title stands: `declared “What a Fine Day!”`. */
const utters = new Set('say declare state reply respond answer add shout cry chant exclaim yell whisper quip retort'.split(' '));

/** Does an attribution at `from` stand within what is said: behind a quotation, or behind a clause that begins with one? */
function isSpokenRound({ passage, sentence }: SentenceView, from: number): boolean {
  const { tokens, quotationAt, quotations } = passage;
  if (from <= sentence.first) return false;
  if (quotationAt[from - 1] !== -1) return true;
  // `“If it falls” in May, she said, “we pay.”`
  const first = quotations[quotationAt[sentence.first] ?? -1];
  return (
    first !== undefined && (tokens[from - 1] as Token).text === ',' && !/^[.?!…]$/.test((tokens[first.close - 1] as Token).text)
  );
}

function findAt(view: SentenceView, site: CueSite): Found | null {
  const { subject, next, verb, group } = site;
  if (subject === null || isUnsaid(site)) return null;
  // `“If it rains,” she said, “we stay.”` is spoken round the attribution, and not behind it.
  if (next.kind === 'QUOTE' && !site.shared && isSpokenRound(view, subject.from)) return null;
  const quotation = view.passage.quotations[view.passage.quotationAt[next.at] ?? -1];
  // `wrote “A Winter Without Salt”`: a title is no speech.
  if (next.kind === 'QUOTE' && quotation !== undefined && !utters.has(verb.verb) && isTitle(view.passage, quotation)) return null;
  const isQuote = next.kind === 'QUOTE' && (verb.frames & SPEECH) !== 0;
  // `“It is safe,” she said several weeks later`, `... in a film that showed the port`: the words behind tell when and where.
  if (next.kind !== 'QUOTE' && next.kind !== 'COLON' && !site.shared && isBehindQuotation(view, subject.from)) return null;
  const isQuestion = next.kind === 'QUESTION' && (verb.frames & QUESTION) !== 0;
  const isColon = next.kind === 'COLON' && (verb.frames & SPEECH) !== 0;
  if (!isQuote && !isQuestion && !isColon && !takesClause(site)) return null;
  // `denied taking bribes`: a phrase.
  if ((verb.frames & MATTER) !== 0 && next.kind === 'CLAUSE' && isGerund(view.passage.tokens[next.at] as Token)) return null;
  const content: TokenRange = isQuote
    ? quoteFrom(view, next.at, site)
    : { first: next.at, end: endOfClause(view, next.at, site) };
  if (content.end <= content.first) return null;
  if (verb.verb === 'deny' && next.kind === 'CLAUSE' && isRefusal(view.passage.tokens, content)) return null;
  const confidence = next.kind === 'CLAUSE' ? 0.85 : isQuestion ? 0.75 : 0.93;
  return {
    content: [content],
    cue: { first: group.verb, end: site.end },
    mention: { first: subject.first, end: subject.end },
    site,
    denies: verb.denies === true,
    confidence: site.shared ? confidence - 0.1 : confidence,
  };
}

/** A quotation behind a comma or a colon is what was said; without one it may be the beginning of a clause that goes on. */
export function quoteFrom(view: SentenceView, at: number, own: CueSite): TokenRange {
  const { quotationAt, quotations } = view.passage;
  const { end } = quotations[quotationAt[at] as number] as { end: number };
  const stop = at >= view.sentence.end ? end : Math.min(end, view.sentence.end);
  return { first: at, end: isWhole(view, at) ? stop : Math.max(stop, endOfClause(view, at, own)) };
}

/** Is the quotation that opens at `at` all that was said, so that no clause goes on behind it? */
export function isWhole({ passage: { tokens, quotationAt, quotations }, sentence }: SentenceView, at: number): boolean {
  const { close } = quotations[quotationAt[at] as number] as { close: number };
  const before = (tokens[at - 1] as Token).text;
  return at >= sentence.end || before === ',' || before === ':' || /^[,.?!…]$/.test((tokens[close - 1] as Token).text);
}
