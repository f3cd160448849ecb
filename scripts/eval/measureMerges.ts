import { readFileSync } from 'node:fs';
import { readWire } from '#read.ts';
import { claimsTogether } from './claimsTogether.ts';
import { matchStatements } from './matchStatements.ts';
import type { PairFigures } from './measurePairs.ts';
import { goldOfArticles } from './ownGold.ts';

/** Statements of the sample articles that are one claim; `also` may join them. The form of `test/answers/claims.json`. */
interface AnswerClaim {
  readonly name: string;
  readonly members: readonly Place[];
  readonly also?: readonly Place[];
}

interface Place {
  readonly file: string;
  readonly statement: string;
}

interface Made {
  /** The file and the id of a statement. */
  readonly place: string;
  /** The keys of the claims that it makes, by the same words or with more detail, whatever article makes them first. */
  readonly keys: ReadonlySet<string>;
}

const ANSWERS = new URL('../../test/answers/claims.json', import.meta.url);

/** Reads the sample articles and compares which of their statements share a claim with the answers. A statement that was not found makes none. */
export async function measureMerges(): Promise<PairFigures> {
  const { claims } = JSON.parse(readFileSync(ANSWERS, 'utf8')) as { claims: AnswerClaim[] };
  const made = await readSamples();
  const of = (places: readonly Place[] = []): Made[] =>
    places.map(({ file, statement }) => ({
      place: `${file} ${statement}`,
      keys: made.get(`${file} ${statement}`) ?? new Set(),
    }));
  const all = claims.map(({ name, members, also }) => ({ name, members: of(members), also: of(also) }));
  let right = 0;
  const missed: string[] = [];
  const wrong: string[] = [];
  all.forEach(({ name, members, also }, index) => {
    members.forEach((one, at) => {
      for (const other of members.slice(at + 1)) {
        if (share(one, other)) right++;
        else missed.push(`${name}: ${one.place} and ${other.place}`);
      }
    });
    const mayJoin = new Set([...members, ...also].map(({ place }) => place));
    for (const { name: otherName, members: others, also: otherAlso } of all.slice(index + 1)) {
      const mayBeBoth = new Set([...others, ...otherAlso].map(({ place }) => place));
      for (const one of members)
        for (const other of others)
          if (!mayJoin.has(other.place) && !mayBeBoth.has(one.place) && share(one, other))
            wrong.push(`${name} and ${otherName}: ${one.place} and ${other.place}`);
    }
  });
  return { right, wrong, missed };
}

const share = (one: Made, other: Made): boolean => [...one.keys].some((key) => other.keys.has(key));

/** The keys of the claims that each statement of the sample articles makes, by its file and id: all articles together, as in one database. */
async function readSamples(): Promise<Map<string, ReadonlySet<string>>> {
  const gold = await goldOfArticles();
  const readings = gold.map(({ text }) => readWire(text));
  const claims = claimsTogether(readings);
  const made = new Map<string, ReadonlySet<string>>();
  gold.forEach((answers, index) => {
    const [file] = answers.name.split(',');
    const reading = readings[index];
    if (reading === undefined) return;
    for (const [{ id }, quote] of matchStatements(reading, answers).quoteOf) {
      const keys = claims.filter(({ memberships }) => memberships.some((member) => member.quote === quote));
      made.set(`${file} ${id}`, new Set(keys.map(({ key }) => key)));
    }
  });
  return made;
}
