/**
 * Which of two forms of a name a record shared by several articles shows: the shorter, of two as long the smaller. The outcome
 * for many forms does not depend on the order in which they come.
 */
export function chooseShorter(one: string, other: string): string {
  if (one.length !== other.length) return one.length < other.length ? one : other;
  return one < other ? one : other;
}

/** Like {@link chooseShorter}, for the words of a claim: the longer, of two as long the smaller. */
export function chooseLonger(one: string, other: string): string {
  if (one.length !== other.length) return one.length > other.length ? one : other;
  return one < other ? one : other;
}

/** {@link chooseShorter} of two that may be missing. */
export function chooseShorterOf(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return chooseShorter(one, other);
}
