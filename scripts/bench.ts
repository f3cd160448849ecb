import { readDocuments } from '#intake/readDocuments.ts';
import { benchConfidence } from './bench/benchConfidence.ts';
import { benchExtraction } from './bench/benchExtraction.ts';
import { benchStore } from './bench/benchStore.ts';

/**
 * Measures Sayso as it is built: extraction beside another library on the same text in the same run, seeding, the trace query, and how often quotes given a confidence
 * are right.
 * `npm run bench` reads the bundled samples, `npm run bench -- PATH...` other texts.
 */
const paths = process.argv.length > 2 ? process.argv.slice(2) : ['seed/articles'];
const texts: string[] = [];
for await (const intake of readDocuments(paths)) {
  if ('document' in intake) texts.push(intake.document.text);
  else console.error(intake.failure.reason);
}
if (texts.length === 0) throw new Error('There is no text to measure with: name files that can be read.');
benchExtraction(texts);
await benchStore(paths);
await benchConfidence(paths);
