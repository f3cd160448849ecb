import { agencies } from '#lexicon/agencies.ts';
import { months } from '#lexicon/months.ts';
import { photoMarks } from '#lexicon/photoMarks.ts';
import type { Span } from '#text/span.ts';
import { alternatives } from './alternatives.ts';

/** As far from either end as a mark may reach. */
const REACH = 160;
const AGENCY = alternatives(new Set(agencies.flatMap((agency) => agency.forms.map((form) => form.toUpperCase()))));
const MONTH = alternatives(months.flatMap((month) => month.forms));
const STARTS = photoMarks.filter((mark) => mark.at === 'start').map((mark) => mark.words);
const ENDS = photoMarks.filter((mark) => mark.at === 'end').map((mark) => mark.words);

/** How the end of a caption says whose photograph it is, or when it was taken, each with words without which it need not be tried. */
const CREDITS: readonly { readonly mark: string; readonly form: RegExp }[] = [
  // > | ... May 3, 2026. REUTERS/Ann Merrow/File Photo
  { mark: '/', form: new RegExp(`(?:^|[\\s/(])(?:${AGENCY})\\s*/\\s*\\p{Lu}[\\p{L}\\p{M}\\s.'’/-]*\\)?$`, 'u') },
  // > | ... Ann Merrow/Pool via REUTERS
  { mark: ' via ', form: new RegExp(`\\svia\\s+(?:${AGENCY})\\)?\\.?$`, 'u') },
  // > | ... (AP Photo/Ann Merrow)
  { mark: '(', form: new RegExp(`\\((?:${AGENCY})\\s+(?:Photo|PHOTO|Pic|Video)[^()]*\\)\\.?$`, 'u') },
  // > | ... Ann Merrow/AFP
  { mark: '/', form: new RegExp(`[.)\\]]\\s+\\p{Lu}[\\p{L}\\p{M}\\s.'’/-]{1,80}/\\s?(?:${AGENCY})\\.?$`, 'u') },
  // > | ... (Photo by Ann Merrow)
  { mark: '(', form: /\((?:Photo|Photograph|Picture|Image)s?(?::|\s+by)\s[^()]+\)\.?$/ },
  // > | ... Picture taken May 3, 2026.
  { mark: 'Picture', form: new RegExp(`\\bPicture\\s+taken\\s+[^.]{0,40}(?:${MONTH})[^.]{0,20}\\.?$`, 'u') },
];

/**
 * Whether a paragraph is a photo caption by its own form: it opens with a mark such as `FILE PHOTO:` or closes with whose photograph it is.
 */
export function isCaption(text: string, paragraph: Span): boolean {
  const opening = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + REACH));
  if (STARTS.some((mark) => opening.startsWith(mark))) return true;
  const closing = text.slice(Math.max(paragraph.start, paragraph.end - REACH), paragraph.end);
  const bare = closing.endsWith('.') ? closing.slice(0, -1) : closing;
  return (
    ENDS.some((mark) => closing.endsWith(mark) || bare.endsWith(mark)) ||
    CREDITS.some(({ mark, form }) => closing.includes(mark) && form.test(closing))
  );
}
