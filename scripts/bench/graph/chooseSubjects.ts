import { ask } from './ask.ts';
import { TRACED } from './questions.ts';

/** What the questions are about. */
export interface Subjects {
  /** Global ids of claims that several quotes make, all of which a trace shows, and of claims that are denied. */
  readonly claims: readonly string[];
  /** Global ids of articles. */
  readonly articles: readonly string[];
  /** What somebody types: names, words that many articles have, words that few have, the beginning of one. */
  readonly texts: readonly string[];
}

const QUERY = `{
  repeated: claims(filter: { minQuotes: 2 }, first: 50, orderBy: { field: FIRST_SEEN, direction: ASC }) { nodes { id quotes(first: 1) { totalCount } } }
  denied: claims(filter: { status: [DENIED] }, first: 50, orderBy: { field: FIRST_SEEN, direction: ASC }) { nodes { id } }
  articles(first: 50, orderBy: { field: PUBLISHED_AT, direction: ASC }) { nodes { id } }
  speakers(first: 20) { nodes { name } }
}`;

interface Nodes<Node> {
  readonly nodes: readonly Node[];
}

/**
 * Chooses what to ask a server about, from what its database holds: of claims and articles the oldest, to which nothing is added while the
 * database grows, so that their answers stay the same.
 */
export async function chooseSubjects(url: string): Promise<Subjects> {
  const found = await ask<{
    repeated: Nodes<{ id: string; quotes: { totalCount: number } }>;
    denied: Nodes<{ id: string }>;
    articles: Nodes<{ id: string }>;
    speakers: Nodes<{ name: string }>;
  }>(url, { query: QUERY, variables: {} });
  // The peer puts them in another order, so that of more than a page it shows others.
  const repeated = found.repeated.nodes.filter(({ quotes }) => quotes.totalCount <= TRACED);
  const names = found.speakers.nodes.map(({ name }) => name);
  return {
    claims: [...new Set([...repeated, ...found.denied.nodes].map(({ id }) => id))],
    articles: found.articles.nodes.map(({ id }) => id),
    texts: [...names, ...names.map((name) => name.slice(0, 4)), 'harbour', 'the mill', 'bridge clos', 'minister quarrel', 'said'],
  };
}
