import { chooseBetter, chooseShorter, chooseShorterOf } from './chooseText.ts';
import { insertRows } from './insertRows.ts';
import { nameForms } from './nameForms.ts';
import type { Claim, Source, Speaker } from './row.ts';
import type { Transaction } from './transaction.ts';
import type { WordChanges } from './WordChanges.ts';

/**
 * Adds the speakers that are not there yet; of one that is, the name and the affiliation become those that all articles agree on.
 *
 * @returns how many were added
 */
export async function mergeSpeakers(transaction: Transaction, rows: readonly Speaker[], words: WordChanges): Promise<number> {
  if (rows.length === 0) return 0;
  const there = byId(await transaction.speaker.findMany({ where: { id: { in: rows.map(({ id }) => id) } } }));
  for (const row of rows) {
    const { id, name, affiliation, count } = row;
    const old = there.get(id);
    if (old === undefined) {
      words.add('SPEAKER', row, row.nameForms);
      continue;
    }
    const merged = {
      name: chooseShorter(old.name, name),
      affiliation: chooseShorterOf(old.affiliation, affiliation),
      count: old.count === null || count === null ? (old.count ?? count) : Math.min(old.count, count),
      nameForms: nameForms([old, row].flatMap((speaker) => speaker.nameForms?.split('\n') ?? [])),
    };
    if (merged.nameForms !== old.nameForms) words.change('SPEAKER', row, merged.nameForms);
    if (Object.entries(merged).some(([column, value]) => value !== old[column as keyof typeof merged])) {
      await transaction.speaker.update({ where: { id }, data: merged, select: { id: true } });
    }
  }
  return insertRows(transaction, 'Speaker', absent(rows, there));
}

/** Adds the sources that are not there yet; of one that is, the name becomes the one that all articles agree on. */
export async function mergeSources(transaction: Transaction, rows: readonly Source[]): Promise<void> {
  if (rows.length === 0) return;
  const there = byId(await transaction.source.findMany({ where: { id: { in: rows.map(({ id }) => id) } } }));
  for (const { id, name } of rows) {
    const old = there.get(id);
    if (old !== undefined && chooseShorter(old.name, name) !== old.name) {
      await transaction.source.update({ where: { id }, data: { name }, select: { id: true } });
    }
  }
  await insertRows(transaction, 'Source', absent(rows, there));
}

/**
 * Adds the claims that are not there yet; of one that is, the text becomes the best of all.
 *
 * @returns those that were added
 */
export async function mergeClaims(transaction: Transaction, rows: readonly Claim[], words: WordChanges): Promise<Claim[]> {
  const wanted = new Map<string, Claim>();
  for (const row of rows) {
    wanted.set(row.id, chooseBetter(wanted.get(row.id) ?? row, row));
  }
  if (wanted.size === 0) return [];
  const there = byId(await transaction.claim.findMany({ where: { id: { in: [...wanted.keys()] } } }));
  for (const row of wanted.values()) {
    const { id, text, textRank, searchText } = row;
    const old = there.get(id);
    if (old !== undefined && chooseBetter(old, row) === row) {
      await transaction.claim.update({ where: { id }, data: { text, textRank, searchText }, select: { id: true } });
      words.change('CLAIM', row, text);
    }
  }
  const added = absent([...wanted.values()], there);
  await insertRows(transaction, 'Claim', added);
  for (const row of added) words.add('CLAIM', row, row.text);
  return added;
}

function byId<Row extends { id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

function absent<Row extends { id: string }>(rows: readonly Row[], there: ReadonlyMap<string, Row>): Row[] {
  return rows.filter(({ id }) => !there.has(id));
}
