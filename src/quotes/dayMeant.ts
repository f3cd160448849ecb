import { months } from '#lexicon/months.ts';

const DAY = 86_400_000;
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const written =
  /^(?:on )?(?:(?<month>\p{L}+\.?) (?<day>\d\d?)|(?<dayFirst>\d\d?)(?:st|nd|rd|th)? (?<monthBehind>\p{L}+\.?))(?:st|nd|rd|th)?(?:,? (?<year>\d{4}))?$/u;

/** From this hour to that, in UTC, it is the same day nearly wherever news is written. */
const [sameDayFrom, sameDayTo] = [8, 15];

/**
 * The day that words of an article mean, where its date tells: a weekday is the last one before it, or that day itself; a day of a month likewise.
 *
 * @param words `on Tuesday`, `yesterday`, `May 3`, `3 May 2026`
 * @param published when the article was published; midnight (UTC) where only the day is known; null where nobody knows
 * @param filed the day that its dateline prints (`May 3`, `3 May 2026`), or null
 * @returns the day as `2026-05-03`, or null where it could be another
 */
export function dayMeant(words: string, published: Date | null, filed: string | null): string | null {
  const lower = plain(words);
  const publishedOn = published === null ? null : Math.floor(published.getTime() / DAY) * DAY;
  const filedOn = filed === null ? null : dated(plain(filed), publishedOn);
  const today = filedOn ?? publishedOn;
  if (today === null) return dayAsIso(dated(lower, null));
  const hour = published?.getUTCHours() ?? 0;
  const isSure = filedOn !== null || published?.getTime() === today || (hour >= sameDayFrom && hour < sameDayTo);
  const weekday = weekdays.indexOf(lower.replace(/^on /, ''));
  if (weekday >= 0) {
    const back = (new Date(today).getUTCDay() - weekday + 7) % 7;
    // What is tomorrow by UTC may be today where the article was written.
    return back === 6 && !isSure ? null : dayAsIso(today - back * DAY);
  }
  if (lower === 'today' || lower === 'yesterday') return isSure ? dayAsIso(lower === 'today' ? today : today - DAY) : null;
  return dayAsIso(dated(lower, today));
}

/** A day of a month, as a time; of a year that is not printed the last one counts. Null where it is no day, or nothing tells the year. */
function dated(lower: string, today: number | null): number | null {
  const { month, day, dayFirst, monthBehind, year } = written.exec(lower)?.groups ?? {};
  const index = months.findIndex(({ forms }) => forms.some((form) => form.toLowerCase() === (month ?? monthBehind)));
  if (index < 0 || (year === undefined && today === null)) return null;
  const thisYear = year === undefined ? new Date(today ?? 0).getUTCFullYear() : Number(year);
  const of = (inYear: number): number => Date.UTC(inYear, index, Number(day ?? dayFirst));
  // Tomorrow by UTC may be today where the article was written.
  const time = year === undefined && today !== null && of(thisYear) > today + DAY ? of(thisYear - 1) : of(thisYear);
  // `February 30` is no day.
  return new Date(time).getUTCMonth() === index ? time : null;
}

const plain = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ');

const dayAsIso = (time: number | null): string | null => (time === null ? null : new Date(time).toISOString().slice(0, 10));
