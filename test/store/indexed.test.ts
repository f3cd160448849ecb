import { afterEach, beforeEach, expect, test } from 'vitest';
import { readWire } from '#read.ts';
import type { Store } from '#store/store.ts';
import { writeDocument } from '#store/writeDocument.ts';
import { openEmptyStore } from '../graph/openSampleStore.ts';
import { scansOf } from './scansOf.ts';
import { sketchDocument } from './sketchReading.ts';

const statements: string[] = [];
let store: Store;
beforeEach(async () => {
  store = await openEmptyStore((sql) => statements.push(sql));
});
afterEach(() => store.close());

async function add(paragraph: string): Promise<void> {
  const reading = readWire(`Letters to ${paragraph.slice(0, 20)}\n\nELAN (Reuters) – ${paragraph}\n`);
  await writeDocument(store, sketchDocument(reading), reading);
}

test('a new article finds the claims that it joins and opposes by indexes, whatever it looks up', async () => {
  await add('Ann Reyes said Tarn shelled the harbour of Dorn. Bo Silva said Tarn had shelled the whole inner harbour of Dorn.');
  statements.length = 0;
  await add('Cara Holt said Tarn shelled the harbour of Dorn. Dara Moss said Tarn had not shelled the harbour of Dorn.');
  const asked = [...new Set(statements)].filter((sql) => /^\s*(?:select|update|delete)\b/i.test(sql));
  for (const table of ['ClaimFacet', 'QuoteClaim', 'QuoteSpeaker', 'Denial', 'Claim'])
    expect(
      asked.filter((sql) => sql.includes(`\`${table}\``) || sql.includes(`"${table}"`)),
      table,
    ).not.toHaveLength(0);
  expect(await scansOf(store, 'select * from "Claim" where "textRank" = 3')).toHaveLength(1);
  for (const sql of asked) expect(await scansOf(store, sql), sql).toEqual([]);
});
