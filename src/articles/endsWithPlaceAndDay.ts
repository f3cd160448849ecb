import { months } from '#lexicon/months.ts';
import type { Span } from '#text/span.ts';
import { alternatives } from './alternatives.ts';

const REACH = 80;
const MONTH = alternatives(months.flatMap((month) => month.forms));
/** > | ... at the eastern quay, Port Vell May 3, 2026. */
const PLACE_AND_DAY = new RegExp(`\\p{Lu}[\\p{L}\\p{M}'’-]+,?\\s+(?:${MONTH})\\s+\\d{1,2},(?:\\s+\\d{4}\\.?)?$`, 'u');

/** Whether a paragraph ends with a place and a full date right behind it, without the `on` or `in` that a sentence would have there. */
export function endsWithPlaceAndDay(text: string, paragraph: Span): boolean {
  return PLACE_AND_DAY.test(text.slice(Math.max(paragraph.start, paragraph.end - REACH), paragraph.end));
}
