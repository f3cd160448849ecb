import { expect } from 'vitest';
import { read } from './ask.ts';
import type { ListField } from './listsOf.ts';

/** An entry of a page. */
export interface Entry {
  readonly cursor: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a node has is what the test asked for
  readonly node: any;
}

/** A list of one owner, or of nobody, that can be asked over HTTP. */
export interface AskedList extends ListField {
  readonly url: string;
  /** The global id of the owner; null for the list of everything. */
  readonly owner: string | null;
}

/** The list of all records of each type. */
const ROOTS: Readonly<Record<string, string>> = {
  Article: 'articles',
  Quote: 'quotes',
  Speaker: 'speakers',
  Source: 'sources',
  Claim: 'claims',
  Denial: 'denials',
};

/** The longest list of the field: that of the owner who has most. */
export async function longestList(url: string, list: ListField): Promise<AskedList> {
  const { on, name } = list;
  if (on === 'Query') return { ...list, url, owner: null };
  const { owners } = await read(
    url,
    `{ owners: ${ROOTS[on]}(first: 100) { nodes { id list: ${name}(first: 1) { totalCount } } } }`,
  );
  const counted: { id: string; list: { totalCount: number } }[] = owners.nodes;
  const most = counted.reduce((one, other) => (other.list.totalCount > one.list.totalCount ? other : one));
  return { ...list, url, owner: most.id };
}

/** What asks a page of a list, whoever owns it: it comes as `page`, within `node` where the list has an owner. */
export function questionOf({ owner, on, name }: AskedList, args: readonly string[], asked: string): string {
  const field = `page: ${name}${args.length === 0 ? '' : `(${args.join(', ')})`} { ${asked} }`;
  return owner === null ? `{ ${field} }` : `{ node(id: "${owner}") { ... on ${on} { ${field} } } }`;
}

/** Asks a page of a list what is asked of it. */
export async function readPage(list: AskedList, args: readonly string[], asked: string) {
  const data = await read(list.url, questionOf(list, args, asked));
  return (list.owner === null ? data : data.node).page;
}

/**
 * Reads a whole list page by page, and holds each page to what it says of itself.
 *
 * @param args the filter and the order, as they are written
 * @param asked of each entry, beside what tells it from others
 */
export async function readAll(
  list: AskedList,
  way: 'forwards' | 'backwards',
  size: number,
  args: readonly string[] = [],
  asked = '',
): Promise<Entry[]> {
  const forwards = way === 'forwards';
  const node = list.of === 'SpeakerName' ? 'text stretch { start }' : 'id';
  const page = `totalCount edges { cursor node { ${node} ${asked} } } nodes { __typename } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
  const all: Entry[] = [];
  for (let from: string[] = []; ; ) {
    const { edges, nodes, pageInfo, totalCount } = await readPage(
      list,
      [`${forwards ? 'first' : 'last'}: ${size}`, ...from, ...args],
      page,
    );
    const isMore = totalCount > all.length + edges.length;
    const wasMore = all.length > 0;
    expect(nodes).toHaveLength(edges.length);
    expect(edges).toHaveLength(Math.min(size, totalCount - all.length));
    expect(pageInfo).toEqual({
      hasNextPage: forwards ? isMore : wasMore,
      hasPreviousPage: forwards ? wasMore : isMore,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    });
    if (forwards) all.push(...edges);
    else all.unshift(...edges);
    if (!isMore) return all;
    from = [forwards ? `after: "${pageInfo.endCursor}"` : `before: "${pageInfo.startCursor}"`];
  }
}
