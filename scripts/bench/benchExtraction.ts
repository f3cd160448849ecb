import nlp from 'compromise';
import { readWire } from '#read.ts';
import { quantile } from './quantile.ts';

const ROUNDS = 5;
/** Milliseconds. Each reader takes whole passes over the same documents for at least so long, before the clock runs and in each round. */
const WARMING = 1000;
const ROUND = 1000;

/** One of the two that are measured: reads a text and tells how many quotes it found. */
type Reader = (text: string) => number;

/**
 * Measures extraction beside compromise's `.quotations()`: the same documents, in turn, in one process, both warm.
 *
 * @param texts the documents
 */
export function benchExtraction(texts: readonly string[]): void {
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const sayso: Reader = (text) => readWire(text).articles.reduce((sum, { quotes }) => sum + quotes.length, 0);
  const compromise: Reader = (text) => nlp(text).quotations().length;
  const readAll = (reader: Reader) => texts.reduce((sum, text) => sum + reader(text), 0);
  const speed = (reader: Reader, least: number) => {
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
  const ratios = rounds.map(({ own, other }) => own / other);
  const middle = (values: readonly number[]) => quantile(values, 0.5);
  console.log(`extraction, ${megabytes.toFixed(3)} MB in ${texts.length} documents, median of ${ROUNDS} rounds:`);
  console.log(`  sayso                     ${middle(rounds.map(({ own }) => own)).toFixed(2)} MB/s, ${readAll(sayso)} quotes`);
  console.log(
    `  compromise .quotations()  ${middle(rounds.map(({ other }) => other)).toFixed(2)} MB/s, ${readAll(compromise)} quotations`,
  );
  console.log(
    `  ratio                     ${middle(ratios).toFixed(1)} (${Math.min(...ratios).toFixed(1)} to ${Math.max(...ratios).toFixed(1)})`,
  );
}
