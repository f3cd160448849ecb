import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sayso } from './sayso.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const REPORT = `Harbour board votes to close the eastern quay

PORT VELL (Reuters) – “The piles are rotten,” harbour master Edda Kroll said on Tuesday.

(Editing by Dee Fourth)
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sayso-extract-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

function printed(
  out: string,
): { id: string; articles: { headline: string | null; quotes: { text: string; speakers: { name: string }[] }[] }[] }[] {
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

describe('extract', () => {
  test('prints one line a document, in the order given', async () => {
    const text = await put('report.txt', REPORT);
    const lines = await put(
      'reports.jsonl',
      `${JSON.stringify({ id: 'b', text: REPORT })}\n${JSON.stringify({ id: 'a', text: 'The ferry left.' })}\n`,
    );
    const { code, out, err } = await sayso(['extract', lines, text]);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(printed(out).map((line) => line.id)).toEqual(['b', 'a', text]);
    const [article] = printed(out)[0]?.articles ?? [];
    expect(article?.headline).toBe('Harbour board votes to close the eastern quay');
    expect(article?.quotes.map((quote) => [quote.text, quote.speakers.map((speaker) => speaker.name)])).toEqual([
      ['The piles are rotten,', ['Edda Kroll']],
    ]);
  });

  test('whatever is wrong with one file is said in one sentence, and the rest goes on', async () => {
    await mkdir(join(folder, 'bare'));
    const wrong = [
      await put('empty.txt', ''),
      await put('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 1, 2, 3])),
      join(folder, 'missing.txt'),
      join(folder, 'bare'),
      await put('broken.jsonl', `{"id": "x", "text": "One."}\n{"id": "y", \n{"id": "z", "text": "Two."}\n`),
    ];
    const { code, out, err } = await sayso(['extract', ...wrong, await put('last.txt', REPORT)]);
    expect(code).toBe(1);
    expect(err.replaceAll(`${folder}/`, '').trim().split('\n')).toEqual([
      'sayso: empty.txt is empty: there is nothing to read in it.',
      'sayso: picture.txt is not a text file: save its text as .txt in UTF-8.',
      'sayso: missing.txt does not exist: check how it is spelled and from which folder you run this.',
      'sayso: The folder bare holds no .txt or .jsonl file: put some there, or name another folder.',
      'sayso: Line 2 of broken.jsonl is not JSON: mend it, or take it out.',
    ]);
    expect(printed(out).map((line) => line.id)).toEqual(['x', 'z', join(folder, 'last.txt')]);
  });

  test('reads standard input', async () => {
    const { code, out } = await sayso(['extract', '-'], { input: REPORT });
    expect(code).toBe(0);
    expect(printed(out)).toMatchObject([{ id: '-', articles: [{ headline: 'Harbour board votes to close the eastern quay' }] }]);
  });

  test('odd characters are read without complaint', async () => {
    const odd = [
      await put('wide.txt', Buffer.from(`\uFEFF${REPORT}`, 'utf16le')),
      await put(
        'windows.txt',
        Buffer.from(REPORT.replace('–', '\x96').replace('“', '\x93').replace('”', '\x94').replaceAll('\n', '\r\n'), 'latin1'),
      ),
      await put('nul.txt', REPORT.replaceAll('Tuesday', 'Tues\0day')),
      await put('half.jsonl', `{"id": "half", "text": ${JSON.stringify(REPORT).replace('Tuesday', 'Tues\\ud83dday')}}\n`),
      await put('marks.txt', '“'.repeat(10_000)),
    ];
    const { code, out, err } = await sayso(['extract', ...odd]);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(printed(out).map((line) => line.articles[0]?.headline)).toEqual([
      ...Array(4).fill('Harbour board votes to close the eastern quay'),
      null,
    ]);
    for (const line of printed(out).slice(0, 4)) expect(line.articles[0]?.quotes[0]?.text).toBe('The piles are rotten,');
  });

  test('ends quietly where nobody reads on', async () => {
    const path = await put('many.jsonl', `${JSON.stringify({ id: 'a', text: REPORT })}\n`.repeat(5000));
    const command = ['--import', import.meta.resolve('tsx'), '--conditions=sayso-source', 'src/cli.ts', 'extract', path];
    const child = spawn(process.execPath, command, { cwd: ROOT });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      err += part;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => {
      child.on('close', resolve);
    });
    expect(err).toBe('');
    expect(code).toBe(0);
  });
});

describe('usage', () => {
  test.each<[string[], number, RegExp]>([
    [['extract'], 2, /missing required argument 'file'/],
    [['extrct'], 2, /unknown command 'extrct'[\s\S]*extract/],
    [['extract', '--fast', 'x'], 2, /unknown option '--fast'/],
    [[], 2, /Usage: sayso/],
    [['--help'], 0, /extract[\s\S]*seed[\s\S]*migrate[\s\S]*serve[\s\S]*stats/],
    [['extract', '--help'], 0, /Opens no database/],
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/],
  ])('%j ends with %i', async (args, code, says) => {
    const run = await sayso(args);
    expect(run.code).toBe(code);
    expect(run.out + run.err).toMatch(says);
  });
});
