import type { Statement } from './statement.ts';

/** Fewer words than this may be said of anything: `we did not do it`. */
const fewestWords = 6;

/** A statement that says no in the very words in which another does. */
export interface Repeat {
  readonly statement: Statement;
  readonly of: Statement;
}

/** Finds the statements that say again, word for word, what some others negate: `no guard has crossed the river`, twice in a file. */
export function findRepeats(statements: readonly Statement[], known: ReadonlyMap<Statement, unknown>): Repeat[] {
  const byWords = new Map<string, Statement>();
  for (const statement of known.keys())
    for (const words of negatedWordsOf(statement)) if (!byWords.has(words)) byWords.set(words, statement);
  if (byWords.size === 0) return [];
  return statements.flatMap((statement): Repeat[] => {
    if (known.has(statement) || statement.quote.voices.length === 0) return [];
    for (const words of negatedWordsOf(statement)) {
      const of = byWords.get(words);
      if (of !== undefined) return [{ statement, of }];
    }
    return [];
  });
}

/** `such letters` are `the letters` when it is said again. */
const pointing = new Set(['the', 'a', 'an', 'such', 'any', 'this', 'that', 'these', 'those']);

/** What a statement tells not to be so, part by part, in small letters without marks. */
function negatedWordsOf({ assertions, denies }: Statement): string[] {
  if (denies) return [];
  return assertions
    .filter(({ proposition }) => proposition.negated)
    .map(({ text }) => (text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? []).filter((word) => !pointing.has(word)))
    .filter((words) => words.length >= fewestWords)
    .map((words) => words.join(' '));
}
