import { afterAll, beforeAll, expect, test } from 'vitest';
import { readWire } from '#read.ts';
import type { Store } from '#store/store.ts';
import { writeDocument } from '#store/writeDocument.ts';
import type { RunningServer } from '../../src/server.ts';
import { sketchDocument } from '../store/sketchReading.ts';
import { read, serve } from './ask.ts';
import { openEmptyStore } from './openSampleStore.ts';

let store: Store;
let server: RunningServer;

/** Articles of one paragraph, each a document: when it was published, and by whom. */
const ARTICLES: readonly (readonly [day: string | null, publisher: string, paragraph: string])[] = [
  ['2026-03-01', 'Elan Gazette', 'A Western diplomat told Reuters that Tarn had shelled the harbour of Dorn.'],
  ['2026-03-02', 'Elan Gazette', 'Dara Moss said Tarn had not shelled the harbour of Dorn.'],
  ['2026-03-03', 'Merrow Post', 'Ann Reyes said Tarn shelled the harbour of Dorn.'],
  ['2026-03-04', 'Merrow Post', 'Ann Reyes said Tarn had not shelled the harbour of Dorn.'],
  ['2026-03-05', 'Merrow Post', 'Cara Holt said Tarn shelled nine ships in the harbour of Dorn.'],
  [null, 'Merrow Post', 'Ed Nolan denied that Tarn had bought the ferries of Elan.'],
  [
    '2026-03-06',
    'Elan Gazette',
    'Two officials said Tarn sold the lighthouse of Elan. Three guards said Tarn sold the lighthouse of Elan.',
  ],
];

beforeAll(async () => {
  store = await openEmptyStore();
  for (const [publishedAt, publisher, paragraph] of ARTICLES) {
    const reading = readWire(`Letters from ${publisher} ${publishedAt}\n\nELAN (Reuters) – ${paragraph}\n`);
    await writeDocument(store, sketchDocument(reading, { publishedAt, publisher }), reading);
  }
  server = await serve(store);
});
afterAll(async () => {
  await server?.close();
  await store?.close();
});

const SHELLED = 'text: "shelled the harbour of Dorn"';
const claimsWith = async (filter: string, fields: string) =>
  (await read(server.url, `{ claims(filter: { ${filter} }) { nodes { ${fields} } } }`)).claims.nodes;

test('a claim knows where it comes from, when it was seen, and what says the opposite', async () => {
  const found = await claimsWith(
    `${SHELLED}, saidBy: { name: "Ann Reyes" }, status: CONTRADICTED, minQuotes: 2, unnamedOnly: false`,
    `text status knownOnlyByDenial singleOrigin unnamedOnly firstSeen lastSeen origins { edges { node { name } } } opposite { text status }
     quotes { totalCount } denials { nodes { form voices { speaker { name } } } }`,
  );
  const claim = found.find(({ text }: { text: string }) => !text.includes('not'));
  expect(claim).toMatchObject({
    status: 'CONTRADICTED',
    knownOnlyByDenial: false,
    singleOrigin: false,
    unnamedOnly: false,
    firstSeen: '2026-03-01T00:00:00.000Z',
    lastSeen: '2026-03-04T00:00:00.000Z',
    opposite: { text: 'Tarn had not shelled the harbour of Dorn' },
    quotes: { totalCount: 2 },
  });
  expect(claim.origins.edges.map(({ node }: { node: { name: string } }) => node.name).sort()).toEqual(['Merrow Post', 'Reuters']);
});

test('as of a day, only what was published by then counts', async () => {
  const fields =
    'text status(asOf: "2026-03-01T12:00:00Z") now: status unnamedOnly quotes(filter: { publishedAt: { until: "2026-03-01T12:00:00Z" } }) { totalCount }';
  const then = await claimsWith(`${SHELLED}, asOf: "2026-03-01T12:00:00Z"`, fields);
  expect(then).toEqual([
    {
      text: expect.stringContaining('shelled'),
      status: 'UNOPPOSED',
      now: 'CONTRADICTED',
      unnamedOnly: false,
      quotes: { totalCount: 1 },
    },
  ]);
  expect(await claimsWith(`${SHELLED}, asOf: "2026-03-01T12:00:00Z", unnamedOnly: true`, 'text')).toHaveLength(1);
  expect(await claimsWith(`${SHELLED}, unnamedOnly: true`, 'text')).toHaveLength(0);
  expect(await claimsWith(`${SHELLED}, asOf: "2026-02-01T00:00:00Z"`, 'text')).toHaveLength(0);
});

test('claims that rest on unnamed sources only, or on a denial', async () => {
  expect(await claimsWith('unnamedOnly: true', 'text unnamedOnly quotes { totalCount }')).toEqual([
    { text: 'Tarn sold the lighthouse of Elan', unnamedOnly: true, quotes: { totalCount: 2 } },
  ]);
  expect(
    await claimsWith(
      'text: "ferries"',
      'text knownOnlyByDenial unnamedOnly singleOrigin firstSeen origins { totalCount } status',
    ),
  ).toEqual([
    {
      text: 'Tarn had bought the ferries of Elan',
      knownOnlyByDenial: true,
      unnamedOnly: false,
      singleOrigin: false,
      firstSeen: null,
      origins: { totalCount: 0 },
      status: 'DENIED',
    },
  ]);
});

test('what is near and not the same stands beside a claim, with what tells them apart', async () => {
  const [claim] = await claimsWith('text: "nine ships"', 'similarClaims { score reason claim { text } }');
  expect(claim.similarClaims).toHaveLength(2);
  expect(claim.similarClaims).toContainEqual({
    score: 0.67,
    reason: 'another number; one has more detail',
    claim: { text: 'Tarn had shelled the harbour of Dorn' },
  });
});

test('a speaker on both sides is shown in the order of time', async () => {
  const { speaker } = await read(
    server.url,
    '{ speaker(name: "Ann Reyes") { reversals { claim { text } steps { asserts publishedAt words { __typename text } } } } }',
  );
  expect(speaker.reversals).toEqual([
    {
      claim: { text: 'Tarn had shelled the harbour of Dorn' },
      steps: [
        {
          asserts: true,
          publishedAt: '2026-03-03T00:00:00.000Z',
          words: { __typename: 'Quote', text: 'Tarn shelled the harbour of Dorn' },
        },
        {
          asserts: false,
          publishedAt: '2026-03-04T00:00:00.000Z',
          words: { __typename: 'Quote', text: 'Tarn had not shelled the harbour of Dorn' },
        },
      ],
    },
  ]);
});

test('lists outside pages have a bound that says so', async () => {
  await expect(claimsWith('text: "nine ships"', 'similarClaims(first: 21) { score }')).rejects.toThrow(/give 1 to 20/);
});
