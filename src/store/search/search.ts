import { Prisma } from '#store/generated/client.ts';
import type { Reader } from '#store/read/reader.ts';
import { completeWord } from './completeWord.ts';
import { matching, type Wish } from './matching.ts';
import type { Question } from './question.ts';
import { rankRecord } from './rankRecord.ts';
import { readQuestion } from './readQuestion.ts';
import { SEARCHED } from './searched.ts';
import { SEARCHED_KINDS, type SearchedKind } from './searchedKind.ts';
import { wishFor } from './wishFor.ts';

/** So many records are ranked at most, the same number of each kind that is asked for. */
const MOST_RANKED = 500;

/** A record that was found. */
export interface SearchResult {
  readonly kind: SearchedKind;
  readonly id: string;
  /** From 0 to 1. */
  readonly score: number;
  /** The words that it was ranked by: a claim's or a quote's, a name of a speaker, the headline of an article. */
  readonly text: string;
}

/** What a search came to. */
export interface SearchResults {
  readonly question: Question;
  /** The best first. */
  readonly results: readonly SearchResult[];
  /** Whether these are all records that fit. */
  readonly complete: boolean;
}

/**
 * Searches the words of records. It costs at most three statements, and one for each kind, however much there is.
 *
 * @param typed any text
 * @param kinds what is looked for, in any order
 */
export async function search(reader: Reader, typed: string, kinds: ReadonlySet<SearchedKind>): Promise<SearchResults> {
  const asked = readQuestion(typed);
  const wanted = SEARCHED_KINDS.filter((kind) => kinds.has(kind));
  if (asked.words.length === 0 || wanted.length === 0) return { question: asked, results: [], complete: true };
  const { question, all, open } = await completeWord(reader, asked, wanted);
  const limit = Math.floor(MOST_RANKED / wanted.length);
  const found = await Promise.all(wanted.map((kind) => findRecords(reader, kind, question, limit)));
  const results = found.flat().sort(bestFirst);
  const fits = found.every(({ length }) => length < limit);
  const counts = new Map(wanted.map((kind, index) => [kind, found[index]?.length ?? 0]));
  return { question, results, complete: fits && (all || !(await haveMore(reader, open, counts))) };
}

/** Whether more records than were found fit a wish; no more of them are looked for than tell it. */
async function haveMore(reader: Reader, wish: Wish, found: ReadonlyMap<SearchedKind, number>): Promise<boolean> {
  const counts = Array.from(
    found,
    ([kind, count]) => Prisma.sql`select count(*) as "count" from ${matching(reader.engine, kind, wish, count + 1)}`,
  );
  const rows = await reader.query<{ count: number }>(Prisma.join(counts, ' union all '));
  const sum = (numbers: Iterable<number>) => [...numbers].reduce((one, other) => one + other, 0);
  return sum(rows.map(({ count }) => count)) > sum(found.values());
}

interface Found extends SearchResult {
  readonly publishedAt: string | null;
}

async function findRecords(reader: Reader, kind: SearchedKind, question: Question, limit: number): Promise<Found[]> {
  const { from, ranked } = SEARCHED[kind];
  const day = kind === 'ARTICLE' ? Prisma.sql`"publishedAt"` : Prisma.sql`null`;
  const rows = await reader.query<{ id: string; text: string | null; publishedAt: string | null }>(
    Prisma.sql`select "record"."id", ${ranked} as "text", ${day} as "publishedAt"
      from ${matching(reader.engine, kind, wishFor(question.words), limit)} join ${from} on "record"."searchRow" = "found"."row"`,
  );
  return rows.map(({ id, text, publishedAt }) => ({ id, kind, publishedAt, ...rankRecord(kind, text ?? '', question) }));
}

function bestFirst(one: Found, other: Found): number {
  return (
    other.score - one.score ||
    SEARCHED_KINDS.indexOf(one.kind) - SEARCHED_KINDS.indexOf(other.kind) ||
    compare(other.publishedAt ?? '', one.publishedAt ?? '') ||
    compare(one.id, other.id)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
