import { Prisma } from '#store/generated/client.ts';
import type { SearchedKind } from '#store/search/searchedKind.ts';
import type { Transaction } from './transaction.ts';
import { type Words, wordsOf } from './wordsOf.ts';

/** A record that the index of words has to take in; a null text is one of no words. */
interface Entry {
  readonly kind: SearchedKind;
  readonly text: string | null;
  readonly isNew: boolean;
}

/** What a transaction changes about the words by which records are found. */
export class WordChanges {
  readonly #entries = new Map<bigint, Entry>();
  readonly #added: Words[] = [];

  /** Notes a record that was added. */
  add(kind: SearchedKind, { searchRow }: { readonly searchRow: bigint | null }, text: string | null): void {
    if (searchRow !== null) this.#entries.set(searchRow, { kind, text, isNew: true });
  }

  /** Notes records that were added, and that nothing else in the transaction changes. */
  addWords(words: readonly Words[]): void {
    for (const one of words) this.#added.push(one);
  }

  /** Notes that a record got another text. */
  change(kind: SearchedKind, { searchRow }: { readonly searchRow: bigint | null }, text: string | null): void {
    if (searchRow !== null) this.#entries.set(searchRow, { kind, text, isNew: this.#entries.get(searchRow)?.isNew ?? false });
  }

  /** Writes what was noted, at the end of the transaction: SQLite's index takes rows in by far fastest in the order of their numbers, all at once. */
  async write(transaction: Transaction): Promise<void> {
    const rows = [
      ...this.#added.map((row) => ({ isNew: true, row })),
      ...Array.from(this.#entries, ([row, { kind, text, isNew }]) => ({ isNew, row: wordsOf(kind, row, text ?? '') })),
    ];
    rows.sort((one, other) => (one.row.rowid < other.row.rowid ? -1 : 1));
    for (const { isNew, row } of rows)
      if (!isNew)
        await transaction.execute(Prisma.sql`UPDATE "SearchWords" SET "words" = ${row.words} WHERE "rowid" = ${row.rowid}`);
    await transaction.insert(
      'SearchWords',
      rows.filter(({ isNew }) => isNew).map(({ row }) => row),
    );
    this.#added.length = 0;
    this.#entries.clear();
  }
}
