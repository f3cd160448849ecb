import type { ExpectedCase, ExpectedQuote } from '../../test/wire/expected.ts';
import type { Gold, GoldDenial, GoldStatement } from './gold.ts';
import { locate } from './locate.ts';

/**
 * Gives what is expected of a case in `test/wire` its places in the text, so that it can be scored as answers are.
 *
 * @param name the name of the case
 * @param text its source
 */
export function placeCase(name: string, text: string, { articles }: ExpectedCase): Gold {
  const quotes = articles.flatMap((article) => article.quotes);
  const all = { start: 0, end: text.length };
  // A case begins with a headline, which repeats words of the body.
  const headline = { start: 0, end: text.indexOf('\n') };
  const places = locate(text, all, quotes.map(wordsOf), headline.end);
  const statements = quotes.map((quote, index): GoldStatement => {
    const { kind = null, stance = null, mention = null, speakers, via = null } = quote;
    return {
      id: String(index + 1),
      spans: places[index] ?? [],
      form: kind,
      stance,
      mention,
      speakers: speakers?.map((speaker) => speaker.name) ?? null,
      kind: speakers?.length === 1 ? (speakers[0]?.kind ?? null) : null,
      via,
      optional: false,
    };
  });
  const denials = articles
    .flatMap((article) => article.denials)
    .map(({ form, by, optional = false, text: words, targets = [] }, index): GoldDenial => {
      const [[place] = []] = words === undefined ? [[all]] : locate(text, all, [[words]], headline.end);
      return {
        id: String(index + 1),
        by,
        form,
        place: place ?? all,
        targets: statements
          .filter((_, at) => targets.some((target) => wordsOf(quotes[at] as ExpectedQuote).some((part) => part.includes(target))))
          .map(({ id }) => id),
        optional,
      };
    });
  return { name, text, statements, denials, frame: [] };
}

const wordsOf = ({ spans, words }: ExpectedQuote): readonly string[] => (words === undefined ? (spans ?? []) : [words]);
