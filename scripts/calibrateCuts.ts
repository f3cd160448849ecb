import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCorpus } from './calibrate/corpus.ts';
import { type Example, fitWeights } from './calibrate/fitWeights.ts';
import { judgeCuts } from './calibrate/judgeCuts.ts';
import { moduleOfWeights } from './calibrate/moduleOfWeights.ts';

/**
 * Fits to a corpus where reported clauses end, and writes `src/quotes/cuts/weights.ts`: `npm run calibrate:cuts -- CORPUS.jsonl...`. Fit the confidence
 * of quotes behind it, since it rests on their edges.
 */
const { positionals } = parseArgs({ allowPositionals: true });
if (positionals.length === 0) throw new Error('Name the corpus to fit to: npm run calibrate:cuts -- CORPUS.jsonl');

/** Some words are rare, and clear where they stand. */
const FEWEST = 8;
/** A smaller weight turns nothing. */
const LEAST = 0.05;

const examples: Example[] = [];
for (const file of positionals) for await (const text of readCorpus(file)) examples.push(...judgeCuts(text));
const weights = new Map([...fitWeights(examples, FEWEST)].filter(([, weight]) => Math.abs(weight) >= LEAST));
const ends = examples.filter(({ isRight }) => isRight).length;
const comment = [
  'How much each trait of a cut speaks for it that the clause ends there: the logarithm of its odds, to be added up. Written by',
  `\`npm run calibrate:cuts -- CORPUS.jsonl\`, from ${examples.length} places in a corpus of annotated news at which a reported clause could end, and of which`,
  `annotators had let it end at ${ends}. The traits are small words, classes of words and lengths: no other word of a text is in them.`,
];
writeFileSync(new URL('../src/quotes/cuts/weights.ts', import.meta.url), moduleOfWeights(weights, comment));
console.log(`Fitted ${weights.size} weights to ${examples.length} cuts.`);
