/** What is longer than this is no word. */
const longest = 64;

/**
 * The one copy of a text that the engine keeps for all that are equal to it, as it does for the names of properties and for what stands in
 * source code. Two such copies are compared by their address alone, the grammar compares words all the time, and a copy does not keep the
 * document in memory that it was cut out of.
 */
export function intern(text: string): string {
  if (text.length > longest) return text;
  // A number is an index and no name; a short string in JSON has one copy too.
  if (/^\d+$/.test(text)) return JSON.parse(`"${text}"`) as string;
  return Object.keys({ [text]: 0 })[0] ?? text;
}
