/**
 * Which of two forms of a name a record shared by several articles shows: the shorter, of two as long the smaller. The outcome
 * for many forms does not depend on the order in which they come.
 */
export function chooseShorter(one: string, other: string): string {
  if (one.length !== other.length) return one.length < other.length ? one : other;
  return one < other ? one : other;
}

/** Words of a claim. */
interface RankedText {
  readonly text: string;
  readonly textRank: number;
}

/** Like {@link chooseShorter}, for the words of a claim: those of the better rank, then the longer, of two as long the smaller. */
export function chooseBetter<Row extends RankedText>(one: Row, other: Row): Row {
  if (one.textRank !== other.textRank) return one.textRank > other.textRank ? one : other;
  if (one.text.length !== other.text.length) return one.text.length > other.text.length ? one : other;
  return one.text <= other.text ? one : other;
}

/** {@link chooseShorter} of two that may be missing. */
export function chooseShorterOf(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return chooseShorter(one, other);
}
