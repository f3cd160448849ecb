import { keysOf } from '#store/search/keysOf.ts';
import type { SearchedKind } from '#store/search/searchedKind.ts';

/** The words of a record, as the index takes them in. */
export interface Words {
  /** The record's number (`searchRow`). */
  readonly rowid: bigint;
  readonly words: string;
}

/** @param row the record's number (`searchRow`); @param text what it is searched by */
export function wordsOf(kind: SearchedKind, row: bigint, text: string): Words {
  return { rowid: row, words: keysOf(kind, row, text) };
}
