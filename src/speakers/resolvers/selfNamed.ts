import type { Resolver } from '../walk.ts';

/** How many words may stand between somebody and the name that they give. */
const reach = 8;

/** `a guard who gave his name only as Otto Ortell`, `one of them identified himself as Otto Ortell and said`: the name that somebody not named gives. */
export const selfNamed: Resolver = {
  name: 'selfNamed',
  inferred: false,
  resolve({ first, head, isPronoun, isPlural }, { cast, passage: { tokens, sentences, sentenceAt } }) {
    if (isPronoun || isPlural || cast.inName.has(head)) return null;
    const end = Math.min(tokens.length, sentences[sentenceAt(first)]?.end ?? 0);
    const lower = (at: number): string => (at < end ? (tokens[at]?.lower ?? '') : '');
    for (let i = head + 1; i < Math.min(end, head + reach); i++) {
      const behind = namingAt(lower, i);
      if (behind < 0) continue;
      const entry = cast.byLastToken.get((cast.inName.get(behind) ?? 0) - 1);
      return entry?.character?.kind === 'PERSON' ? entry.character : null;
    }
    return null;
  },
};

/** Where the name begins behind `gave his name only as` or `identified himself as`; else -1. */
function namingAt(lower: (at: number) => string, at: number): number {
  let i = at;
  if (/^(?:gave|gives|giving)$/.test(lower(i)) && /^(?:his|her|their)$/.test(lower(i + 1))) {
    i += /^(?:full|first|only)$/.test(lower(i + 2)) ? 3 : 2;
    if (lower(i) !== 'name') return -1;
  } else if (
    /^(?:identified|identifies|identifying|named)$/.test(lower(i)) &&
    /^(?:himself|herself|themselves)$/.test(lower(i + 1))
  )
    i++;
  else return -1;
  i++;
  if (lower(i) === 'only') i++;
  return lower(i) === 'as' ? i + 1 : -1;
}
