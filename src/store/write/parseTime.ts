/** The moment that an ISO 8601 date or time means; one without a zone counts as UTC, so that every machine reads it alike. */
export function parseTime(time: string): Date {
  const hasZone = !/t/i.test(time) || /(?:z|[+-]\d\d(?::?\d\d)?)$/i.test(time);
  return new Date(hasZone ? time : `${time}Z`);
}
