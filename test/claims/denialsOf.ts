import { readWire } from '#read.ts';

/** The form of a denial, who denies, and the words of the claims that it is linked with. */
export type Answer = readonly [form: string, who: string, ...claims: string[]];

/** The denials of a text in reading order. */
export function denialsOf(text: string): Answer[] {
  return readWire(text).articles.flatMap(({ denials }) =>
    denials.map(
      ({ form, by, targets }): Answer => [
        form,
        by.map(({ speaker }) => speaker.name).join(' + '),
        ...targets.map(({ quote, text: words }) => quote?.quote.text ?? words),
      ],
    ),
  );
}
