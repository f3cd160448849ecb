/** Nouns for a share, which the people asked stand behind: `a majority of voters`. */
export const shares: ReadonlySet<string> = new Set(
  'majority plurality third thirds quarter quarters fifths handful dozens hundreds thousands millions'.split(' '),
);

/** Words for how many, which may stand for the people: `some of the voters`. */
export const amounts: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten some many most several others all both'.split(' '),
);
