import { expect, test } from 'vitest';
import { readWire } from '#read.ts';
import { writeDocument } from '#store/writeDocument.ts';
import { read } from './ask.ts';
import { openEmptyStore } from './openSampleStore.ts';
import { serveStore } from './serveStore.ts';

const TEXTS = [
  `Bridge of Sabel is open

SABEL – The Merrow bridge was repaired in nine days, Ilse Ortell told a local radio station.

The quay of Harl had lost forty stones, Bob Tarn told Radio Skerry.

A ministry official said that Bob Tarn had told her that the mill of Dorn was burned down.

The lock of Elan leaked at both of its gates, Ilse Ortell said in a statement.

The weir of Tarn had lost its gates, Pavo Quill told The Associated Press.
`,
  `Bridge of Sabel carries carts again

SABEL – Ilse Ortell told a local radio station the Merrow bridge was repaired in nine days.

Bob Tarn told Radio Skerry that the quay of Harl had lost forty stones.

A ministry official said that Bob Tarn had told her that the mill of Dorn was burned down.

Ilse Ortell said in a statement that the lock of Elan leaked at both of its gates.

Carl Brandt said in a statement that the ferry of Elan had sunk at its berth.

Pavo Quill told the AP that the weir of Tarn had lost its gates.
`,
];

const served = serveStore(async () => {
  const store = await openEmptyStore();
  const where = { line: null, publisher: null, url: null, publishedAt: null };
  for (const [index, text] of TEXTS.entries())
    await writeDocument(store, { id: `text ${index}`, file: `${index}.txt`, text, ...where }, readWire(text));
  return store;
});

const ORIGINS = `query ($text: String!) { claims(filter: { text: $text }) {
  nodes { singleOrigin origins { nodes { name onlyIn { headline } } } quotes { totalCount } }
} }`;

test.each([
  ['repaired in nine days', 'local radio station'],
  ['leaked at both of its gates', 'statement'],
  ['of Dorn was burned down', 'a ministry official'],
])('a source without a name is another in each article: %s', async (text, name) => {
  const { claims } = await read(served.url, ORIGINS, { text });
  const { singleOrigin, origins, quotes } = claims.nodes[0];
  expect([quotes.totalCount, singleOrigin]).toEqual([2, false]);
  expect(origins.nodes).toHaveLength(2);
  expect(origins.nodes).toEqual(
    expect.arrayContaining([
      { name, onlyIn: { headline: 'Bridge of Sabel is open' } },
      { name, onlyIn: { headline: 'Bridge of Sabel carries carts again' } },
    ]),
  );
});

test('one that is known by its name is one origin of all the articles that name it', async () => {
  const { claims } = await read(served.url, ORIGINS, { text: 'lost forty stones' });
  expect(claims.nodes).toEqual([
    { singleOrigin: true, origins: { nodes: [{ name: 'Radio Skerry', onlyIn: null }] }, quotes: { totalCount: 2 } },
  ]);
});

test('two statements in one article are two sources', async () => {
  const { sources } = await read(
    served.url,
    '{ sources(filter: { name: "statement" }) { nodes { speakers { nodes { name } } } } }',
  );
  const authors = sources.nodes.map(({ speakers }: { speakers: { nodes: { name: string }[] } }) => speakers.nodes[0]?.name);
  expect(authors.sort()).toEqual(['Carl Brandt', 'Ilse Ortell', 'Ilse Ortell']);
});

test('an agency is one source by whichever of its names, and is found by any of them', async () => {
  const { claims } = await read(served.url, ORIGINS, { text: 'weir of Tarn' });
  expect(claims.nodes).toEqual([
    { singleOrigin: true, origins: { nodes: [{ name: 'AP', onlyIn: null }] }, quotes: { totalCount: 2 } },
  ]);
  for (const name of ['AP', 'the associated press', 'Associated Press']) {
    const { quotes } = await read(
      served.url,
      'query ($name: String!) { quotes(filter: { source: { name: $name } }) { totalCount } }',
      { name },
    );
    expect([name, quotes.totalCount]).toEqual([name, 2]);
  }
});
