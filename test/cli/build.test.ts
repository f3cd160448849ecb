import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let folder: string;
/** A package as it would be published: what `files` lists, with the build that `npm run build` makes. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sayso-build-'));
  const { files } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { files: string[] };
  await run(join(ROOT, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.build.json', '--outDir', join(folder, 'dist')], { cwd: ROOT });
  for (const name of ['package.json', ...files])
    if (name !== 'dist') await cp(join(ROOT, name), join(folder, name), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
});
afterAll(() => rm(folder, { recursive: true }));

async function built(args: readonly string[]): Promise<string> {
  const { bin } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { bin: { sayso: string } };
  const env = { ...process.env, NODE_OPTIONS: '', DATABASE_URL: `file:${join(folder, 'sayso.db')}` };
  const { stdout } = await run(process.execPath, [join(folder, bin.sayso), ...args], { cwd: tmpdir(), env, timeout: 25_000 });
  return stdout;
}

test('the built command starts by itself and extracts', async () => {
  expect(await readFile(join(folder, 'dist', 'cli.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  const line = JSON.parse(await built(['extract', join(folder, 'seed', 'articles', '01-kestrel-dam.txt')]));
  expect(line.articles.length).toBeGreaterThan(1);
});

test('the built command finds its migrations and its samples', async () => {
  expect(await built(['migrate'])).toMatch(/^Applied to /);
  expect(await built(['migrate'])).toMatch(/is up to date\.$/m);
  expect(await built(['seed'])).toMatch(/^articles +\d\d$/m);
  expect(await built(['stats'])).toMatch(/^articles +\d\d$/m);
});

/** More than the command reads before it starts threads. */
test('the built command reads much on threads', async () => {
  const lines = Array.from({ length: 60 }, (_, line) => {
    const text = `Page ${line}\n\nELAN (Reuters) – Ann Reyes said Tarn had shelled pier ${line} of Dorn.\n\n${'It rained on the quay all day. '.repeat(150)}\n`;
    return JSON.stringify({ id: `${line}`, text });
  });
  const file = join(folder, 'lines.jsonl');
  await writeFile(file, lines.join('\n'));
  const out = await built(['seed', file]);
  expect(out).toMatch(/^articles +60$/m);
  expect(out).toMatch(/^failed +0$/m);
});
