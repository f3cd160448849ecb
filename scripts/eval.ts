import { parseArgs } from 'node:util';
import { confidenceInCorpus, confidenceInGold } from './calibrate/confidences.ts';
import { showConfidence } from './calibrate/showConfidence.ts';
import { countAll } from './eval/countAll.ts';
import type { Gold } from './eval/gold.ts';
import { goldOfArticles, goldOfCases, readGold } from './eval/ownGold.ts';
import { showFigures } from './eval/showFigures.ts';
import { showPairs } from './eval/showPairs.ts';

const USAGE = `Measures what is read against what careful readers marked, and prints one table.

npm run eval                                the project's own cases (test/wire) and the answers for the sample articles (test/answers);
                                            and which pairs of statements are one claim (test/claims/pairs.ts, test/answers/claims.json)
npm run eval -- --misses                    and what was missed or wrongly found, a line each
npm run eval -- --gold FILE --text FILE     answers of your own (the format: test/answers/README.md) for a text; may be given several times
npm run eval -- --corpus FILE               how often quotes given a confidence are right, in a corpus (the format: scripts/calibrate/corpus.ts)`;

try {
  const { values } = parseArgs({
    options: {
      misses: { type: 'boolean', default: false },
      gold: { type: 'string', multiple: true, default: [] },
      text: { type: 'string', multiple: true, default: [] },
      corpus: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', default: false },
    },
  });
  const { gold, text, corpus, misses, help } = values;
  if (gold.length !== text.length) throw new Error('Give a --text FILE for each --gold FILE.');
  if (help) console.log(USAGE);
  else if (corpus.length > 0) for (const file of corpus) showConfidence(file, await confidenceInCorpus(file));
  else if (gold.length > 0) {
    const all = await Promise.all(gold.map((file, index) => readGold(file, text[index] ?? '')));
    evaluate({ gold: all.flat() }, misses);
  } else {
    evaluate({ cases: goldOfCases(), articles: await goldOfArticles() }, misses);
    await showPairs((miss) => {
      if (misses) console.log(miss);
    });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Prints the figures of sets of texts, and each miss where that is wanted. */
function evaluate(sets: Readonly<Record<string, readonly Gold[]>>, misses: boolean): void {
  const tell = (miss: string): void => {
    if (misses) console.log(miss);
  };
  showFigures(new Map(Object.entries(sets).map(([name, all]) => [name, countAll(all, tell)])));
  // The cases are there to be hard: what is right in them says nothing of the rest.
  for (const [name, all] of Object.entries(sets)) if (name !== 'cases') showConfidence(name, confidenceInGold(all));
}
