import { PUNCTUATION } from '#lexicon/wordClasses.ts';
import type { SentenceView } from '#quotes/cueSite.ts';
import type { TokenRange } from '#quotes/found.ts';
import { readDenier } from '#quotes/readDenier.ts';
import { readVerbGroup } from '#quotes/verbGroup.ts';
import type { Token } from '#text/token.ts';
import type { Rejection } from './rejection.ts';

/** Words in which a question is put, and how many more may stand before `whether`: `asked by her lawyer on Monday whether`. */
const putting = /^(?:asked|pressed|questioned|challenged|quizzed)$/;
const reach = 7;

/**
 * What somebody was asked, in the sentence that tells the answer: `Asked [whether they had met him], she said no`.
 *
 * @returns the clause without its `whether`, or null where nothing of the kind was asked
 */
export function askedWhether(tokens: readonly Token[], { first, end }: TokenRange): TokenRange | null {
  for (let i = first; i < end; i++) {
    if (!putting.test((tokens[i] as Token).lower)) continue;
    let lead = i + 1;
    while (lead < Math.min(end, i + reach) && !isMark(tokens[lead]) && !/^(?:whether|if)$/.test((tokens[lead] as Token).lower))
      lead++;
    if (lead >= end || !/^(?:whether|if)$/.test(tokens[lead]?.lower ?? '')) continue;
    let stop = lead + 1;
    while (stop < end && !isMark(tokens[stop])) stop++;
    return { first: lead + 1, end: stop };
  }
  return null;
}

const isMark = (token: Token | undefined): boolean => token === undefined || (token.classes & PUNCTUATION) !== 0;

/** `Asked whether he had met her, Ortell [said no]` */
export function readAskedNo(view: SentenceView, at: number): Rejection | null {
  const { tokens } = view.passage;
  const { first, end } = view.sentence;
  const verb = /^(?:simply|flatly|just)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  if (tokens[at]?.lower !== 'no' || !/^(?:said|says|replied|replies|answered|responded)$/.test(tokens[verb]?.lower ?? ''))
    return null;
  if (!isMark(tokens[at + 1]) && !/^(?:and|but|when)$/.test((tokens[at + 1] as Token).lower)) return null;
  const matter = askedWhether(tokens, { first, end });
  const denier = matter === null ? null : readDenier(view, readVerbGroup(tokens, verb, first));
  if (matter === null || denier === null) return null;
  return {
    view,
    form: 'CONTRADICTED',
    mention: denier.mention,
    cue: { first: verb, end: at + 1 },
    clause: { first: Math.min(denier.first, verb), end: at + 1 },
    matter,
    foundBy: 'askedAndDenied',
  };
}

/** So many tokens tell whether nothing else is said first. */
const longestNo = 8;
const opening = /^(?:no|never|nope|absolutely|certainly|definitely|categorically|of|not|he|she|it|they|we|i)$/;

/** `No`, `Never`, `Absolutely not`, `he had not`: words that say no to what was asked, and nothing else first. */
export function saysNo(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  // Few quotes begin with one of them, and all are looked at.
  if (!opening.test(tokens[first]?.lower ?? '') && !opening.test(tokens[first + 1]?.lower ?? '')) return false;
  const words = tokens
    .slice(first, Math.min(end, first + longestNo))
    .filter(({ classes, text }) => (classes & PUNCTUATION) === 0 || /^[.,!;]$/.test(text));
  const [one, two] = words.map(({ lower }) => lower);
  if (one === undefined) return false;
  if (/^(?:no|never|nope)$/.test(one) && (two === undefined || /^[.,!;]$/.test(two))) return true;
  const spoken = words
    .map(({ lower }) => lower)
    .join(' ')
    .replace(/ [.,!;].*$/, '');
  return /^(?:(?:absolutely|certainly|definitely|categorically|of course) not|not at all|(?:he|she|it|they|we|i) (?:had|did|was|were|has|have|is|are|would|could) not|(?:he|she|it|they|we|i) (?:had|did|was|were|has|have|is|are|would|could)n't)$/.test(
    spoken,
  );
}
