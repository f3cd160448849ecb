import { afterEach, beforeEach, expect, test } from 'vitest';
import { readWire } from '#read.ts';
import type { Store } from '#store/store.ts';
import { writeDocument } from '#store/writeDocument.ts';
import { dumpStore } from './dumpStore.ts';
import { openTestStore } from './openTestStore.ts';
import { sketchDocument } from './sketchReading.ts';

let store: Store;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

/** Seeds articles, each a document of its own with one paragraph. */
async function add(...paragraphs: readonly string[]): Promise<void> {
  for (const paragraph of paragraphs) {
    const reading = readWire(`Letters to ${paragraph.slice(0, 20)}\n\nELAN (Reuters) – ${paragraph}\n`);
    await writeDocument(store, sketchDocument(reading), reading);
  }
}

/** Every claim with the number of quotes that make it, and the forms of the denials against it. */
async function claims(): Promise<Record<string, [quotes: number, denials: string[]]>> {
  const rows = await store.write.claim.findMany({
    include: { quotes: true, denials: { include: { denial: { include: { speakers: { include: { speaker: true } } } } } } },
    orderBy: { id: 'asc' },
  });
  return Object.fromEntries(
    rows.map(({ text, quotes, denials }) => [
      text,
      [
        quotes.length,
        denials
          .map(({ denial }) => `${denial.form} by ${denial.speakers.map(({ speaker }) => speaker.name).join(' and ')}`)
          .sort(),
      ],
    ]),
  );
}

const SAID = 'Ann Reyes said Tarn shelled the harbour of Dorn.';
const SAID_AGAIN = '“The harbour of Dorn was shelled by Tarn,” Bo Silva said.';
const SAID_WITH_MORE = 'Cara Holt said Tarn had shelled the whole inner harbour of Dorn.';
const NEGATED = 'Dara Moss said Tarn had not shelled the harbour of Dorn.';
const DENIED = 'Ed Nolan denied that Tarn had shelled the harbour of Dorn.';

test('what is said again in other articles is one claim, and who says more says it, too', async () => {
  await add(SAID, SAID_AGAIN, SAID_WITH_MORE);
  expect(await claims()).toEqual({
    'The harbour of Dorn was shelled by Tarn,': [3, []],
    'Tarn had shelled the whole inner harbour of Dorn': [1, []],
  });
});

test('who says the opposite in another article contradicts, on both sides; who denies denies', async () => {
  await add(SAID, NEGATED, DENIED);
  expect(await claims()).toEqual({
    'Tarn shelled the harbour of Dorn': [1, ['CONTRADICTED by Dara Moss', 'DENIED by Ed Nolan']],
    'Tarn had not shelled the harbour of Dorn': [1, ['CONTRADICTED by Ann Reyes']],
  });
});

test('a claim can be known by its denial alone, until somebody makes it', async () => {
  await add(DENIED);
  expect(await claims()).toEqual({ 'Tarn had shelled the harbour of Dorn': [0, ['DENIED by Ed Nolan']] });
  await add(SAID_AGAIN);
  expect(await claims()).toEqual({ 'The harbour of Dorn was shelled by Tarn,': [1, ['DENIED by Ed Nolan']] });
});

test('he, she or it that denies in one article is who is accused by name in another', async () => {
  await add(
    'Ann Reyes said the army had burned the mill in Dorn.',
    'The army denied on Tuesday that it had burned the mill in Dorn.',
    'Two aides said General Pavel Rusko had been dismissed by the king of Tarn.',
    'General Pavel Rusko denied on Tuesday that he had been dismissed by the king of Tarn.',
  );
  expect(await claims()).toEqual({
    'the army had burned the mill in Dorn': [1, ['DENIED by army']],
    'General Pavel Rusko had been dismissed by the king of Tarn': [1, ['DENIED by Pavel Rusko']],
  });
});

test('nobody contradicts himself by saying the opposite elsewhere', async () => {
  await add(SAID, 'Ann Reyes said Tarn had not shelled the harbour of Dorn.');
  expect(Object.values(await claims()).flatMap(([, denials]) => denials)).toEqual([]);
});

test('the outcome is the same in any order', async () => {
  const all = [SAID, SAID_AGAIN, SAID_WITH_MORE, NEGATED, DENIED];
  await add(...all);
  const first = await dumpStore(store);
  for (const order of [
    [4, 3, 2, 1, 0],
    [2, 0, 4, 1, 3],
    [3, 1, 4, 0, 2],
  ]) {
    await store.close();
    store = await openTestStore();
    await add(...order.map((index) => all[index] ?? ''));
    expect(await dumpStore(store)).toEqual(first);
  }
  await add(...all);
  expect(await dumpStore(store)).toEqual(first);
});

test('one that is near two others does not drag them together', async () => {
  await add(
    'Ann Reyes said Tarn shelled the inner harbour of Dorn.',
    'Bo Silva said Tarn shelled the harbour of Dorn.',
    'Cara Holt said Tarn shelled the outer harbour of Dorn.',
  );
  expect(await claims()).toEqual({
    'Tarn shelled the inner harbour of Dorn': [1, []],
    'Tarn shelled the harbour of Dorn': [3, []],
    'Tarn shelled the outer harbour of Dorn': [1, []],
  });
});

test('who gives the full name makes what another says with the surname, and two of one surname are not dragged together', async () => {
  const all = [
    'Ann Reyes said Ilse Ortell took bribes from builders.',
    'Bo Silva said Ortell took bribes from builders.',
    'Cara Holt said Jon Ortell took bribes from builders.',
    'Dara Moss said Mayor Ortell took bribes from builders.',
  ];
  await add(...all);
  const found = await claims();
  expect(found).toEqual({
    'Ilse Ortell took bribes from builders': [1, []],
    'Ortell took bribes from builders': [3, []],
    'Jon Ortell took bribes from builders': [1, []],
    'Mayor Ortell took bribes from builders': [3, []],
  });
  const reasons = await store.write.quoteClaim.findMany({ where: { score: { lt: 0.9 } } });
  expect(new Set(reasons.map(({ reason }) => reason))).toEqual(new Set(['the same, with the full name']));
  await store.close();
  store = await openTestStore();
  await add(...all.reverse());
  expect(await claims()).toEqual(found);
});

test('a claim that a thousand articles repeat is one claim, and one denial goes against all of them', {
  timeout: 300_000,
}, async () => {
  for (let day = 0; day < 1000; day++) await add(`Ann Reyes said on page ${day} that Tarn shelled the harbour of Dorn.`);
  await add(NEGATED);
  const [claim, ...others] = Object.values(await claims()).filter(([quotes]) => quotes > 1);
  expect(others).toEqual([]);
  expect(claim).toEqual([1000, ['CONTRADICTED by Dara Moss']]);
  const links = await store.write.denialClaim.findMany({
    where: { denial: { speakers: { some: { speaker: { name: 'Dara Moss' } } } } },
  });
  expect(links).toHaveLength(1);
});

test('who says that it is so and that it is not, in one sentence, makes both claims and denies neither', async () => {
  for (const both of [
    'Ann Reyes said Tarn shelled the harbour of Dorn and that Tarn had not shelled the harbour of Dorn.',
    '“Tarn shelled the harbour of Dorn, and Tarn did not shell the harbour of Dorn,” Ann Reyes said.',
  ]) {
    await add(both);
    expect(Object.values(await claims()).map(([, denials]) => denials)).toEqual([[], []]);
  }
  const rows = await store.write.claim.findMany();
  expect(rows.map(({ oppositeId }) => oppositeId).sort()).toEqual(rows.map(({ id }) => id).sort());
});

test('a denial without a denier is nobody’s, and brings up no claim', async () => {
  await add(
    'It was denied that Tarn had shelled the harbour of Dorn.',
    'The claim that Tarn shelled the harbour of Dorn was denied.',
  );
  expect(await claims()).toEqual({});
  await add(SAID);
  expect(await claims()).toEqual({ 'Tarn shelled the harbour of Dorn': [1, []] });
});

test('who denies a denial does not deny what was denied', async () => {
  await add(`${SAID} ${DENIED} Gil Aster denied that Ed Nolan had denied it.`);
  const { 'Tarn shelled the harbour of Dorn': [, deniers] = [], ...others } = await claims();
  expect(deniers).toEqual(['DENIED by Ed Nolan']);
  expect(others).toMatchObject({ 'Ed Nolan had denied it': [0, ['DENIED by Gil Aster']] });
});

test('who rejects a denial does not reject what was denied', async () => {
  await add(`${SAID} ${DENIED} Reyes rejected the denial.`);
  expect(await claims()).toEqual({ 'Tarn shelled the harbour of Dorn': [1, ['DENIED by Ed Nolan']] });
});
