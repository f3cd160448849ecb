import { allPairs, pairPrecision, pairRecall } from './allPairs.ts';

/**
 * Prints how many pairs of statements are rightly taken for one claim, or for a claim and its denial.
 *
 * @param tell is told of each pair that was taken wrongly or missed
 */
export async function showPairs(tell: (miss: string) => void): Promise<void> {
  const lines: string[] = [];
  for (const [name, measure] of Object.entries(allPairs)) {
    const figures = await measure();
    for (const pair of figures.wrong) tell(`${name}: wrongly found: ${pair}`);
    for (const pair of figures.missed) tell(`${name}: missed: ${pair}`);
    const cells = [pairPrecision(figures).toFixed(3), pairRecall(figures).toFixed(3), `${figures.right + figures.missed.length}`];
    lines.push(`  ${name.padEnd(26)}${cells.map((cell) => cell.padStart(10)).join('')}`);
  }
  console.log(
    `pairs of statements${['precision', 'recall', 'wanted']
      .map((cell) => cell.padStart(10))
      .join('')
      .padStart(39)}`,
  );
  for (const line of lines) console.log(line);
}
