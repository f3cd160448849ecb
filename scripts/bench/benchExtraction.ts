import nlp from 'compromise';
import { readWire } from '#read.ts';
import { quantile } from './quantile.ts';

/** Many short rounds: what else the machine does in one of them falls on both readers alike. */
const ROUNDS = 15;
/** Milliseconds. Each reader takes whole passes over the same documents for at least so long, before the clock runs and in each round. */
const WARMING = 1500;
const ROUND = 400;

/** One of the two that are measured: reads a text and tells how many quotes it found. */
type Reader = (text: string) => number;

const sayso: Reader = (text) => readWire(text).articles.reduce((sum, { quotes }) => sum + quotes.length, 0);
const compromise: Reader = (text) => nlp(text).quotations().length;

/**
 * Measures extraction beside compromise's `.quotations()`: the same documents, in turn, in one process, both warm. The ratio is worked out
 * within each round.
 *
 * @param texts the documents
 */
export function benchExtraction(texts: readonly string[]): void {
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const readAll = (reader: Reader) => texts.reduce((sum, text) => sum + reader(text), 0);
  /** In megabytes a second. */
  const speed = (reader: Reader, least: number): number => {
    const start = performance.now();
    let passes = 0;
    do {
      readAll(reader);
      passes += 1;
    } while (performance.now() - start < least);
    return (megabytes * passes) / ((performance.now() - start) / 1000);
  };
  for (const reader of [sayso, compromise]) speed(reader, WARMING);
  const rounds = Array.from({ length: ROUNDS }, () => ({ own: speed(sayso, ROUND), other: speed(compromise, ROUND) }));
  console.log(
    `extraction, ${megabytes.toFixed(3)} MB in ${texts.length} documents, median of ${ROUNDS} rounds (middle half of them):`,
  );
  const own = rounds.map((round) => round.own);
  const other = rounds.map((round) => round.other);
  console.log(`  sayso                     ${spread(own, 2)} MB/s, ${readAll(sayso)} quotes`);
  console.log(`  compromise .quotations()  ${spread(other, 2)} MB/s, ${readAll(compromise)} quotations`);
  console.log(
    `  ratio                     ${spread(
      rounds.map((round) => round.own / round.other),
      1,
    )}`,
  );
}

/** `2.41 (2.30 to 2.52)` */
function spread(values: readonly number[], digits: number): string {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(values, share).toFixed(digits));
  return `${middle} (${low} to ${high})`;
}
