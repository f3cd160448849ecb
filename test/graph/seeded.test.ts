import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readWire } from '#read.ts';
import { writeDocument } from '#store/writeDocument.ts';
import { cleanText } from '#text/cleanText.ts';
import { read } from './ask.ts';
import { openEmptyStore } from './openSampleStore.ts';
import { serveStore } from './serveStore.ts';

const SAMPLES = 'seed/articles';

const served = serveStore(async () => {
  const store = await openEmptyStore();
  for (const file of readdirSync(SAMPLES).filter((name) => name.endsWith('.txt'))) {
    const text = cleanText(readFileSync(`${SAMPLES}/${file}`, 'utf8'));
    const document = { id: file, text, file, line: null, publisher: null, url: null, publishedAt: null };
    await writeDocument(store, document, readWire(text));
  }
  return store;
});

interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const ALL = `query ($after: String) { articles(first: 5, after: $after) {
  pageInfo { hasNextPage endCursor }
  nodes {
    text
    parts { stretch { ...place } }
    annotations(first: 100) { nodes { ...mark } pageInfo { hasNextPage } }
  }
} }
fragment place on Stretch { start end text }
fragment mark on Annotation {
  start end text sentence { ...place } cue { ...place } mention { ...place }
  ... on Quote { spans { ...place } chain { words { ...place } } claims { stretch { ...place } claim { text } } }
}`;

test('every stretch that the graph gives of the bundled articles is what stands there in the text', async () => {
  let after: string | null = null;
  let checked = 0;
  do {
    const { articles } = await read(served.url, ALL, { after });
    for (const { text, parts, annotations } of articles.nodes) {
      expect(annotations.pageInfo.hasNextPage).toBe(false);
      const places = placesIn([parts, annotations.nodes]);
      for (const place of places) expect(place).toEqual({ ...place, text: text.slice(place.start, place.end) });
      const starts = annotations.nodes.map((mark: Place) => mark.start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      checked += places.length;
    }
    after = articles.pageInfo.hasNextPage ? articles.pageInfo.endCursor : null;
  } while (after !== null);
  expect(checked).toBeGreaterThan(500);
});

test('each claim is said by somebody\u2019s quote or known by its denial, and stands by its denials', async () => {
  let after: string | null = null;
  do {
    const query = `query ($after: String) { claims(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes {
      text status quotes(first: 1) { totalCount } denials { nodes { form } }
    } } }`;
    const { claims } = await read(served.url, query, { after });
    for (const { text, status, quotes, denials } of claims.nodes) {
      const forms = new Set(denials.nodes.map(({ form }: { form: string }) => form));
      expect(text).not.toBe('');
      expect(quotes.totalCount + forms.size).toBeGreaterThan(0);
      expect(status === 'UNOPPOSED').toBe(forms.size === 0);
      expect(status === 'DENIED').toBe(forms.has('DENIED'));
    }
    after = claims.pageInfo.hasNextPage ? claims.pageInfo.endCursor : null;
  } while (after !== null);
});

/** Everything within an answer that has a start, an end and a text. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.values(value).flatMap(placesIn);
  return 'start' in value && 'end' in value && 'text' in value ? [value as Place, ...within] : within;
}
