import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readWire } from '#read.ts';
import { differences } from './differences.ts';
import type { ExpectedCase } from './expected.ts';

const inFolder = (path: string): URL => new URL(path, import.meta.url);

const slugs = readdirSync(inFolder('.'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** What is read wrongly today, and why. A case that comes right must leave the list, so that it stays right. */
const knownFailures: Readonly<Record<string, string>> = JSON.parse(readFileSync(inFolder('known-failures.json'), 'utf8'));

function differencesOf(slug: string): string[] {
  const text = readFileSync(inFolder(`${slug}/source.txt`), 'utf8');
  const expected: ExpectedCase = JSON.parse(readFileSync(inFolder(`${slug}/expected.json`), 'utf8'));
  return differences(readWire(text), expected);
}

describe('whole cases', () => {
  test.each(slugs.filter((slug) => !(slug in knownFailures)))('%s', (slug) => {
    expect(differencesOf(slug).join('\n')).toBe('');
  });
});

describe('known failures', () => {
  const known = Object.entries(knownFailures);

  test(`are cases, each with a reason (${known.length} today)`, () => {
    for (const [slug, reason] of known) {
      expect(existsSync(inFolder(`${slug}/source.txt`)), `${slug} is no folder beside known-failures.json`).toBe(true);
      expect(reason, `${slug} has no reason`).toMatch(/^[A-Z].{20,}\.$/);
    }
  });

  test.runIf(known.length > 0).each(known)('%s still fails', (slug) => {
    expect(differencesOf(slug), `${slug} is read rightly now: take it off known-failures.json`).not.toEqual([]);
  });
});
