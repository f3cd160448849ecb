import { parseArgs } from 'node:util';
import { countAll } from './eval/countAll.ts';
import type { Gold } from './eval/gold.ts';
import { goldOfArticles, goldOfCases, readGold } from './eval/ownGold.ts';
import { showFigures } from './eval/showFigures.ts';

const USAGE = `Measures what is read against what careful readers marked, and prints one table.

npm run eval                                the project's own cases (test/wire) and the answers for the sample articles (test/answers)
npm run eval -- --misses                    and what was missed or wrongly found, a line each
npm run eval -- --gold FILE --text FILE     answers of your own (the format: test/answers/README.md) for a text; may be given several times`;

const { values } = parseArgs({
  options: {
    misses: { type: 'boolean', default: false },
    gold: { type: 'string', multiple: true, default: [] },
    text: { type: 'string', multiple: true, default: [] },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(USAGE);
else await evaluate();

async function evaluate(): Promise<void> {
  const { gold, text } = values;
  if (gold.length !== text.length) throw new Error('Give a --text FILE for each --gold FILE.');
  const sets: [string, Gold[]][] =
    gold.length === 0
      ? [
          ['cases', goldOfCases()],
          ['articles', await goldOfArticles()],
        ]
      : [['gold', (await Promise.all(gold.map((file, index) => readGold(file, text[index] ?? '')))).flat()]];
  const tell = (miss: string): void => {
    if (values.misses) console.log(miss);
  };
  showFigures(new Map(sets.map(([name, all]) => [name, countAll(all, tell)])));
}
