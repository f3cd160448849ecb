import { Prisma } from '#store/generated/client.ts';
import type { Reader } from '#store/read/reader.ts';
import { findWords } from './findWords.ts';
import { foldText } from './foldWord.ts';
import { matching, type Wish } from './matching.ts';
import type { Question } from './question.ts';
import { SAMPLED_LENGTH, SEARCHED } from './searched.ts';
import type { SearchedKind } from './searchedKind.ts';
import { wishFor } from './wishFor.ts';

/** A word that is being typed may go on as so many others at most. */
const MOST_COMPLETIONS = 12;

/** A question that knows how its last word may go on. */
export interface CompletedQuestion {
  readonly question: Question;
  /** Whether it is known that these are all the words by which it may. */
  readonly all: boolean;
  /** What a record has that fits, whichever way the last word goes on. */
  readonly open: Wish;
}

/**
 * Finds out how the word that is being typed may go on: as words that begin with it do in records with the other words, then as those do in any
 * records, the commoner first. So the index is asked for whole words only: all records that have a word with some beginning would be too many
 * to look at.
 */
export async function completeWord(
  reader: Reader,
  question: Question,
  kinds: readonly SearchedKind[],
): Promise<CompletedQuestion> {
  const { words, typing } = question;
  if (typing === null) return { question, all: true, open: wishFor(words) };
  const begins = (['stem', 'word'] as const).map((form) => ({ form, word: typing, begins: true }));
  const others = wishFor(words.filter(({ folded }) => folded !== typing));
  const near = others.length === 0 ? null : await sampleStems(reader, kinds, others, typing);
  const any = near?.all === true ? null : await sampleStems(reader, kinds, [begins], typing);
  const stems = new Set([...(near?.stems ?? []), ...(any?.stems ?? [])]);
  const chosen = [...stems].slice(0, MOST_COMPLETIONS);
  const completed = words.map((word) =>
    word.folded === typing ? { ...word, stems: new Set([...word.stems, ...chosen]) } : word,
  );
  return {
    question: { words: completed, typing },
    all: chosen.length === stems.size && (near?.all === true || any?.all === true),
    open: wishFor(completed).map((keys, index) => (completed[index]?.folded === typing ? [...keys, ...begins] : keys)),
  };
}

/** The stems of words with this beginning in some of the records that fit, the commonest first; and whether these were all such records. */
async function sampleStems(reader: Reader, kinds: readonly SearchedKind[], wish: Wish, beginning: string) {
  const parts = kinds.map((kind) => {
    const { from, words, sample } = SEARCHED[kind];
    return Prisma.sql`select '${Prisma.raw(kind)}' as "kind", ${words} as "words"
      from ${matching(reader.engine, kind, wish, sample)} join ${from} on "record"."searchRow" = "found"."row"`;
  });
  const rows = await reader.query<{ kind: SearchedKind; words: string | null }>(Prisma.join(parts, ' union all '));
  const counts = new Map<string, number>();
  for (const { words } of rows)
    for (const stem of stemsBeginning(words ?? '', beginning)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const stems = [...counts].sort(([one, of], [other, than]) => than - of || (one < other ? -1 : 1)).map(([stem]) => stem);
  const all =
    kinds.every((kind) => rows.filter((row) => row.kind === kind).length < SEARCHED[kind].sample) &&
    rows.every(({ kind, words }) => kind !== 'ARTICLE' || (words ?? '').length < SAMPLED_LENGTH);
  return { stems, all };
}

const BEGINS = /(?<![\p{L}\p{N}])/uy;
const REST = /[\p{L}\p{N}]*/uy;

/** To take a whole text apart would take longer than all the rest of a search. */
function stemsBeginning(text: string, beginning: string): ReadonlySet<string> {
  const folded = foldText(text).replace(/['\u2018\u2019\u02bc]/g, '');
  const stems = new Set<string>();
  for (let at = folded.indexOf(beginning); at !== -1; at = folded.indexOf(beginning, at + 1)) {
    BEGINS.lastIndex = at;
    if (!BEGINS.test(folded)) continue;
    REST.lastIndex = at;
    const word = REST.exec(folded)?.[0] ?? beginning;
    stems.add(findWords(word)[0]?.stem ?? word);
  }
  return stems;
}
