import { months } from '#lexicon/months.ts';
import type { Span } from '#text/span.ts';
import { trimSpan } from '#text/trimSpan.ts';
import { alternatives } from './alternatives.ts';
import type { Dateline } from './article.ts';
import { isAgency } from './isAgency.ts';
import { isPlace } from './isPlace.ts';

/** What a dateline says, and where the text of its paragraph begins. */
export interface DatelineReading {
  readonly dateline: Dateline;
  readonly body: Span;
}

/** Longer than any dateline, so that a paragraph without end is not read through. */
const LONGEST = 160;
const DASH = '[-–—―‒−_]{1,3}';
const MONTH = `(?:${alternatives(months.flatMap(({ forms }) => [...forms, ...forms.map((form) => form.toUpperCase())]))})`;
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const DATE = new RegExp(`(?:^|[,.]?\\s+)(?<date>(?:${MONTH}\\s+${DAY}|${DAY}\\s+${MONTH})(?:,?\\s+\\d{4})?)\\.?$`, 'u');
/** What may stand between the place and the agency. A full stop may belong to the place: `OLM, N.S.` */
const LOOSE_END = new RegExp(`(?:[\\s,:]|${DASH})+$`, 'u');
/** A bare place is longer, for `A – or B – will do` has the same form. */
const SHORTEST_BARE_PLACE = 3;

/** `(ANSA) - PORT VELL, MAY 3 -`: the agency stands first. */
const AGENCY_FIRST = new RegExp(
  `^\\((?<agency>[^()]{2,60})\\)\\s*${DASH}\\s*(?<before>[^()a-z]{3,60}?)(?<dash>\\s+${DASH}\\s+)(?=[^\\p{Ll}])`,
  'u',
);
/** `PORT VELL, Sarn, May 3 (Reuters) –`: the text in front of the agency, the agency, the dash. */
const IN_PARENTHESES = new RegExp(`^(?<before>[^()]*)\\((?<agency>[^()]{2,60})\\)(?<dash>\\.?\\s*(?:${DASH}|:))?\\s*`, 'u');
/** `PORT VELL, May 3. /TASS/.` */
const BETWEEN_STROKES = new RegExp(`^(?<before>[^/()]*)/(?<agency>[^/()]{2,40})/(?<dash>\\.|\\s*${DASH})\\s*`, 'u');
/** `PORT VELL, Sarn — The`, no agency. A small letter behind the dash would make it an aside. */
const BARE = new RegExp(`^(?<before>[^()–—―]*?)(?<dash>\\s+${DASH}\\s+|\\s*[—―]\\s*)(?=[^\\p{Ll}])`, 'u');
/** The forms, the surest first, each with a character without which it need not be tried; the bare one has none. */
const FORMS = [
  { form: AGENCY_FIRST, mark: '(' },
  { form: IN_PARENTHESES, mark: '(' },
  { form: BETWEEN_STROKES, mark: '/' },
  { form: BARE, mark: null },
] as const;
/** What a name of an agency that is not in our list looks like. */
const UNKNOWN_AGENCY = /^\p{Lu}[\p{L}.&-]*(?:\s\p{Lu}[\p{L}.&-]*){0,2}$/u;

/**
 * Reads the dateline at the start of a paragraph.
 *
 * @param text the document
 * @param paragraph the span of the paragraph
 * @param bare whether a place in capitals and a dash are enough, without an agency; only where the paragraph opens an article,
 *   for elsewhere `FERRIES – ...` is a sentence
 * @returns the dateline and what is left of the paragraph behind it, or null where there is no dateline
 */
export function readDateline(text: string, paragraph: Span, bare: boolean): DatelineReading | null {
  const opening = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST));
  for (const { form, mark } of FORMS) {
    if (mark === null ? !bare : !opening.includes(mark)) continue;
    const match = form.exec(opening);
    const parts = match?.groups;
    if (!match || !parts) continue;
    const said = readParts(parts.before ?? '', parts.agency ?? null, Boolean(parts.dash));
    if (!said) continue;
    const end = trimSpan(text, paragraph.start, paragraph.start + match[0].length).end;
    return {
      dateline: { start: paragraph.start, end, ...said },
      body: trimSpan(text, end, paragraph.end),
    };
  }
  return null;
}

/** Place, day and agency from the words of a dateline, or null where they are none. */
function readParts(
  before: string,
  agencyAsPrinted: string | null,
  hasDash: boolean,
): Pick<Dateline, 'place' | 'agency' | 'date'> | null {
  const agency = agencyAsPrinted?.trim() ?? null;
  const known = agency !== null && isAgency(agency);
  if (agency !== null && !known && !(hasDash && UNKNOWN_AGENCY.test(agency))) return null;
  const words = before.replace(LOOSE_END, '');
  const dated = DATE.exec(words);
  const date = dated?.groups?.date ?? null;
  const place = (dated ? words.slice(0, dated.index) : words).replace(LOOSE_END, '').trim();
  // Without a dash or a place only the list of agencies tells `(Reuters) –` from a remark in parentheses.
  if (place === '') return known && hasDash ? { place: null, agency, date } : null;
  if (agency === null && place.length < SHORTEST_BARE_PLACE) return null;
  return isPlace(place, known && hasDash) || (known && date !== null && isPlace(place, true)) ? { place, agency, date } : null;
}
