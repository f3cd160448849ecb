import type { Span } from '#text/span.ts';
import { isCaption } from './isCaption.ts';
import { isCredits } from './isCredits.ts';
import { isSectionHead } from './isSectionHead.ts';
import { looksLikeHeadline } from './looksLikeHeadline.ts';
import { readByline } from './readByline.ts';
import { readDateline } from './readDateline.ts';

/** What a paragraph is by its own form alone, wherever it stands. */
export type ParagraphForm = 'RULE' | 'CREDITS' | 'CAPTION' | 'DATELINE' | 'BYLINE' | 'CAPITALS' | 'TITLE' | 'SENTENCES';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** A rule between two parts (`___`, `* * *`) is short; what is longer than this is not looked through for a letter. */
const LONGEST_RULE = 100;

/**
 * The forms in the order in which they are tried: the surest first, and each only where none before it fits.
 * A title in capitals could be a head within an article or a headline; where it stands decides later.
 */
const FORMS: readonly (readonly [ParagraphForm, (text: string, paragraph: Span) => boolean])[] = [
  ['RULE', isRule],
  ['CREDITS', isCredits],
  ['CAPTION', isCaption],
  ['DATELINE', (text, paragraph) => readDateline(text, paragraph, false) !== null],
  ['BYLINE', (text, paragraph) => readByline(text, paragraph) !== null],
  ['CAPITALS', isSectionHead],
  ['TITLE', looksLikeHeadline],
];

/** Tells the form of a paragraph. Looks at its two ends only, so that a paragraph of any length costs the same. */
export function paragraphForm(text: string, paragraph: Span): ParagraphForm {
  return FORMS.find(([, fits]) => fits(text, paragraph))?.[0] ?? 'SENTENCES';
}

function isRule(text: string, paragraph: Span): boolean {
  return paragraph.end - paragraph.start <= LONGEST_RULE && !LETTER_OR_DIGIT.test(text.slice(paragraph.start, paragraph.end));
}
