import { expect, test } from 'vitest';
import { readWire } from '#read.ts';
import { writeDocument } from '#store/writeDocument.ts';
import { read } from './ask.ts';
import { openEmptyStore } from './openSampleStore.ts';
import { serveStore } from './serveStore.ts';

const TEXT = `Quay of Harl is rotten

HARL (Reuters) – Bob Other told Harl Radio on Tuesday that Ann Ortell had told him that the council claimed the quay of Harl was rotten.

Ann Ortell said the quay of Harl would stay open.
`;

const served = serveStore(async () => {
  const store = await openEmptyStore();
  const where = { file: 'quay.txt', line: null, publisher: 'Reuters', url: null };
  await writeDocument(store, { id: 'quay', text: TEXT, ...where, publishedAt: '2026-05-06' }, readWire(TEXT));
  return store;
});

test('what was said within what others said keeps each layer: who, which words show it, and what each said', async () => {
  const { quotes } = await read(
    served.url,
    `{ quotes(filter: { text: "quay of Harl was rotten" }, first: 10) { nodes { text voices { speaker { name } }
      chain { source { kind name } words { text } relay { name } within { text voices { speaker { name } } chain { source { name } } } } } } }`,
  );
  const innermost = quotes.nodes.find((quote: { text: string }) => quote.text === 'the quay of Harl was rotten');
  expect(innermost.voices[0].speaker.name).toBe('council');
  expect(innermost.chain).toEqual([
    {
      source: { kind: 'RELAY', name: 'Ann Ortell' },
      words: { text: 'Ann Ortell' },
      relay: { name: 'Ann Ortell' },
      within: {
        text: 'the council claimed the quay of Harl was rotten',
        voices: [{ speaker: { name: 'Ann Ortell' } }],
        chain: ['Bob Other', 'Harl Radio', 'Reuters'].map((name) => ({ source: { name } })),
      },
    },
    {
      source: { kind: 'RELAY', name: 'Bob Other' },
      words: { text: 'Bob Other' },
      relay: { name: 'Bob Other' },
      within: {
        text: 'Ann Ortell had told him that the council claimed the quay of Harl was rotten',
        voices: [{ speaker: { name: 'Bob Other' } }],
        chain: ['Harl Radio', 'Reuters'].map((name) => ({ source: { name } })),
      },
    },
    { source: { kind: 'OUTLET', name: 'Harl Radio' }, words: { text: 'Harl Radio' }, relay: null, within: null },
    { source: { kind: 'OUTLET', name: 'Reuters' }, words: null, relay: null, within: null },
  ]);
});

test('a quote tells on which day it was said, where its words and the date of the article do', async () => {
  const { quotes } = await read(served.url, '{ quotes(first: 10) { nodes { text saidOn { day words { text start end } } } } }');
  const days = quotes.nodes.map(({ text, saidOn }: { text: string; saidOn: unknown }) => [text, saidOn]);
  const start = TEXT.indexOf('on Tuesday');
  expect(Object.fromEntries(days)).toEqual({
    'Ann Ortell had told him that the council claimed the quay of Harl was rotten': {
      day: '2026-05-05',
      words: { text: 'on Tuesday', start, end: start + 'on Tuesday'.length },
    },
    'the council claimed the quay of Harl was rotten': null,
    'the quay of Harl was rotten': null,
    'the quay of Harl would stay open': null,
  });
});

test('a source shows what was said within the words of whom it stands for', async () => {
  const { sources } = await read(
    served.url,
    '{ sources(filter: { name: "Bob Other" }) { nodes { quotes { edges { hop { within { text } } node { text } } } } } }',
  );
  const [{ quotes }] = sources.nodes;
  expect(quotes.edges).toHaveLength(2);
  for (const { hop } of quotes.edges)
    expect(hop.within.text).toBe('Ann Ortell had told him that the council claimed the quay of Harl was rotten');
});
