import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Intake } from '#intake/document.ts';
import { parseLine } from '#intake/parseLine.ts';
import { readDocuments } from '#intake/readDocuments.ts';
import { readJsonLines } from '#intake/readJsonLines.ts';
import { readLines } from '#intake/readLines.ts';
import { readStream } from '#intake/readStream.ts';
import { whyUnreadable } from '#intake/whyUnreadable.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sayso-intake-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function all(...paths: string[]): Promise<Intake[]> {
  const found: Intake[] = [];
  for await (const intake of readDocuments(paths)) found.push(intake);
  return found;
}

/** What came in, a line each: a document's id and text, or why there is none. */
async function summary(...paths: string[]): Promise<string[]> {
  return (await all(...paths)).map((intake) =>
    ('document' in intake ? `${intake.document.id} = ${intake.document.text}` : intake.failure.reason).replaceAll(
      `${folder}/`,
      '',
    ),
  );
}

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
}

function utf16(text: string, order: 'le' | 'be'): Buffer {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

const WORDS = '“Çà”, said Zoë – the ferryman.';
const PICTURE = Buffer.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0x90, 1, 2, 3, 6,
]);

describe('text files', () => {
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', Buffer.from(WORDS), WORDS],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${WORDS}`), WORDS],
    ['UTF-16, low byte first', utf16(WORDS, 'le'), WORDS],
    ['UTF-16, high byte first', utf16(WORDS, 'be'), WORDS],
    ['Windows-1252', Buffer.from('\x93\xC7\xE0\x94, said Zo\xEB \x96 the ferryman.', 'latin1'), WORDS],
    ['UTF-8 with a broken byte', Buffer.concat([Buffer.from(WORDS), Buffer.from([0xc3])]), `${WORDS}\uFFFD`],
    ['half a surrogate pair in UTF-8', Buffer.from('Zed \xED\xA0\xBD said', 'latin1'), 'Zed \uFFFD\uFFFD\uFFFD said'],
    ['half a surrogate pair in UTF-16', Buffer.from('\uFEFFZed \uD83D said', 'utf16le'), 'Zed \uFFFD said'],
    ['NUL bytes', Buffer.from('The ferry\0 left.\0'), 'The ferry\uFFFD left.\uFFFD'],
    ['Windows line ends', Buffer.from('One.\r\nTwo.\r\n'), 'One.\nTwo.\n'],
  ])('%s', async (_, bytes, text) => {
    const path = await put('one.txt', bytes);
    expect(await all(path)).toEqual([
      { document: { id: path, text, file: path, line: null, publisher: null, url: null, publishedAt: null } },
    ]);
  });

  test.each<[string, Uint8Array, string]>([
    ['empty', Buffer.from(''), 'one.txt is empty: there is nothing to read in it.'],
    ['a byte order mark only', Buffer.from('\uFEFF'), 'one.txt holds nothing but white space: there is nothing to read in it.'],
    ['white space', Buffer.from(' \n\u00a0\n'), 'one.txt holds nothing but white space: there is nothing to read in it.'],
    ['a picture', PICTURE, 'one.txt is not a text file: save its text as .txt in UTF-8.'],
    [
      'UTF-32, low byte first',
      Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]),
      'one.txt is in UTF-32, which is not read: save it in UTF-8.',
    ],
    [
      'UTF-32, high byte first',
      Buffer.from([0, 0, 0xfe, 0xff, 0, 0, 0, 0x41]),
      'one.txt is in UTF-32, which is not read: save it in UTF-8.',
    ],
    ['a PDF', Buffer.from('%PDF-1.7 obj stream'), 'one.txt is not a text file: save its text as .txt in UTF-8.'],
  ])('refused in one sentence: %s', async (_, bytes, reason) => {
    expect(await summary(await put('one.txt', bytes))).toEqual([reason]);
  });
});

describe('one text of more than 64 MB is refused, and the rest goes on', () => {
  const why =
    'is one text of more than 64 MB, and reading takes about 80 MB of memory for each: cut it into several files, or into lines of a .jsonl file, which is read line by line.';

  test('as a file, by its size alone', async () => {
    const path = await put('large.txt', '');
    await truncate(path, 64_000_001);
    expect(await summary(path, await put('last.txt', 'The last.'))).toEqual([`large.txt ${why}`, 'last.txt = The last.']);
  });

  test('as a stream, which is not read on', async () => {
    let pulled = 0;
    async function* chunks() {
      for (; pulled < 1_000; pulled += 1) yield Buffer.alloc(1_000_000, 'a');
    }
    const found: Intake[] = [];
    for await (const intake of readStream(chunks(), '-')) found.push(intake);
    expect(found).toEqual([{ failure: { file: '-', line: null, reason: `standard input ${why}` } }]);
    expect(pulled).toBeLessThan(66);
  });

  test('as a line', () => {
    const line = Buffer.from(JSON.stringify({ id: 'a', text: 'a'.repeat(64_000_001) }));
    expect(parseLine(line, 'lines.jsonl', 3)).toEqual({
      failure: {
        file: 'lines.jsonl',
        line: 3,
        reason: 'Line 3 of lines.jsonl has a text of more than 64 million characters: cut it into several lines.',
      },
    });
  });
});

describe('paths', () => {
  test('a folder is read in the order of names, as far down as it goes, and only what is text', async () => {
    for (const name of ['tree/b.txt', 'tree/a/2.TXT', 'tree/a/10.txt', 'tree/c.md', 'tree/d/e/f.txt']) await put(name, name);
    await put('tree/c.jsonl', '{"id": "x", "text": "tree/c.jsonl"}');
    await symlink(join(folder, 'tree'), join(folder, 'tree', 'round.txt'));
    expect((await all(join(folder, 'tree'))).map((intake) => 'document' in intake && intake.document.text)).toEqual([
      'tree/a/10.txt',
      'tree/a/2.TXT',
      'tree/b.txt',
      'tree/c.jsonl',
      'tree/d/e/f.txt',
    ]);
  });

  test('a file that is named itself is read whatever its name', async () => {
    expect(await summary(await put('report.md', 'The ferry left.'))).toEqual([
      `${folder}/report.md = The ferry left.`.replace(`${folder}/`, ''),
    ]);
  });

  test('what cannot be read is named in its place, and the rest goes on', async () => {
    await mkdir(join(folder, 'bare'), { recursive: true });
    await symlink(join(folder, 'circle.txt'), join(folder, 'circle.txt'));
    const paths = ['missing.txt', 'bare', 'circle.txt', 'report.md/within'].map((name) => join(folder, name));
    expect(await summary(...paths, await put('last.txt', 'The last.'))).toEqual([
      'missing.txt does not exist: check how it is spelled and from which folder you run this.',
      'The folder bare holds no .txt or .jsonl file: put some there, or name another folder.',
      'circle.txt is a link that leads back to itself: mend the link or take it out.',
      'report.md/within leads through a file as if it were a folder: check the path.',
      'last.txt = The last.',
    ]);
  });
});

describe('whyUnreadable', () => {
  test.each([
    ['EACCES', 'locked.txt may not be read by you: change its permissions, or run this as its owner.'],
    ['EIO', 'locked.txt could not be read (EIO: it broke): check that the disk is there and the file is whole.'],
  ])('%s', (code, sentence) => {
    expect(whyUnreadable('locked.txt', Object.assign(new Error(`${code}: it broke`), { code }))).toBe(sentence);
  });
});

describe('JSON Lines', () => {
  test('a document a line, in order, with what the line says of it; broken lines are named by number', async () => {
    const path = await put(
      'lines.jsonl',
      [
        '\uFEFF{"id": "a", "text": "\\uFEFFOne.\\r\\n\\u0000\\ud83d", "publisher": "Harbour Post", "url": "https://example.org/a", "publishedAt": "2026-05-03"}',
        '{"id": 2, "text": "Two.", "quotes": []}\r',
        '',
        '{"id": "c", "text": ',
        '["d"]',
        '{"id": "e"}',
        '{"id": "f", "text": " "}',
        '{"id": "g", "text": "G", "url": "ftp://example.org"}',
        '{"id": "h", "text": "H", "publishedAt": "last Tuesday"}',
        '{"id": {}, "text": "I"}',
        '{"text": "J", "publisher": null, "publishedAt": "2026-05-03T14:30:00+02:00"}',
      ].join('\n'),
    );
    const [first, ...rest] = await all(path);
    expect(first).toEqual({
      document: {
        id: 'a',
        text: '\uFEFFOne.\r\n\uFFFD\uFFFD',
        file: path,
        line: 1,
        publisher: 'Harbour Post',
        url: 'https://example.org/a',
        publishedAt: '2026-05-03',
      },
    });
    expect(
      rest.map((intake) =>
        'document' in intake ? [intake.document.line, intake.document.id] : [intake.failure.line, intake.failure.reason],
      ),
    ).toEqual([
      [2, '2'],
      [4, `Line 4 of ${path} is not JSON: mend it, or take it out.`],
      [5, `Line 5 of ${path} is JSON, but not an object: write it as {"id": "report-1", "text": "..."}.`],
      [6, `Line 6 of ${path} has no "text": give it one, as in {"id": "report-1", "text": "..."}.`],
      [7, `Line 7 of ${path} has an empty "text": fill it, or take the line out.`],
      [8, `Line 8 of ${path} has a "url" that is no http or https address: mend it, or leave it out.`],
      [
        9,
        `Line 9 of ${path} has a "publishedAt" that is no ISO 8601 date or time: write it like 2026-05-03 or 2026-05-03T14:30:00Z, or leave it out.`,
      ],
      [10, `Line 10 of ${path} has an "id" that is neither words nor a number: give it one of these.`],
      [11, `${path}:11`],
    ]);
  });

  test('UTF-16, a picture, nothing at all', async () => {
    expect(await summary(await put('wide.jsonl', utf16('{"id": "a", "text": "Çà"}\n{"id": "b", "text": "Zoë"}', 'be')))).toEqual([
      'a = Çà',
      'b = Zoë',
    ]);
    expect(await summary(await put('picture.jsonl', PICTURE.subarray(0, 6)))).toEqual(
      [
        'Line 1 of picture.jsonl is not JSON: mend it, or take it out.',
        'Line 2 of picture.jsonl is not JSON: mend it, or take it out.',
      ].slice(0, 1),
    );
    expect(await summary(await put('bare.jsonl', '\n\n'))).toEqual(['bare.jsonl is empty: there is nothing to read in it.']);
  });

  test('holds one line at a time: what is not asked for is not read', async () => {
    let pulled = 0;
    async function* chunks() {
      for (; pulled < 1_000_000; pulled += 1) yield Buffer.from(`{"id": "${pulled}", "text": "The ferry left."}\n`);
    }
    let taken = 0;
    for await (const intake of readJsonLines(chunks(), 'endless.jsonl')) {
      expect(intake).toMatchObject({ document: { id: String(taken) } });
      taken += 1;
      if (taken === 500) break;
    }
    expect(pulled).toBeLessThan(502);
  });

  test('a line over many chunks, and one longer than allowed, which is not held', async () => {
    async function* chunks() {
      for (const part of ['on', 'e\ntw', 'o\n', '', 'x'.repeat(9), 'x'.repeat(9), '\nthree']) yield Buffer.from(part);
    }
    const found: unknown[] = [];
    for await (const line of readLines(chunks(), 10)) found.push([line.number, line.bytes && String(Buffer.from(line.bytes))]);
    expect(found).toEqual([
      [1, 'one'],
      [2, 'two'],
      [3, null],
      [4, 'three'],
    ]);
  });
});

describe('standard input', () => {
  async function piped(bytes: string | Uint8Array): Promise<unknown[]> {
    const code = `
      import { parseLine } from '#intake/parseLine.ts';
import { readDocuments } from '#intake/readDocuments.ts';
      for await (const intake of readDocuments(['-'])) console.log(JSON.stringify(intake));`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=sayso-source', '--input-type=module', '-e', code], {
      cwd: process.cwd(),
    });
    child.stdin.end(bytes);
    let printed = '';
    for await (const chunk of child.stdout) printed += chunk;
    return printed
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  }

  test('text', async () => {
    expect(await piped('The ferry left.\r\n')).toMatchObject([
      { document: { id: '-', file: '-', line: null, text: 'The ferry left.\n' } },
    ]);
  });

  test('JSON Lines, told by how it opens', async () => {
    expect(await piped('\n{"id": "a", "text": "One."}\n{"id": "b"\n')).toMatchObject([
      { document: { id: 'a', file: '-', line: 2, text: 'One.' } },
      { failure: { file: '-', line: 3, reason: 'Line 3 of standard input is not JSON: mend it, or take it out.' } },
    ]);
  });

  test('nothing', async () => {
    expect(await piped('')).toEqual([
      { failure: { file: '-', line: null, reason: 'standard input is empty: there is nothing to read in it.' } },
    ]);
  });
});
