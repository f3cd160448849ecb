import { PUNCTUATION } from '#lexicon/wordClasses.ts';
import type { SentenceView } from '#quotes/cueSite.ts';
import { readDenier } from '#quotes/readDenier.ts';
import { readVerbGroup } from '#quotes/verbGroup.ts';
import { askedWhether } from './askedWhether.ts';
import type { Rejection } from './rejection.ts';

/** `Asked whether he had met her, Ortell [said no]` */
export function readAskedNo(view: SentenceView, at: number): Rejection | null {
  const { tokens } = view.passage;
  const { first, end } = view.sentence;
  const next = tokens[at + 1];
  const verb = /^(?:simply|flatly|just)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  if (tokens[at]?.lower !== 'no' || !/^(?:said|says|replied|replies|answered|responded)$/.test(tokens[verb]?.lower ?? ''))
    return null;
  if (next !== undefined && (next.classes & PUNCTUATION) === 0 && !/^(?:and|but|when)$/.test(next.lower)) return null;
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
