import { confidenceInCorpus, confidenceInGold } from '../calibrate/confidences.ts';
import { showConfidence } from '../calibrate/showConfidence.ts';
import { goldOfArticles } from '../eval/ownGold.ts';

/**
 * Prints how often quotes given a confidence are right: in each annotated corpus, or in the sample articles where none is given.
 *
 * @param paths of them every `.jsonl` is looked into for lines with `quotes` (see `readCorpus`)
 */
export async function benchConfidence(paths: readonly string[]): Promise<void> {
  let corpora = 0;
  for (const path of paths.filter((name) => name.endsWith('.jsonl'))) {
    const given = await confidenceInCorpus(path);
    if (given.length === 0) continue;
    showConfidence(path, given);
    corpora++;
  }
  if (corpora === 0) showConfidence('the sample articles', confidenceInGold(await goldOfArticles()));
}
