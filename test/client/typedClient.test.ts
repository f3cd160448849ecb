import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readExamples } from '#server/readExamples.ts';

const run = promisify(execFile);
const TSC = fileURLToPath(new URL('../../node_modules/.bin/tsc', import.meta.url));

/** As the README gives it to front ends. */
const CONFIG = { enumsAsTypes: true, scalars: { DateTime: 'string' } };

const COMPILER = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  target: 'es2023',
  lib: ['es2024', 'dom'],
  module: 'esnext',
  moduleResolution: 'bundler',
  types: [],
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sayso-client-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** The types of the queries of the playground and of the README, as a front end generates them from schema.graphql. */
async function generateTypes(): Promise<string> {
  const readme = await readFile('README.md', 'utf8');
  const asked = Array.from(
    readme.matchAll(/```graphql\n([\s\S]*?)\n```/g),
    ([, query], index) => `query Readme${index + 1} ${query}`,
  );
  const queries = [...asked, ...(await readExamples()).map(({ query }) => query)];
  expect(queries).toHaveLength(13);
  return codegen({
    filename: 'types.ts',
    schema: parse(await readFile('schema.graphql', 'utf8')),
    documents: queries.map((query, index) => ({ location: `${index}.graphql`, document: parse(query) })),
    plugins: [{ operations: {} }],
    pluginMap: { operations },
    config: CONFIG,
  });
}

test('types that are generated from the schema tell a client what is there, what may be null, and what is no value', async () => {
  await writeFile(join(folder, 'types.ts'), await generateTypes());
  await cp(new URL('client.ts.txt', import.meta.url), join(folder, 'client.ts'));
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: COMPILER, include: ['*.ts'] }));
  const { stdout } = await run(TSC, ['-p', folder]).catch((error: { stdout: string }) => error);
  expect(stdout).toBe('');
});

test('the README gives front ends these settings', async () => {
  expect(await readFile('README.md', 'utf8')).toContain(
    "plugins: ['typescript-operations'],\n      config: { enumsAsTypes: true, scalars: { DateTime: 'string' } }",
  );
});
