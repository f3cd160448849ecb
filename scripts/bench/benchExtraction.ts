import nlp from 'compromise';
import { readWire } from '#read.ts';
import { quantile } from './quantile.ts';

/** How much text compromise is given a round; Sayso is given the same, and is through in a fraction of the time. */
const LEAST_BYTES = 250_000;
const ROUNDS = 3;

/**
 * Measures extraction beside compromise's `.quotations()`: the same documents, in turn, in one process.
 *
 * @param texts the documents; repeated whole until there is enough to measure
 */
export function benchExtraction(texts: readonly string[]): void {
  const once = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const repeats = Math.max(1, Math.ceil(LEAST_BYTES / once));
  const megabytes = (once * repeats) / 1e6;
  let quotes = 0;
  let quotations = 0;
  const sayso = (text: string) => {
    for (const article of readWire(text).articles) quotes += article.quotes.length;
  };
  const compromise = (text: string) => {
    quotations += nlp(text).quotations().length;
  };
  const speed = (read: (text: string) => void) => {
    const start = performance.now();
    for (let pass = 0; pass < repeats; pass += 1) for (const text of texts) read(text);
    return megabytes / ((performance.now() - start) / 1000);
  };
  // Both are warm before the clock runs.
  for (const text of texts.slice(0, 2)) {
    sayso(text);
    compromise(text.slice(0, 5000));
  }
  quotes = 0;
  quotations = 0;
  const rounds = Array.from({ length: ROUNDS }, () => ({ own: speed(sayso), other: speed(compromise) }));
  const ratios = rounds.map(({ own, other }) => own / other);
  console.log(`extraction, ${megabytes.toFixed(2)} MB in ${texts.length * repeats} documents, median of ${ROUNDS} rounds:`);
  console.log(
    `  sayso                      ${quantile(
      rounds.map(({ own }) => own),
      0.5,
    ).toFixed(2)} MB/s, ${quotes / ROUNDS / repeats} quotes`,
  );
  console.log(
    `  compromise .quotations()   ${quantile(
      rounds.map(({ other }) => other),
      0.5,
    ).toFixed(2)} MB/s, ${quotations / ROUNDS / repeats} quotations`,
  );
  console.log(
    `  ratio                      ${quantile(ratios, 0.5).toFixed(1)} (${Math.min(...ratios).toFixed(1)} to ${Math.max(...ratios).toFixed(1)})`,
  );
}
