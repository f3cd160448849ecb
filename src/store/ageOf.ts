/** The age of what nobody knows the time of: more than that of anything with a date, and a whole number that every database keeps exactly. */
export const UNDATED = 9e15;

/**
 * What lists by time stand in order by: minus the milliseconds from 1970 to a time, so that the newest comes first, and what has no date comes last.
 *
 * @param time of publication; null where nobody knows it
 */
export function ageOf(time: Date | null): number {
  return time === null ? UNDATED : -time.getTime();
}

/** The time that an age stands for; null where there is none. */
export function timeOfAge(age: number): Date | null {
  return age === UNDATED ? null : new Date(-age);
}
