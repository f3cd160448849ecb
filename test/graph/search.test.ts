import { expect, test } from 'vitest';
import { cursorOf } from '#graph/cursor.ts';
import { ask, read } from './ask.ts';
import { openSeededStore } from './openSampleStore.ts';
import { serveStore } from './serveStore.ts';

const statements: string[] = [];
const served = serveStore(() => openSeededStore((sql) => statements.push(sql)));

const SEARCH = `query ($text: String!, $kinds: [SearchKind!], $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount
    complete
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges {
      cursor
      score
      snippet { text start end parts { text match } }
      node {
        __typename
        ... on Speaker { id name }
        ... on Claim { id words: text }
        ... on Article { id headline words: text }
        ... on Quote { id words: text article { text } start end }
      }
    }
  }
}`;

interface Part {
  readonly text: string;
  readonly match: boolean;
}

const find = async (text: string, more: Record<string, unknown> = {}) =>
  (await read(served.url, SEARCH, { text, first: 100, ...more })).search;

/** What was found, in order: names, headlines or words. */
async function found(text: string, ...kinds: string[]): Promise<string[]> {
  const { edges } = await find(text, kinds.length > 0 ? { kinds } : {});
  return edges.map(({ node }: { node: Record<string, string> }) => node.name ?? node.headline ?? node.words);
}

/** The words that the snippet of the first result marks. */
async function marked(text: string, ...kinds: string[]): Promise<string[]> {
  const { edges } = await find(text, { kinds });
  return edges[0].snippet.parts.filter(({ match }: Part) => match).map((part: Part) => part.text);
}

const ODD = [
  '',
  ' ',
  '"',
  "'",
  '""""',
  '“closing”',
  '*',
  '**',
  'gate*',
  '*gate',
  'NEAR(',
  'NEAR(gate dam, 5)',
  'gate NEAR dam',
  'AND',
  'OR',
  'NOT',
  'gate AND',
  'NOT gate',
  'gate OR NOT dam',
  '-gate',
  '- -',
  '^gate',
  'words:gate',
  '{words} : gate',
  'gate + dam',
  'gate & dam',
  'gate | dam',
  '!gate',
  'gate <-> dam',
  'gate:*',
  'gate:A',
  '(',
  ')',
  '((gate)',
  '[gate]',
  'U.S.',
  'U.S',
  '10,000',
  "it's",
  'it’s',
  '\'; drop table "Claim"; --',
  '%',
  '_',
  '\\',
  '\\gate',
  '$1',
  '?',
  ':a',
  '@a',
  '\0',
  'gate\0dam',
  '\ud800',
  'gate\udc00',
  '🏗️',
  'gate 🏗️ dam',
  '\u202egate',
  '\n\tgate\r\n',
  'ﬁne ½ Ⅷ',
  'İstanbul ßtraße Łódź',
  '水門',
  'سد',
  '\u0301\u0301',
  '0x10 1e5 -5 3.5',
  'a'.repeat(10_000),
  '"'.repeat(10_000),
  '('.repeat(10_000),
  'gate '.repeat(2_000),
  '🏗️'.repeat(5_000),
  Array.from({ length: 3_000 }, (_, index) => `w${index}`).join(' '),
];

test('whatever is typed is answered, and every snippet stands in the text', async () => {
  let checked = 0;
  for (const text of ODD) {
    const { edges, totalCount } = await find(text);
    expect([text.slice(0, 50), edges.length]).toEqual([text.slice(0, 50), Math.min(100, totalCount)]);
    for (const { node, snippet, score } of edges) {
      expect(snippet.parts.map((part: Part) => part.text).join('')).toBe(snippet.text);
      expect(snippet.parts.some((part: Part) => part.match)).toBe(true);
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
      const whole = node.__typename === 'Quote' ? node.article.text : node.__typename === 'Article' ? node.words : null;
      if (whole !== null) expect(whole.slice(snippet.start, snippet.end)).toBe(snippet.text);
      else expect([snippet.start, snippet.end]).toEqual([null, null]);
      if (node.__typename === 'Claim') expect(node.words).toContain(snippet.text);
      if (node.__typename === 'Quote') expect(node.start <= snippet.start && snippet.end <= node.end).toBe(true);
      checked += 1;
    }
  }
  expect(checked).toBeGreaterThan(300);
});

test('nothing that is typed is an operator', async () => {
  const plain = await found('gate dam ');
  expect(plain.length).toBeGreaterThan(3);
  for (const typed of ['"gate" "dam"', '(gate dam)', '-gate dam!', 'gate* dam*', '{gate} : dam.', 'GATE—DAM…', 'gate\0dam\ud800'])
    expect([typed, await found(`${typed} `)]).toEqual([typed, plain]);
  expect(await found('gate OR dam')).toEqual(await found('gate dam or'));
  expect(await found('gate NOT dam ')).not.toEqual(plain);
});

test('a speaker is found by the name, whole or in parts, before whatever else has it', async () => {
  for (const typed of ['Tessa Morvane', 'morvane tessa', 'TESSA MORVANE', 'Tessa Morvane’s', "tessa morvane's", 'Téssa Mörvane'])
    expect((await found(typed))[0]).toBe('Tessa Morvane');
  expect((await find('Tessa Morvane')).edges[0]).toMatchObject({
    score: 1,
    snippet: { text: 'Tessa Morvane', parts: [{ match: true }, { text: ' ', match: false }, { match: true }] },
  });
  for (const typed of ['Tessa Mo', 'Tessa Mor', 'Tessa Morv', 'Tessa Morvan'])
    expect(await found(typed)).toContain('Tessa Morvane');
});

test('the last word is found by its beginning, until something stands behind it', async () => {
  const whole = await found('Kestrel Gorge ', 'CLAIM');
  expect(whole.length).toBeGreaterThan(1);
  for (const typed of ['k', 'kestr', 'kestrel g', 'kestrel gor', 'kestrel gorge']) {
    expect(await found(typed, 'CLAIM')).toEqual(expect.arrayContaining(whole));
  }
  expect(await found('kestr ', 'CLAIM')).toEqual([]);
  expect(await found('kestr gorge', 'CLAIM')).toEqual([]);
  expect(await marked('kestrel gor', 'CLAIM')).toEqual(['Kestrel', 'Gorge']);
});

test('a word is found in its other forms, the very words first', async () => {
  const forms = await found('closed gates', 'QUOTE');
  expect(forms).toEqual(expect.arrayContaining(['closing any gates']));
  expect(forms[0]).toContain('closed');
  expect(await marked('close gate ', 'QUOTE')).toEqual(['closing', 'gates']);
});

test('words that stand together come before those that stand apart, in any order typed', async () => {
  const [first, ...rest] = await found('two gates', 'CLAIM');
  expect(first).toMatch(/two gates/i);
  expect(rest.length).toBeGreaterThan(0);
  expect((await found('gates two ', 'CLAIM'))[0]).toBe(first);
});

test('small words count only where there are no others', async () => {
  expect(await found('the closing of the gates ')).toEqual(await found('closing gates '));
  expect((await found('of the ')).length).toBeGreaterThan(0);
});

test('an article is found by its whole text, those with the words in the headline first', async () => {
  const { edges } = await find('dam', { kinds: ['ARTICLE'] });
  const inHeadline = edges.map(({ node }: { node: { headline: string | null } }) => /\bdam\b/i.test(node.headline ?? ''));
  expect(inHeadline).toContain(true);
  expect(inHeadline).toContain(false);
  expect(inHeadline).toEqual([...inHeadline].sort().reverse());
});

test('only records of the kinds that are asked for are found', async () => {
  const kinds = async (...asked: string[]) => {
    const { edges } = await find('dam', { kinds: asked });
    return [...new Set(edges.map(({ node }: { node: { __typename: string } }) => node.__typename))].sort();
  };
  expect(await kinds('CLAIM')).toEqual(['Claim']);
  expect(await kinds('QUOTE', 'ARTICLE')).toEqual(['Article', 'Quote']);
  expect(await kinds()).toEqual([]);
});

test('pages follow each other without a gap', async () => {
  const all = await find('dam');
  expect(all.totalCount).toBe(all.edges.length);
  const paged = [];
  let after: string | null = null;
  do {
    const page: typeof all = await find('dam', { first: 7, after });
    expect(page.totalCount).toBe(all.totalCount);
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
    paged.push(...page.edges);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(paged).toEqual(all.edges);
  expect(await find('dam', { after: all.pageInfo.endCursor })).toMatchObject({ edges: [], pageInfo: { hasNextPage: false } });
});

const RANK = { list: 'Query.search', order: 'RANK' };

test.each([
  [{ first: 0 }, 'BAD_USER_INPUT', '`first` is 0'],
  [{ first: 101 }, 'BAD_USER_INPUT', '`first` is 101'],
  [{ after: 'x' }, 'INVALID_CURSOR', 'is none of this list'],
  [{ after: cursorOf({ list: 'Query.search', order: 'NAME ASC' }, ['abc']) }, 'INVALID_CURSOR', 'in the order NAME ASC'],
  [{ after: cursorOf(RANK, ['abc']) }, 'INVALID_CURSOR', 'is none of this list'],
  [{ after: cursorOf(RANK, [1.5]) }, 'INVALID_CURSOR', 'is none of this list'],
])('the page %j is refused', async (page, code, message) => {
  const { errors } = await ask(served.url, SEARCH, { text: 'dam', ...page });
  expect(errors?.[0]).toMatchObject({ message: expect.stringContaining(message), extensions: { code } });
});

test('a page costs a constant number of statements, however long it is', async () => {
  for (const first of [1, 10, 100]) {
    statements.length = 0;
    expect((await find('gates clos', { first })).edges).not.toHaveLength(0);
    // Three to see how the last word goes on, one for each kind, and for what the page shows one for each type, and one for the texts of articles.
    expect(statements.length).toBeLessThanOrEqual(3 + 4 + 4 + 1);
  }
});
