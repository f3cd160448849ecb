import type { Speaker } from '#speakers/speaker.ts';
import type { Target } from './claim.ts';
import type { HeardArticle } from './heardArticle.ts';
import type { Statement } from './statement.ts';
import { isWithin, namesOf, quoteOf } from './wanted.ts';

/**
 * The claim that somebody leaves unanswered; and where it is that they said something (`both said that the director had told her that [it was mended]`), what they
 * are reported to have said.
 *
 * @param by who is silent: they, or the body that is theirs
 */
export function reportedOfThem(targets: readonly Target[], statements: readonly Statement[], by: readonly Speaker[]): Target[] {
  return targets.map((target) => {
    const outer = statements.find(({ quote }) => quote === target.quote);
    const [content] = outer === undefined ? [] : contentOf(outer);
    if (outer === undefined || content === undefined) return target;
    const inner = statements.find(
      (one) => one !== outer && one.article === outer.article && isWithin(one, content) && isOfThem(one, by),
    );
    if (inner === undefined) return target;
    return quoteOf(inner, target.confidence, `it is what ${namesOf(inner)} is reported to have said, by ${namesOf(outer)}`);
  });
}

const contentOf = ({ article, index }: Statement) => (article.drafts[index] as HeardArticle['drafts'][number]).draft.content;

/** Is it they who speak, or somebody whose title says that he is of the body: `the agency’s director`? */
const isOfThem = ({ quote: { voices } }: Statement, by: readonly Speaker[]): boolean =>
  voices.length > 0 &&
  voices.every(({ speaker }) =>
    by.some(
      (one) =>
        one === speaker ||
        (one.kind !== 'PERSON' &&
          speaker.titles.some(({ text }) =>
            text
              .toLowerCase()
              .replaceAll('’', "'")
              .includes(`${nounOf(one)}'s `),
          )),
    ),
  );

const nounOf = ({ name }: Speaker): string => name.split(' ').at(-1)?.toLowerCase() ?? '';
