import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** The architecture: a folder, or a file at the top of src, imports only from itself and from what stands before it. */
const ORDER = [
  'lexicon',
  'text',
  'articles',
  'quotes',
  'speakers',
  'sources',
  'claims',
  'reading.ts',
  'read.ts',
  'intake',
  'evidence',
  'settings.ts',
  'store',
  'seeding',
  'graph',
  'server',
  'server.ts',
  'cli',
  'cli.ts',
];

/** Up to here everything is pure: text in, data out. No clock, no file, no network, and no package but those for language. */
const LAST_PURE = 'read.ts';
const FOR_LANGUAGE = ['stemmer'];

/** Packages that only some folders may know. */
const ONLY_IN: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:@prisma\/|prisma$|@libsql\/)/, ['store']],
  [
    /^(?:graphql$|graphql\/|graphql-|@graphql-|@apollo\/|@as-integrations\/|dataloader$|graphiql)/,
    ['graph', 'server', 'server.ts'],
  ],
  [/^(?:commander|cli-progress)$/, ['cli', 'cli.ts']],
];

/** Names that say nothing of what is inside. */
const DRAWER = /^(?:utils?|utilities|helpers?|common|misc|shared|lib|stuff|core|base|types|constants|index)(?:\.ts)?$/i;

/** What a pure file may not touch, although no import shows it. */
const IMPURE = /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.|process\.|fetch\(|setTimeout|setInterval|console\.)/;

const SOURCE = fileURLToPath(new URL('../src', import.meta.url));

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.split(sep).includes('generated'))
  .sort();

function partOf(path: string): string {
  return path.split(sep)[0] ?? path;
}

function read(path: string): string {
  return readFileSync(join(SOURCE, path), 'utf8');
}

/** What a file imports, static and dynamic, types too. */
function importsOf(path: string): string[] {
  const code = read(path).replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const forms =
    /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;
  return [...code.matchAll(forms)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

/** The file that an import within the project leads to, as a path in src, or null where it is a package. */
function target(from: string, specifier: string): string | null {
  if (specifier.startsWith('#')) return specifier.slice(1);
  if (specifier.startsWith('.')) return relative(SOURCE, join(SOURCE, dirname(from), specifier));
  return null;
}

const edges = files.flatMap((from) => importsOf(from).map((specifier) => ({ from, specifier, to: target(from, specifier) })));
const isPure = (path: string) => ORDER.indexOf(partOf(path)) <= ORDER.indexOf(LAST_PURE);

describe('the one-way rule', () => {
  test('every folder, and every file at the top, has its place in the order', () => {
    expect([...new Set(files.map(partOf))].filter((part) => !ORDER.includes(part))).toEqual([]);
    expect(edges.length).toBeGreaterThan(100);
  });

  test('imports lead backwards only', () => {
    const forward = edges.filter(({ from, to }) => to !== null && ORDER.indexOf(partOf(to)) > ORDER.indexOf(partOf(from)));
    expect(forward.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  test('to other folders by #folder/file.ts; the two files at the top reach into the folders of their name', () => {
    const wrong = edges.filter(({ from, specifier, to }) => {
      const isOwn = to !== null && (partOf(to) === partOf(from) || `${partOf(to)}.ts` === from);
      return specifier.startsWith('.') && !isOwn;
    });
    expect(wrong.map(({ from, specifier }) => `${from} imports ${specifier}`)).toEqual([]);
  });

  test(`up to ${LAST_PURE} nothing comes from outside`, () => {
    const outside = edges.filter(({ from, specifier, to }) => to === null && isPure(from) && !FOR_LANGUAGE.includes(specifier));
    expect(outside.map(({ from, specifier }) => `${from} imports ${specifier}`)).toEqual([]);
    expect(files.filter((path) => isPure(path) && IMPURE.test(read(path).replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')))).toEqual(
      [],
    );
  });

  test('the database, GraphQL and the terminal are known where they belong only', () => {
    const astray = edges.filter(({ from, specifier, to }) =>
      ONLY_IN.some(([packages, parts]) => to === null && packages.test(specifier) && !parts.includes(partOf(from))),
    );
    expect(astray.map(({ from, specifier }) => `${from} imports ${specifier}`)).toEqual([]);
  });

  test('`extract` loads neither the database nor the server', () => {
    const reached = new Set(['cli.ts', join('cli', 'createProgram.ts'), join('cli', 'extract.ts')]);
    for (const path of reached) {
      // The commands are loaded when they run: what they import counts for their own command only.
      for (const { from, to, specifier } of edges) {
        if (from === path && to !== null && !read(from).includes(`import('${specifier}')`)) reached.add(to);
      }
    }
    expect([...reached].filter((path) => ['store', 'seeding', 'graph', 'server', 'server.ts'].includes(partOf(path)))).toEqual(
      [],
    );
  });
});

describe('names', () => {
  test('no file and no folder is a drawer', () => {
    const named = files.filter((path) =>
      path.split(sep).some((part, depth) => DRAWER.test(part) && !(depth > 0 && part === 'types')),
    );
    expect(named).toEqual([]);
  });

  test('no file is longer than 250 lines, word lists and fitted weights aside', () => {
    const written = files.filter((path) => partOf(path) !== 'lexicon' && !path.endsWith('weights.ts'));
    expect(written.filter((path) => read(path).split('\n').length > 250)).toEqual([]);
  });
});
