const MEGABYTE = 1_048_576;

/**
 * Prints after each tenth of a seeding how fast it was, and how much memory the process takes with its threads: memory that grows with what is already
 * seeded shows as a rise from line to line.
 *
 * @param articles how many will be seeded
 * @returns what is to be called for each article
 */
export function tellOnTheWay(articles: number): () => void {
  const part = Math.ceil(articles / 10);
  let start = performance.now();
  let met = 0;
  return () => {
    met += 1;
    if (met % part !== 0) return;
    const rate = part / ((performance.now() - start) / 1000);
    start = performance.now();
    const memory = process.memoryUsage.rss() / MEGABYTE;
    console.log(
      `  ${String(met).padStart(7)} articles  ${rate.toFixed(0).padStart(4)} articles/s  ${memory.toFixed(0).padStart(5)} MB`,
    );
  };
}
