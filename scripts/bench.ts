import { readDocuments } from '#intake/readDocuments.ts';
import { benchClaims } from './bench/benchClaims.ts';
import { benchConfidence } from './bench/benchConfidence.ts';
import { benchExtraction } from './bench/benchExtraction.ts';
import { benchSeeding } from './bench/benchSeeding.ts';
import { benchStore } from './bench/benchStore.ts';

/**
 * Measures Sayso as it is built: extraction beside another library on the same text in the same run, seeding, the trace query, how often quotes given a confidence
 * are right, and what one more article costs beside ever more claims.
 * `npm run bench` reads the bundled samples, `npm run bench -- PATH...` other texts. `npm run bench -- --claims [SIZE...]` measures nothing but the last, beside
 * 1,000 and 10,000 claims, or as many as are given.
 */
const [option, ...sizes] = process.argv.slice(2);
if (option === '--claims') {
  const wanted = sizes.map(Number);
  if (wanted.some((size) => !(size > 0))) throw new Error('Sizes are numbers of claims: npm run bench -- --claims 1000 10000');
  await benchClaims(wanted.length === 0 ? [1000, 10_000] : wanted);
} else await benchTexts(process.argv.length > 2 ? process.argv.slice(2) : ['seed/articles']);

async function benchTexts(paths: readonly string[]): Promise<void> {
  const texts: string[] = [];
  for await (const intake of readDocuments(paths)) {
    if ('document' in intake) texts.push(intake.document.text);
    else console.error(intake.failure.reason);
  }
  if (texts.length === 0) throw new Error('There is no text to measure with: name files that can be read.');
  benchExtraction(texts);
  await benchSeeding();
  await benchStore(paths);
  await benchConfidence(paths);
  await benchClaims([1000, 10_000]);
}
