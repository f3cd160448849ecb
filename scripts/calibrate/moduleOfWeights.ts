/**
 * Writes the module that fitted weights live in.
 *
 * @param says what the weights are and where they are from: the lines of the comment
 */
export function moduleOfWeights(weights: ReadonlyMap<string, number>, says: readonly string[]): string {
  const rows = [...weights].map(
    ([trait, weight]) => `  ${/^[a-z]+$/i.test(trait) ? trait : `'${trait.replaceAll("'", "\\'")}'`}: ${weight},`,
  );
  return `/**
${says.map((line) => ` * ${line}`).join('\n')}
 */
export const weights: Readonly<Record<string, number>> = {
${rows.join('\n')}
};
`;
}
