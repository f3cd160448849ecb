import { pleas } from '#lexicon/denialWords.ts';
import type { SentenceView } from '#quotes/cueSite.ts';
import { readDenier } from '#quotes/readDenier.ts';
import { readVerbGroup } from '#quotes/verbGroup.ts';
import { endOfMatter } from './endOfMatter.ts';
import { endOfWords } from './endOfWords.ts';
import type { Rejection } from './rejection.ts';

/** `pleaded not guilty to two counts of assault`, `maintains her innocence`: a denial of a charge, in the words of courts. */
export function readPlea(view: SentenceView, at: number): Rejection | null {
  const { passage, sentence } = view;
  const { tokens } = passage;
  const said = endOfWords(tokens, at + 1, pleas.get(tokens[at]?.lower ?? ''));
  if (said < 0) return null;
  const group = readVerbGroup(tokens, at, sentence.first);
  // `would have pleaded`, `had Ortell pleaded`: nobody did.
  const isSupposed = group.modal || tokens.slice(sentence.first, at).some(({ lower }, index) => lower === 'had' && index === 0);
  const denier = group.negated || group.passive || isSupposed ? null : readDenier(view, group);
  if (denier === null) return null;
  const hasCharge = tokens[said]?.lower === 'to' && said + 1 < sentence.end;
  const end = hasCharge ? endOfMatter(view, said + 1) : said;
  return {
    view,
    form: 'DENIED',
    mention: denier.mention,
    cue: { first: at, end: said },
    clause: { first: Math.min(denier.first, at), end },
    matter: hasCharge && end > said + 1 ? { first: said + 1, end } : { first: at + 1, end: said },
    foundBy: 'plea',
  };
}
