import { TIME } from '#lexicon/wordClasses.ts';
import type { TokenRange } from '#quotes/found.ts';
import type { Token } from '#text/token.ts';
import { findDenied } from './findDenied.ts';
import { isBarePronoun } from './isBarePronoun.ts';
import type { Rejection } from './rejection.ts';
import { speaksOf } from './speaksOf.ts';
import type { Wanted } from './wanted.ts';

/** How many words may stand between the verb and the charge: `accused [by some of the guests] of`. */
const reach = 8;

/** `Ortell, who has been accused by some of [selling the mill], denied it`: what the words for who denies tell of the charge; null where they tell of none. */
export function accusedOf({ mention, cue, matter }: Rejection, wanted: Wanted): TokenRange | null {
  const { tokens } = wanted;
  if (!isBarePronoun(tokens, matter)) return null;
  for (let i = mention.first; i < cue.first; i++) {
    const link = links.get((tokens[i] as Token).lower);
    const before = tokens[i - 1];
    if (
      link === undefined ||
      !isOfDenier(tokens, mention.first, i) ||
      !/^(?:,|been|was|were|is|are|being|repeatedly|also)$/.test(before?.lower ?? '')
    )
      continue;
    for (let of = i + 1; of < Math.min(cue.first, i + reach); of++) {
      if ((tokens[of] as Token).lower !== link) continue;
      let end = of + 1;
      while (end < cue.first && (tokens[end] as Token).text !== ',') end++;
      const charge = { first: of + 1, end };
      return end === of + 1 || (isOfThen(tokens, charge) && isToldOfThem(wanted, matter)) ? null : charge;
    }
  }
  return null;
}

/** `charged with fraud in [2011]`, `accused of theft in [May]`, `[last] year` */
const isOfThen = (tokens: readonly Token[], { first, end }: TokenRange): boolean =>
  tokens
    .slice(first, end)
    .some(
      ({ lower, classes }, at, charge) =>
        /^(?:19|20)\d\d$/.test(lower) ||
        (charge[at - 1]?.lower === 'in' && (classes & TIME) !== 0) ||
        /^(?:last|ago)$/.test(lower),
    );

/** Does what `it` takes up speak of who denies it? Then that is denied, and no charge of years ago. */
const isToldOfThem = (wanted: Wanted, matter: TokenRange): boolean =>
  findDenied(wanted, matter).some(({ quote }) =>
    wanted.statements.some((one) => one.quote === quote && speaksOf(one, wanted.by)),
  );

/** Not `Ortell, [whose son is] accused of`, nor `a critic of men [who are] accused of`. */
function isOfDenier(tokens: readonly Token[], first: number, at: number): boolean {
  const before = tokens.slice(first, at);
  const relatives = before.filter(({ lower }) => /^(?:who|whose|whom)$/.test(lower));
  if (relatives.length === 0) return true;
  const who = before.findIndex(({ lower }) => lower === 'who');
  return (
    relatives.length === 1 &&
    who > 0 &&
    (before[who - 1]?.text === ',' || before.slice(0, who).every(({ lower }) => lower !== 'of'))
  );
}

/** Words for those whom a charge is held against, each with the one that leads it in. */
const links: ReadonlyMap<string, string> = new Map([
  ['accused', 'of'],
  ['suspected', 'of'],
  ['charged', 'with'],
]);
