import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readWire } from '#read.ts';
import { matchStatements } from '../../scripts/eval/matchStatements.ts';
import { goldOfArticles } from '../../scripts/eval/ownGold.ts';

interface Place {
  readonly file: string;
  readonly statement: string;
}

/** Which statements of the bundled articles make the same claim, and which pairs of claims must never be taken for one. */
const answers = JSON.parse(readFileSync(new URL('../answers/claims.json', import.meta.url), 'utf8')) as {
  claims: { name: string; members: Place[] }[];
  apart: [string, string][];
};

/** The keys of the claims that each statement makes, by its file and id. */
const keysOf = new Map<string, ReadonlySet<string>>();
const claimless: string[] = [];
for (const gold of await goldOfArticles()) {
  const [file] = gold.name.split(',');
  const reading = readWire(gold.text);
  for (const [{ id }, quote] of matchStatements(reading, gold).quoteOf) {
    const made = reading.claims.filter(({ memberships }) => memberships.some((member) => member.quote === quote));
    // A relative clause without its noun claims nothing.
    const claims = quote.quote.stance === 'ASSERTS' && quote.quote.foundBy !== 'relativeClause';
    if (made.length === 0 && claims) claimless.push(`${file} ${id}`);
    keysOf.set(`${file} ${id}`, new Set(made.map(({ key }) => key)));
  }
}

const membersOf = (claim: string): ReadonlySet<string>[] =>
  (answers.claims.find(({ name }) => name === claim)?.members ?? []).flatMap(
    ({ file, statement }) => keysOf.get(`${file} ${statement}`) ?? [],
  );

describe('claims of the bundled articles', () => {
  test('nearly all that the answers speak of are found', () => {
    const wanted = answers.claims.flatMap(({ members }) => members);
    const found = wanted.filter(({ file, statement }) => keysOf.has(`${file} ${statement}`));
    expect(found.length / wanted.length).toBeGreaterThan(0.9);
  });

  test.each(answers.apart)('%s is not %s', (one, other) => {
    const others = new Set(membersOf(other).flatMap((keys) => [...keys]));
    expect(membersOf(one).flatMap((keys) => [...keys].filter((key) => others.has(key)))).toEqual([]);
  });

  test('every quote that denies nothing makes a claim', () => {
    expect(claimless).toEqual([]);
  });
});
