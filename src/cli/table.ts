/**
 * Rows of a name and a number as lines, the numbers under each other.
 *
 * @returns the lines, joined, without a line end behind the last
 */
export function table(rows: readonly (readonly [name: string, value: number])[]): string {
  const widest = Math.max(0, ...rows.map(([name]) => name.length));
  const longest = Math.max(0, ...rows.map(([, value]) => String(value).length));
  return rows.map(([name, value]) => `${name.padEnd(widest)}  ${String(value).padStart(longest)}`).join('\n');
}
