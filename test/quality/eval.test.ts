import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'sayso-eval-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `npm run eval` without npm. */
function evaluate(...options: string[]): { out: string; errors: string; code: number | null } {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const script = ['--import', 'tsx', '--conditions=sayso-source', 'scripts/eval.ts'];
  const { stdout, stderr, status } = spawnSync(process.execPath, [...script, ...options], { cwd: root, encoding: 'utf8' });
  return { out: stdout, errors: stderr, code: status };
}

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const text = file(
  'quay.txt',
  'Quay to close\n\nVELL (Reuters) – The quay is shut, Ann Ortell said. It is open, Bob Sorrel said.\n',
);
const statement = { form: 'indirect', mention: null, kind: 'person', via: [], stance: 'assert' };
const gold = file(
  'quay.json',
  JSON.stringify({
    articles: [
      {
        headline: 'Quay to close',
        statements: [{ ...statement, id: 'a1s1', spans: ['The quay is shut'], speaker: 'Ann Ortell' }],
        denials: [],
      },
    ],
  }),
);

test('measures answers of one’s own, with each miss', () => {
  const { out, code } = evaluate('--gold', gold, '--text', text, '--misses');
  expect(out).toContain('quay.txt: quote wrongly found [INDIRECT, speakerBehindClause] of Bob Sorrel: It is open\n');
  expect(out).toMatch(/^quote precision +0\.500$/m);
  expect(out).toMatch(/^quote recall +1\.000$/m);
  expect(out).toMatch(/^denial recall +-$/m);
  expect(out).toContain('confidence of 2 quotes');
  expect(code).toBe(0);
});

test('says how often quotes of a corpus are right that were given a confidence', () => {
  const line = {
    id: 'quay',
    text: 'The quay is shut, Ann Ortell said.',
    quotes: [{ start: 0, end: 16, speaker: { text: 'Ann Ortell' } }],
  };
  const { out } = evaluate('--corpus', file('corpus.jsonl', `${JSON.stringify(line)}\n`));
  expect(out).toContain('confidence of 1 quotes');
  expect(out).toMatch(/ 1\.000 +1$/m);
});

test.each([
  ['--gold without --text', ['--gold', gold], 'Give a --text FILE for each --gold FILE.\n'],
  [
    'answers for another text',
    ['--gold', gold, '--text', file('other.txt', 'The sea.')],
    'The headline “Quay to close” does not stand in other.txt',
  ],
])('says what is wrong: %s', (_, options, message) => {
  const { errors, code } = evaluate(...options);
  expect(errors).toContain(message);
  expect(errors).not.toContain('    at ');
  expect(code).toBe(1);
});
