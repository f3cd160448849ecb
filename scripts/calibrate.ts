import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { traitsOf } from '#quotes/confidence/traitsOf.ts';
import { contentOf } from '#quotes/quoteFromDraft.ts';
import { nameOf } from '#quotes/weigh.ts';
import { type AnnotatedText, readCorpus } from './calibrate/corpus.ts';
import { type Example, fitWeights } from './calibrate/fitWeights.ts';
import { judgeQuotes } from './calibrate/judgeQuotes.ts';
import { moduleOfWeights } from './calibrate/moduleOfWeights.ts';

/**
 * Fits the confidence of quotes to a corpus, and writes `src/quotes/confidence/weights.ts`: `npm run calibrate -- CORPUS.jsonl...`. Look at what it
 * does on another corpus: `npm run eval -- --corpus OTHER.jsonl`.
 */
const { positionals } = parseArgs({ allowPositionals: true });
if (positionals.length === 0) throw new Error('Name the corpus to fit to: npm run calibrate -- CORPUS.jsonl');

const examples: Example[] = [];
for (const file of positionals) for await (const text of readCorpus(file)) examples.push(...examplesOf(text));
const weights = fitWeights(examples);
const right = examples.filter(({ isRight }) => isRight).length;
const comment = [
  'How much each trait of a quote speaks for it: the logarithm of its odds to be right, to be added up. Written by `npm run calibrate -- CORPUS.jsonl`,',
  `from the ${examples.length} quotes that the finders found in a corpus of annotated news, of which annotators had marked ${right} too. Run it anew when finders`,
  'come, go or change; `npm run eval -- --corpus OTHER.jsonl` shows on another corpus how often what is given 0.9 is right.',
];
writeFileSync(new URL('../src/quotes/confidence/weights.ts', import.meta.url), moduleOfWeights(weights, comment));
console.log(`Fitted ${weights.size} weights to ${examples.length} quotes.`);

function examplesOf(text: AnnotatedText): Example[] {
  return judgeQuotes(text).flatMap(({ passage, found: { draft, quote }, isRight }) =>
    // `confidenceOf` takes what denies at its finder's word.
    draft.denies ? [] : [{ traits: traitsOf(passage, draft, contentOf(passage, draft), quote.kind).map(nameOf), isRight }],
  );
}
