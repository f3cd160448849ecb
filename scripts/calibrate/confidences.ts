import { readWire } from '#read.ts';
import type { Gold } from '../eval/gold.ts';
import { matchStatements } from '../eval/matchStatements.ts';
import { readCorpus } from './corpus.ts';
import { judgeQuotes } from './judgeQuotes.ts';
import type { Given } from './showConfidence.ts';

/** The confidence of each quote found in a corpus, and whether it is right: see `judgeQuotes`. */
export async function confidenceInCorpus(file: string): Promise<Given[]> {
  const given: Given[] = [];
  for await (const text of readCorpus(file))
    given.push(...judgeQuotes(text).map(({ found, isRight }) => ({ confidence: found.quote.confidence, isRight })));
  return given;
}

/** The confidence of each quote found in texts that a careful reader marked, and whether it is right: see `score`. */
export function confidenceInGold(all: readonly Gold[]): Given[] {
  return all.flatMap((gold) => {
    const { found, quoteOf } = matchStatements(readWire(gold.text), gold);
    const right = new Set(quoteOf.values());
    return found.map((one) => ({ confidence: one.quote.confidence, isRight: right.has(one) }));
  });
}
