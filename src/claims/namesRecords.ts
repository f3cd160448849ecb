import { recordNouns } from '#lexicon/denialWords.ts';
import type { TokenRange } from '#quotes/found.ts';
import { readObject } from '#quotes/readObject.ts';
import type { Token } from '#text/token.ts';

/** Do words name what a firm keeps as well as what somebody said: `the accounts`, `Dorn’s financial statements`, and not `those accounts`? */
export function namesRecords(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  if (/^(?:that|this|these|those|such|his|her|their)$/.test(tokens[first]?.lower ?? '')) return false;
  const object = readObject(tokens, first, end);
  return object !== null && recordNouns.has((tokens[object.head] as Token).lower);
}
