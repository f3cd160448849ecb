import { expect, test } from 'vitest';
import { readWire } from '#read.ts';
import { writeDocument } from '#store/writeDocument.ts';
import { ask, read } from './ask.ts';
import { openSeededStore } from './openSampleStore.ts';
import { serveStore } from './serveStore.ts';

/** Words of many scripts, with signs that take two code units, marks that join the letter before them, and letters that are read from the right. */
const ARTICLE = `Mayor names the 🏗️ cranes of Tarn

TARN, May 3 (Reuters) - “The 🏗️ crane 👷🏽‍♀️ at Cafe\u0301 Ångström fell 💥 twice,” Mayor Ilse Ortell told Reuters.

“We call it סֵפֶר and سدّ النهر, or the ŁÓDŹ 水門 of हिन्दी,” Ortell said. “𝒟orn and the ﬁne O’Brien saw it at ½ past ٣.”
`;

const served = serveStore(async () => {
  const store = await openSeededStore();
  const document = { id: 'odd', text: ARTICLE, file: 'odd', line: null, publisher: null, url: null, publishedAt: null };
  await writeDocument(store, document, readWire(ARTICLE));
  return store;
});

interface Result {
  readonly score: number;
  readonly snippet: { text: string; start: number | null; end: number | null; parts: { text: string; match: boolean }[] };
  readonly node: { __typename: string; id: string; text?: string; article?: { text: string } };
}

const FOUND = `totalCount edges { score snippet { text start end parts { text match } } node {
  __typename ... on Node { id } ... on Claim { text } ... on Article { text } ... on Quote { article { text } }
} }`;

/** What is found for each of many texts, the first five of it, asked twenty at a time. */
async function searchEach(texts: readonly string[]): Promise<{ text: string; totalCount: number; edges: Result[] }[]> {
  const all = [];
  for (let from = 0; from < texts.length; from += 20) {
    const some = texts.slice(from, from + 20);
    const declared = some.map((_, index) => `$t${index}: String!`).join(', ');
    const fields = some.map((_, index) => `f${index}: search(text: $t${index}, first: 5) { ${FOUND} }`).join(' ');
    const variables = Object.fromEntries(some.map((text, index) => [`t${index}`, text]));
    const data = await read(served.url, `query (${declared}) { ${fields} }`, variables);
    all.push(...some.map((text, index) => ({ text, ...data[`f${index}`] })));
  }
  return all;
}

/** What is wrong with what a search shows of what it found. */
function faultsOf({ snippet: { text, start, end, parts }, node, score }: Result): string[] {
  const whole = node.__typename === 'Article' ? node.text : node.article?.text;
  const wrong: [boolean, string][] = [
    [parts.map((part) => part.text).join('') !== text, 'the parts are not the text'],
    [parts.some((part) => part.match && !/[\p{L}\p{N}]/u.test(part.text)), 'what is marked is no word'],
    [!parts.some((part) => part.match), 'nothing is marked'],
    [parts.some((part) => /^[\p{M}\udc00-\udfff]|[\ud800-\udbff]$/u.test(part.text)), 'a letter is cut'],
    [whole !== undefined && whole.slice(start ?? -1, end ?? -1) !== text, 'it does not stand there'],
    [node.__typename === 'Claim' && !node.text?.includes(text), 'the claim does not have it'],
    [!(score > 0 && score <= 1), 'the score is no share'],
  ];
  return wrong.filter(([is]) => is).map(([, what]) => `${node.id}: ${what}`);
}

const KEYBOARD = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index));

test('each sign of the keyboard, wherever it is typed, is answered, and asks for the same as a blank where it is no letter', async () => {
  const signs = KEYBOARD.filter((sign) => !/[A-Za-z0-9']/.test(sign));
  const [plain] = await searchEach(['gates dam ']);
  expect(plain?.totalCount).toBeGreaterThan(3);
  for (const { text, edges } of await searchEach(
    signs.flatMap((sign) => [`gates${sign}dam `, `${sign}gates dam${sign}`, `${sign}${sign}gates ${sign} dam ${sign}`]),
  ))
    expect([text, edges]).toEqual([text, plain?.edges]);
  for (const { text, totalCount } of await searchEach(signs)) expect([text, totalCount]).toEqual([text, 0]);
  const pairs = [...'"*-(:^'].flatMap((first) => ["'", 'g', '7', ...signs].map((second) => `${first}${second}`));
  for (const { text, edges } of await searchEach(pairs)) expect([text, edges.flatMap(faultsOf)]).toEqual([text, []]);
});

test('letters of every block of Unicode are answered, alone and beside words, and what is found is marked where it stands', async () => {
  // Behind the scripts of the world come tens of thousands of signs of Chinese and syllables of Korean, which are all alike.
  const starts = Array.from({ length: 0x110000 / 0x80 }, (_, index) => index * 0x80);
  const samples = starts
    .filter((start) => start < 0x3400 || (start >= 0xf900 && start < 0x1fc00) || start % 0x8000 === 0)
    .map((start) => [0, 0x11, 0x21, 0x45, 0x5a, 0x7f].map((step) => String.fromCodePoint(start + step)).join(''));
  expect(samples.length).toBeGreaterThan(600);
  const texts = samples.map((sample, index) => (index % 2 === 0 ? sample : `gates ${sample}`));
  for (const { text, edges } of await searchEach(texts)) expect([text, edges.flatMap(faultsOf)]).toEqual([text, []]);
});

test.each([
  ['cafe', 'Cafe\u0301'],
  ['CAFÉ', 'Cafe\u0301'],
  ['angstrom', 'Ångström'],
  ['ספר', 'סֵפֶר'],
  ['سد', 'سدّ'],
  ['lodz', 'ŁÓDŹ'],
  ['水門', '水門'],
  ['हिन्दी', 'हिन्दी'],
  ['dorn', '𝒟orn'],
  ['fine', 'ﬁne'],
  ["o'brien", 'O’Brien'],
  ['½', '½'],
  ['٣', '٣'],
])('%s is marked as %s', async (typed, marked) => {
  const { search } = await read(
    served.url,
    `query ($text: String!) { search(text: $text, kinds: [QUOTE, ARTICLE]) { ${FOUND} } }`,
    {
      text: `${typed} `,
    },
  );
  const ours = search.edges.filter(({ snippet }: Result) => snippet.text === ARTICLE.slice(snippet.start ?? 0, snippet.end ?? 0));
  expect(ours.length).toBeGreaterThanOrEqual(2);
  for (const result of ours) {
    expect(faultsOf(result)).toEqual([]);
    expect(
      result.snippet.parts.filter(({ match }: { match: boolean }) => match).map(({ text }: { text: string }) => text),
    ).toContain(marked);
  }
});

test('what is typed without a letter or a digit finds nothing', async () => {
  const texts = [
    '',
    ' ',
    '\t\n',
    '“”',
    '…—–',
    '🏗️👷🏽‍♀️',
    '\u0301\u0301',
    '\u200d\ufeff\u202e',
    '!?'.repeat(5_000),
    '🏗️'.repeat(3_000),
  ];
  for (const { text, totalCount } of await searchEach(texts)) expect([text, totalCount]).toEqual([text, 0]);
});

test('the same search gives the same answer, however odd it is', async () => {
  for (const text of [
    'the',
    'gates',
    'U.S.',
    'crane insp',
    'AND OR NEAR( *',
    'said:^-"',
    'x'.repeat(10_000),
    `${'gate '.repeat(1_999)}dam`,
  ]) {
    const [one, other] = await searchEach([text, text]);
    expect(other).toEqual(one);
  }
});

test('of a search that is no text, the error has a code', async () => {
  for (const text of [null, 5, ['gate'], { gate: 1 }, undefined]) {
    const { errors } = await ask(served.url, 'query ($text: String!) { search(text: $text) { totalCount } }', { text });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  }
});
