import type { Character } from './character.ts';

/** Words before `minister` that name no post with a ministry. */
const ranks = new Set(
  'prime first chief deputy vice senior junior former cabinet acting interim old new the a his her its'.split(' '),
);

/**
 * What the ministry of a minister is called: that of `Water Minister Ilse Ortell` is the water ministry.
 *
 * @param ministers those whom it may be of; nobody is a minister, or two have different posts: null
 */
export function ministryOf(ministers: readonly Character[]): string | null {
  const posts = new Set(ministers.flatMap(({ titles }) => titles.flatMap(({ text }) => postIn(text) ?? [])));
  const [post] = posts;
  return post === undefined || posts.size > 1 ? null : `${post} ministry`;
}

function postIn(title: string): string | null {
  const [, post] = /(\p{L}[\p{L}-]*) minister\b/iu.exec(title) ?? [];
  return post === undefined || ranks.has(post.toLowerCase()) ? null : post.toLowerCase();
}
