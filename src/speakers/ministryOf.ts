import { countryByDemonym } from '#lexicon/countryNames.ts';
import type { Speaker } from './speaker.ts';

/** Words before `minister` that name no post with a ministry. */
const ranks = new Set(
  'prime first chief deputy vice senior junior former cabinet acting interim old new the a an his her its their this that one no another every'.split(
    ' ',
  ),
);

/**
 * What the ministry of a minister is called: that of `Water Minister Ilse Ortell` is the water ministry.
 *
 * @param ministers those whom it may be of; nobody is a minister, or two have different posts: null
 */
export function ministryOf(ministers: readonly Pick<Speaker, 'titles'>[]): string | null {
  const posts = new Set(ministers.flatMap(({ titles }) => titles.flatMap(({ text }) => postIn(text) ?? [])));
  const [post] = posts;
  return post === undefined || posts.size > 1 ? null : `${post} ministry`;
}

/** The post in a title; a word with a capital before one without is no post, but a country: `a Tarnese minister`. */
function postIn(title: string): string | null {
  const [, post] = /(?:^|\s)(\p{Lu}[\p{L}-]*(?= M)|\p{Ll}[\p{L}-]*(?= m)) [Mm]inister\b/u.exec(title) ?? [];
  return post === undefined || ranks.has(post.toLowerCase()) || countryByDemonym.has(post.toLowerCase())
    ? null
    : post.toLowerCase();
}
