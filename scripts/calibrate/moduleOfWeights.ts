import type { Example } from './fitWeights.ts';

/** Writes the module that the weights live in. */
export function moduleOfWeights(weights: ReadonlyMap<string, number>, examples: readonly Example[]): string {
  const right = examples.filter(({ isRight }) => isRight).length;
  const rows = [...weights].map(([trait, weight]) => `  ${/^[a-z]+$/i.test(trait) ? trait : `'${trait}'`}: ${weight},`);
  return `/**
 * How much each trait of a quote speaks for it: the logarithm of its odds to be right, to be added up. Written by \`npm run calibrate -- CORPUS.jsonl\`,
 * from the ${examples.length} quotes that the finders found in a corpus of annotated news, of which annotators had marked ${right} too. Run it anew when finders
 * come, go or change; \`npm run eval -- --corpus OTHER.jsonl\` shows on another corpus how often what is given 0.9 is right.
 */
export const weights: Readonly<Record<string, number>> = {
${rows.join('\n')}
};
`;
}
