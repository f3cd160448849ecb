import { channelNouns } from '#lexicon/channels.ts';
import { kindOfInstitution } from '#lexicon/nouns.ts';
import { CLAUSE, QUESTION, THAT, TRAILS } from '#lexicon/reportingVerbs.ts';
import { CAPITALIZED, GENITIVE, PREPOSITION, PUNCTUATION, TIME } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { atEachVerb } from '../atEachVerb.ts';
import { clauseBefore, endOfSentence } from '../clauseEdges.ts';
import type { CueSite, SentenceView } from '../cueSite.ts';
import { endOfNounPhrase } from '../endOfNounPhrase.ts';
import type { Finder } from '../finder.ts';
import type { Found, TokenRange } from '../found.ts';
import { isSomebody } from '../isSomebody.ts';
import { isBehindQuotation, quotedLeft } from '../quotedLeft.ts';
import { hasFiniteVerb, isFiniteVerb, isPersonalPronoun } from '../verbs.ts';

/**
 * The reporting verb before its speaker, both behind what is said.
 *
 *     “The bridge is safe,” said Ilse Ortell, director of the port.
 *      ^^^^^^^^^^^^^^^^^^^  ^^^^ ^^^^^^^^^^^
 */
export const speakerBehindVerb: Finder = {
  name: 'speakerBehindVerb',
  find: atEachVerb(findAt),
  examples: [
    {
      text: '“The bridge is safe,” said Ilse Ortell, director of the port.',
      content: 'The bridge is safe,',
      mention: 'Ilse Ortell, director of the port',
    },
    {
      text: 'The bridge was shut on Monday, said a police source.',
      content: 'The bridge was shut on Monday',
      mention: 'a police source',
    },
  ],
};

function findAt(view: SentenceView, site: CueSite): Found | null {
  const { tokens, quotationAt } = view.passage;
  const { verb, group } = site;
  if ((verb.frames & TRAILS) === 0 || group.negated || group.modal || group.infinitive || group.passive || group.participle)
    return null;
  if (group.first <= view.sentence.first || group.first !== group.verb) return null;
  const before = tokens[group.first - 1] as Token;
  const behindQuote = quotationAt[group.first - 1] !== -1;
  if (!behindQuote && before.text !== ',' && before.text !== '–' && before.text !== '—') return null;
  // Behind `“It will fall,”` no clause can follow, and whoever stands behind the verb is the speaker: `warned Ortell`.
  const isSpoken = isBehindQuotation(view, group.first);
  if (site.next.addressee !== null && !isSpoken) return null;
  const end = endOfSpeaker(view, site.end, !isSpoken);
  if (end === site.end) return null;
  if (!behindQuote && !isSomebody(tokens, site.end, end)) return null;
  // `the mayor of Vell, said the gifts “mean nothing”`: the words behind it are the verb of a clause.
  if (!behindQuote && quotationAt[end] !== -1 && end < view.sentence.end) return null;
  const left = clauseBefore(view, group.first, site);
  if (left.end <= left.first) return null;
  const quoted = behindQuote ? quotedLeft(view, left) : null;
  if (quoted === null && (verb.frames & (CLAUSE | THAT | QUESTION)) === 0) return null;
  if (quoted === null && !hasFiniteVerb(tokens, left.first, left.end)) return null;
  const goesOn = quoted === null ? null : quotationBehind(view, end);
  return {
    content: goesOn === null ? [quoted ?? left] : [quoted ?? left, goesOn],
    cue: { first: group.verb, end: site.end },
    mention: { first: site.end, end },
    site,
    denies: verb.denies === true,
    confidence: quoted === null ? 0.85 : 0.97,
  };
}

/** `“If it rains,” said Ortell, “we stay.”`: the quotation behind the speaker and a comma. */
function quotationBehind({ passage, sentence }: SentenceView, end: number): TokenRange | null {
  const { tokens, quotationAt, quotations } = passage;
  if (end + 1 >= sentence.end || tokens[end]?.text !== ',') return null;
  const quotation = quotations[quotationAt[end + 1] as number];
  return quotation !== undefined && quotation.open === end + 1
    ? { first: quotation.open, end: Math.min(quotation.end, sentence.end) }
    : null;
}

/**
 * The end of the speaker behind the verb, an apposition included; or `at` where a clause follows instead.
 *
 * @param mayGoOn whether a clause can follow at all
 */
export function endOfSpeaker(view: SentenceView, at: number, mayGoOn = true): number {
  const { tokens, quotationAt } = view.passage;
  const limit = endOfSentence(view);
  if (at >= limit || quotationAt[at] !== -1) return at;
  const first = tokens[at] as Token;
  if (isPersonalPronoun(first)) return at + 1 >= limit || !isFiniteVerb(tokens, at + 1, at) ? at + 1 : at;
  let end = endOfNounPhrase(tokens, at, limit, true);
  if (end === at || ((first.classes & TIME) !== 0 && end === at + 1)) return at;
  // `said the mayor would`: a clause. `according to records kept by`: a participle, since no clause can stand there.
  if (mayGoOn && end < limit && isFiniteVerb(tokens, end, at)) return at;
  // Prepositional phrases that belong to the noun: `a spokesman at the port`.
  while (
    end < limit &&
    ((tokens[end] as Token).classes & PREPOSITION) !== 0 &&
    ((tokens[end] as Token).lower !== 'on' || isDocumentOn(tokens, end)) &&
    (tokens[end] as Token).lower !== 'after' &&
    (tokens[end] as Token).lower !== 'during'
  ) {
    const next = endOfNounPhrase(tokens, end + 1, limit, false);
    // `said spokesman Ortell in a tweet`: how the words reached the page is no part of who spoke them.
    if (next === end + 1 || channelNouns.has((tokens[next - 1] as Token).lower)) break;
    end = next;
  }
  // An apposition: `, director of the port`. It has no verb of its own.
  if (end < limit && (tokens[end] as Token).text === ',') {
    let stop = end + 1;
    while (
      stop < limit &&
      (((tokens[stop] as Token).classes & PUNCTUATION) === 0 || ((tokens[stop] as Token).classes & GENITIVE) !== 0) &&
      quotationAt[stop] === -1
    )
      stop++;
    const head = tokens[end + 1] as Token | undefined;
    if (
      head !== undefined &&
      stop > end + 1 &&
      head.lower !== 'who' &&
      head.lower !== 'which' &&
      (head.classes & (PREPOSITION | TIME)) === 0 &&
      !hasFiniteVerb(tokens, end + 1, stop) &&
      isAppositive(tokens, end + 1, stop)
    )
      end = stop;
  }
  return end;
}

/** `a report on the dam`: the preposition belongs to the document. */
function isDocumentOn(tokens: readonly Token[], at: number): boolean {
  return kindOfInstitution((tokens[at - 1] as Token).lower) === 'DOCUMENT' && ((tokens[at + 1]?.classes ?? TIME) & TIME) === 0;
}

function isAppositive(tokens: readonly Token[], first: number, end: number): boolean {
  const head = tokens[first] as Token;
  if (/ing$/.test(head.lower) && (head.classes & CAPITALIZED) === 0) return false;
  return end - first > 1;
}
