import { expect, test } from 'vitest';
import { readWire } from '#read.ts';
import { writeDocument } from '#store/writeDocument.ts';
import { read } from './ask.ts';
import { openEmptyStore } from './openSampleStore.ts';
import { serveStore } from './serveStore.ts';

/** What was published on which day: on May 1 nobody has said yet that the harbour was shelled, only that it was not. */
const ARTICLES: readonly (readonly [day: string, text: string])[] = [
  ['2031-05-01', 'Dara Moss said Tarn had not shelled the harbour of Dorn.'],
  [
    '2031-05-03',
    'Corvane makes tablets.\n\n“There is no evidence that a single cow was hurt by our product,” spokeswoman Noor Ellander said on Tuesday.',
  ],
  ['2031-05-05', 'Ann Reyes said Tarn shelled the harbour of Dorn.\n\nPavo Quill denied taking bribes.'],
  [
    '2031-05-07',
    'Bo Silva said the weir of Velm leaked.\n\nIlse Ortell declined to comment on whether the gates of Harl had been shut.',
  ],
];

const served = serveStore(async () => {
  const store = await openEmptyStore();
  for (const [index, [publishedAt, paragraph]] of ARTICLES.entries()) {
    const text = `Letters of day ${index}\n\nELAN (Reuters) – ${paragraph}\n`;
    const where = { line: null, publisher: null, url: null, publishedAt };
    await writeDocument(store, { id: `text ${index}`, file: `${index}.txt`, text, ...where }, readWire(text));
  }
  return store;
});

const AS_OF = `query ($asOf: DateTime!) {
  claims(filter: { asOf: $asOf }, first: 100) { totalCount facets { status { value count } } nodes { text } }
  all: claims(first: 100) { nodes { text firstSeen status(asOf: $asOf) } }
}`;

test('asOf has the claims that were seen by then, with what they say of themselves, whoever brought them up', async () => {
  for (const day of ['2031-04-30', ...ARTICLES.map(([day]) => day), '9999-12-31']) {
    const asOf = `${day}T12:00:00.000Z`;
    const { claims, all } = await read(served.url, AS_OF, { asOf });
    const seen = all.nodes.filter(({ firstSeen }: { firstSeen: string }) => firstSeen <= asOf);
    const texts = (nodes: { text: string }[]) => nodes.map(({ text }) => text).sort();
    expect([day, texts(claims.nodes)]).toEqual([day, texts(seen)]);
    for (const { value, count } of claims.facets.status)
      expect([day, value, count]).toEqual([day, value, seen.filter(({ status }: { status: string }) => status === value).length]);
    expect(claims.totalCount).toBe(seen.length);
  }
});

test.each([
  ['a single cow was hurt', '2031-05-03', 'CONTRADICTED'],
  ['taking bribes', '2031-05-05', 'DENIED'],
])('a claim that is known by a denial only is there from that day: %s', async (text, day, status) => {
  const { claims } = await read(
    served.url,
    `query ($text: String!) { claims(filter: { text: $text }) { nodes { text knownOnlyByDenial firstSeen status } } }`,
    { text },
  );
  const known = claims.nodes.filter(({ knownOnlyByDenial }: { knownOnlyByDenial: boolean }) => knownOnlyByDenial);
  expect(known).toEqual([
    { text: expect.stringContaining(text), knownOnlyByDenial: true, firstSeen: `${day}T00:00:00.000Z`, status },
  ]);
});

test('who only says the opposite does not bring a claim up: it is there from the day on which somebody makes it', async () => {
  const { claims } = await read(
    served.url,
    '{ claims(filter: { text: "Tarn shelled" }) { nodes { firstSeen lastSeen status denials { nodes { article { publishedAt } } } } } }',
  );
  expect(claims.nodes).toEqual([
    {
      firstSeen: '2031-05-05T00:00:00.000Z',
      lastSeen: '2031-05-05T00:00:00.000Z',
      status: 'CONTRADICTED',
      denials: { nodes: [{ article: { publishedAt: '2031-05-01T00:00:00.000Z' } }] },
    },
  ]);
});
