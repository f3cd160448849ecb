import type { Claim, Source, Speaker } from '#store/generated/client.ts';
import { chooseLonger, chooseShorter, chooseShorterOf } from './chooseText.ts';
import { insertRows } from './insertRows.ts';
import { searchable } from './searchable.ts';
import type { Transaction } from './transaction.ts';

/**
 * Adds the speakers that are not there yet; of one that is, the name and the affiliation become those that all articles agree on.
 *
 * @returns how many were added
 */
export async function mergeSpeakers(transaction: Transaction, rows: readonly Speaker[]): Promise<number> {
  if (rows.length === 0) return 0;
  const there = byId(await transaction.speaker.findMany({ where: { id: { in: rows.map(({ id }) => id) } } }));
  for (const { id, name, affiliation, count } of rows) {
    const old = there.get(id);
    if (old === undefined) continue;
    const merged = {
      name: chooseShorter(old.name, name),
      affiliation: chooseShorterOf(old.affiliation, affiliation),
      count: old.count === null || count === null ? (old.count ?? count) : Math.min(old.count, count),
    };
    if (merged.name !== old.name || merged.affiliation !== old.affiliation || merged.count !== old.count) {
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

/** Adds the claims that are not there yet; of one that is, the text becomes the longest of all. */
export async function mergeClaims(transaction: Transaction, rows: readonly Claim[]): Promise<void> {
  const wanted = new Map<string, Claim>();
  for (const row of rows) {
    const text = chooseLonger(wanted.get(row.id)?.text ?? '', row.text);
    wanted.set(row.id, { ...row, text, searchText: searchable(text) });
  }
  if (wanted.size === 0) return;
  const there = byId(await transaction.claim.findMany({ where: { id: { in: [...wanted.keys()] } } }));
  for (const { id, text, searchText } of wanted.values()) {
    const old = there.get(id);
    if (old !== undefined && chooseLonger(old.text, text) !== old.text) {
      await transaction.claim.update({ where: { id }, data: { text, searchText }, select: { id: true } });
    }
  }
  await insertRows(transaction, 'Claim', absent([...wanted.values()], there));
}

function byId<Row extends { id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

function absent<Row extends { id: string }>(rows: readonly Row[], there: ReadonlyMap<string, Row>): Row[] {
  return rows.filter(({ id }) => !there.has(id));
}
