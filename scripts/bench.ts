import { readDocuments } from '#intake/readDocuments.ts';
import { benchClaims } from './bench/benchClaims.ts';
import { benchConfidence } from './bench/benchConfidence.ts';
import { benchExtraction } from './bench/benchExtraction.ts';
import { benchLongSeeding, benchSeeding } from './bench/benchSeeding.ts';
import { benchGraph } from './bench/graph/benchGraph.ts';

/** Numbers of claims, and of articles in a database. */
const CLAIMS = [1000, 10_000, 100_000];
const ARTICLES = [1000, 10_000, 100_000];

/**
 * Measures Sayso as it is built: extraction beside another library on the same text in the same run, seeding, how often quotes given a confidence are right,
 * what one more article costs beside ever more claims, and the graph over HTTP on both kinds of database beside another server.
 *
 * `npm run bench` measures all of it, the texts on the bundled samples; the last databases are large, and take most of an hour to build.
 * `npm run bench -- PATH...` measures what it can on other texts, `npm run bench -- --claims [SIZE...]` what one more article costs beside so many claims,
 * `npm run bench -- --seeding [SIZE...]` the seeding of so many articles, with the memory that it takes on the way, and `npm run bench -- --graph [SIZE...]` the
 * graph of so many articles.
 */
const [option, ...sizes] = process.argv.slice(2);
if (option === '--claims') await benchClaims(readSizes(sizes, CLAIMS));
else if (option === '--seeding') for (const size of readSizes(sizes, ARTICLES)) await benchLongSeeding(size);
else if (option === '--graph') await benchGraph(readSizes(sizes, ARTICLES));
else if (option === undefined) {
  await benchTexts(['seed/articles']);
  await benchGraph(ARTICLES);
} else await benchTexts([option, ...sizes]);

function readSizes(given: readonly string[], usual: readonly number[]): readonly number[] {
  const wanted = given.map(Number);
  if (wanted.some((size) => !(size > 0)))
    throw new Error('Sizes are numbers, the smallest first: npm run bench -- --graph 1000 10000');
  return wanted.length === 0 ? usual : wanted;
}

async function benchTexts(paths: readonly string[]): Promise<void> {
  const texts: string[] = [];
  for await (const intake of readDocuments(paths)) {
    if ('document' in intake) texts.push(intake.document.text);
    else console.error(intake.failure.reason);
  }
  if (texts.length === 0) throw new Error('There is no text to measure with: name files that can be read.');
  benchExtraction(texts);
  await benchSeeding();
  await benchConfidence(paths);
  await benchClaims(CLAIMS);
}
