import { Prisma } from '#store/generated/client.ts';
import { oneOf } from '#store/read/oneOf.ts';
import { chooseBetter, chooseShorter, chooseShorterOf } from './chooseText.ts';
import { nameForms } from './nameForms.ts';
import type { Claim, Source, Speaker } from './row.ts';
import type { ClaimSummary } from './summarize.ts';
import type { Transaction } from './transaction.ts';
import type { WordChanges } from './WordChanges.ts';

/**
 * Adds the speakers that are not there yet; of one that is, the name and the affiliation become those that all articles agree on.
 *
 * @returns the ids of those that were added
 */
export async function mergeSpeakers(
  transaction: Transaction,
  rows: readonly Speaker[],
  words: WordChanges,
): Promise<ReadonlySet<string>> {
  const wanted = mergeAlike(rows, mergeSpeaker);
  // Whoever belongs to one article alone comes with it.
  const shared = wanted.filter(({ articleId }) => articleId === null);
  const there = await readThere<Pick<Speaker, 'id' | 'name' | 'affiliation' | 'count' | 'nameForms'>>(
    transaction,
    Prisma.sql`select "id", "name", "affiliation", "count", "nameForms" from "Speaker"`,
    shared,
  );
  for (const row of shared) {
    const old = there.get(row.id);
    if (old === undefined) continue;
    const { id, name, affiliation, count, nameForms } = mergeSpeaker({ ...row, ...old }, row);
    if (nameForms !== old.nameForms) words.change('SPEAKER', row, nameForms);
    if (name !== old.name || affiliation !== old.affiliation || count !== old.count || nameForms !== old.nameForms)
      await transaction.client.speaker.update({
        where: { id },
        data: { name, affiliation, count, nameForms },
        select: { id: true },
      });
  }
  const added = wanted.filter(({ id }) => !there.has(id));
  await transaction.insert('Speaker', added);
  for (const row of added) words.add('SPEAKER', row, row.nameForms);
  return new Set(added.map(({ id }) => id));
}

function mergeSpeaker(one: Speaker, other: Speaker): Speaker {
  return {
    ...one,
    name: chooseShorter(one.name, other.name),
    affiliation: chooseShorterOf(one.affiliation, other.affiliation),
    count: one.count === null || other.count === null ? (one.count ?? other.count) : Math.min(one.count, other.count),
    nameForms: nameForms([one, other].flatMap((speaker) => speaker.nameForms?.split('\n') ?? [])),
  };
}

/** Adds the sources that are not there yet; of one that is, the name becomes the one that all articles agree on. */
export async function mergeSources(transaction: Transaction, rows: readonly Source[]): Promise<void> {
  const wanted = mergeAlike(rows, mergeSource);
  const there = await readThere<Pick<Source, 'id' | 'name'>>(transaction, Prisma.sql`select "id", "name" from "Source"`, wanted);
  for (const row of wanted) {
    const old = there.get(row.id);
    if (old === undefined) continue;
    const { id, name } = mergeSource({ ...row, ...old }, row);
    if (name !== old.name) await transaction.client.source.update({ where: { id }, data: { name }, select: { id: true } });
  }
  await transaction.insert(
    'Source',
    wanted.filter(({ id }) => !there.has(id)),
  );
}

function mergeSource(one: Source, other: Source): Source {
  return { ...one, name: chooseShorter(one.name, other.name) };
}

/**
 * Adds the claims that are not there yet; of one that is, the text becomes the best of all.
 *
 * @param summaryOf what a claim that nobody made or denied before comes to
 * @returns those that were added
 */
export async function mergeClaims(
  transaction: Transaction,
  rows: readonly Claim[],
  summaryOf: (id: string) => ClaimSummary,
  words: WordChanges,
): Promise<Claim[]> {
  const wanted = mergeAlike(rows, chooseBetter);
  const there = await readThere<Pick<Claim, 'id' | 'text' | 'textRank'>>(
    transaction,
    Prisma.sql`select "id", "text", "textRank" from "Claim"`,
    wanted,
  );
  for (const row of wanted) {
    const { id, text, textRank, searchText } = row;
    const old = there.get(id);
    if (old !== undefined && chooseBetter<Pick<Claim, 'text' | 'textRank'>>(old, row) === row) {
      await transaction.client.claim.update({ where: { id }, data: { text, textRank, searchText }, select: { id: true } });
      words.change('CLAIM', row, text);
    }
  }
  const added = wanted.filter(({ id }) => !there.has(id));
  await transaction.insert(
    'Claim',
    added.map((row) => ({ ...row, ...summaryOf(row.id) })),
  );
  for (const row of added) words.add('CLAIM', row, row.text);
  return added;
}

/** Makes one row of those with one id. */
function mergeAlike<Row extends { id: string }>(rows: readonly Row[], merge: (one: Row, other: Row) => Row): Row[] {
  const merged = new Map<string, Row>();
  for (const row of rows) {
    const old = merged.get(row.id);
    merged.set(row.id, old === undefined ? row : merge(old, row));
  }
  return [...merged.values()];
}

async function readThere<Old extends { id: string }>(
  transaction: Transaction,
  select: Prisma.Sql,
  rows: readonly { id: string }[],
): Promise<ReadonlyMap<string, Old>> {
  if (rows.length === 0) return new Map();
  const ids = rows.map(({ id }) => id);
  const there = await transaction.query<Old>(Prisma.sql`${select} where ${oneOf(Prisma.sql`"id"`, ids)}`);
  return new Map(there.map((row) => [row.id, row]));
}
