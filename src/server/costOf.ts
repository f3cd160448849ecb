import { type GraphQLField, getNullableType, isListType, isObjectType } from 'graphql';
import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { PAGE_SIZES } from '#graph/pageSizes.ts';

/** How long lists are that cannot be asked for by the page: the speakers of a quote, its claims, the steps of its chain. */
const USUAL_LENGTH = 3;
/** An article's parts are as many as its paragraphs. */
const LONG_LISTS: ReadonlyMap<string, number> = new Map([['parts', 30]]);
/** The whole text of an article takes as much room as so many other values. */
const ARTICLE_TEXT = 20;

/**
 * How many values an answer could hold for one field, at most for pages, about for other lists.
 *
 * @returns one for the field itself, and what is asked for in it as many times as it can stand there
 */
export function costOf({ type, field, args, childComplexity }: ComplexityEstimatorArgs): number {
  if (field.args.some(({ name }) => name === 'first')) return 1 + pageSize(args) * childComplexity;
  if (Array.isArray(args.ids)) return 1 + args.ids.length * childComplexity;
  if (type.name === 'Article' && field.name === 'text') return ARTICLE_TEXT;
  // A page was multiplied as a whole already.
  const isPage = isObjectType(type) && type.name.endsWith('Connection');
  return 1 + (isPage || !isList(field) ? 1 : (LONG_LISTS.get(field.name) ?? USUAL_LENGTH)) * childComplexity;
}

/** Sizes that no page can have are left to what reads them, which says so. */
function pageSize({ first, last }: ComplexityEstimatorArgs['args']): number {
  const asked = [first, last].filter((size): size is number => typeof size === 'number');
  return Math.min(PAGE_SIZES.largest, Math.max(1, ...(asked.length > 0 ? asked : [PAGE_SIZES.usual])));
}

function isList(field: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(field.type));
}
