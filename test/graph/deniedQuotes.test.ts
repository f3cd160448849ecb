import { expect, test } from 'vitest';
import { readWire } from '#read.ts';
import { writeDocument } from '#store/writeDocument.ts';
import { read } from './ask.ts';
import { openEmptyStore, openSeededStore } from './openSampleStore.ts';
import { serveStore } from './serveStore.ts';

/** A relative clause says too little to be compared with other claims; here two deny it. */
const TEXT = `Boats of Velm fire on the Merrow

ELAN (Reuters) – Velm said its boats had fired only at smugglers of the Dorn Guild, who it said had crossed the river Merrow before dawn.

The Guild denied crossing the river Merrow. “Nobody crossed the Merrow,” Ilse Ortell, its head, said.
`;

const small = serveStore(async () => {
  const store = await openEmptyStore();
  const where = { line: null, publisher: null, url: null, publishedAt: null };
  await writeDocument(store, { id: 'text', file: 'text.txt', text: TEXT, ...where }, readWire(TEXT));
  return store;
});
const bundled = serveStore(() => openSeededStore());

test('who is denied made the claim, whichever way one asks', async () => {
  const { quotes, speaker } = await read(
    small.url,
    `{
      quotes(filter: { text: "before dawn", denied: true }) { nodes {
        claims { claim { text status knownOnlyByDenial saidBy { nodes { name } } quotes { totalCount } denials { totalCount } } }
        denials { totalCount }
      } }
      speaker(name: "Velm") { deniedClaims { nodes { text } } deniedBy { nodes { name } } }
    }`,
  );
  const text = 'had crossed the river Merrow before dawn';
  expect(quotes.nodes).toEqual([
    {
      claims: [
        {
          claim: {
            text,
            status: 'DENIED',
            knownOnlyByDenial: false,
            saidBy: { nodes: [{ name: 'Velm' }] },
            quotes: { totalCount: 1 },
            denials: { totalCount: 2 },
          },
        },
      ],
      denials: { totalCount: 2 },
    },
  ]);
  expect(speaker.deniedClaims.nodes).toEqual([{ text }]);
  expect(speaker.deniedBy.nodes.map(({ name }: { name: string }) => name)).toContain('Ilse Ortell');
});

test('who only asks claims nothing, though it is denied', async () => {
  const asked = readWire(
    'Boats\n\nELAN (Reuters) – “Why was the harbour bridge of Dorn closed by the army?” asked Ann Reyes. The army denied closing the harbour bridge of Dorn.\n',
  );
  const store = await openEmptyStore();
  const where = { line: null, publisher: null, url: null, publishedAt: null };
  await writeDocument(store, { id: 'text', file: 'text.txt', text: asked.text, ...where }, asked);
  expect(await store.write.denialClaim.count()).toBe(1);
  expect(await store.write.quoteClaim.count()).toBe(0);
  await store.close();
});

test('of the bundled articles, each quote that is denied makes the claim that the denial is against', async () => {
  let after: string | null = null;
  let checked = 0;
  do {
    const { denials } = await read(
      bundled.url,
      `query ($after: String) { denials(first: 50, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { text claims { claim { id } quote { stance claims { claim { id } } } } }
      } }`,
      { after },
    );
    for (const { text, claims } of denials.nodes) {
      for (const { claim, quote } of claims) {
        if (quote === null) continue;
        expect([text, quote.claims]).toEqual([text, expect.arrayContaining([{ claim }])]);
        checked += 1;
      }
    }
    after = denials.pageInfo.hasNextPage ? denials.pageInfo.endCursor : null;
  } while (after !== null);
  expect(checked).toBeGreaterThan(100);
});
