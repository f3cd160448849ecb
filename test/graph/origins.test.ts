import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read } from './ask.ts';
import { openSeededStore } from './openSampleStore.ts';
import { serveStore } from './serveStore.ts';

/** Where claims of the sample articles come from, as a careful reader says: the words by which a claim is known, and the quotes from each source. */
interface Answer {
  readonly claim: string;
  readonly origins: Readonly<Record<string, number>>;
  readonly single: boolean;
}

const answers = JSON.parse(readFileSync(new URL('../answers/origins.json', import.meta.url), 'utf8')) as Answer[];

const served = serveStore(openSeededStore);

const ORIGINS = `query ($words: String!) { claims(filter: { text: $words }, first: 20) {
  nodes { text singleOrigin origins { edges { quoteCount node { name } } } quotes { totalCount } }
} }`;

interface Found {
  readonly text: string;
  readonly singleOrigin: boolean;
  readonly origins: { readonly edges: readonly { readonly quoteCount: number; readonly node: { readonly name: string } }[] };
  readonly quotes: { readonly totalCount: number };
}

test.each(answers)('$claim: where it comes from', async ({ claim, origins, single }) => {
  const nodes: Found[] = (await read(served.url, ORIGINS, { words: claim })).claims.nodes;
  const [found] = nodes.sort(
    (one, other) => other.quotes.totalCount - one.quotes.totalCount || one.text.length - other.text.length,
  );
  const given = Object.fromEntries((found?.origins.edges ?? []).map(({ quoteCount, node }) => [node.name, quoteCount]));
  expect(given).toEqual(origins);
  expect(found?.singleOrigin).toBe(single);
});
