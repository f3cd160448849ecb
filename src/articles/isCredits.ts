import { creditWords } from '#lexicon/creditWords.ts';
import { nameParticles } from '#lexicon/nameParticles.ts';
import type { Span } from '#text/span.ts';
import { alternatives } from './alternatives.ts';

/** Longer than any closing credit. */
const LONGEST = 800;
const WORD = alternatives(creditWords.map((row) => row.word));
const BEFORE = '(?:with\\s+)?(?:additional\\s+)?';
/** `(Editing by`, `(Editing`; without a parenthesis the `by` must be there, for `Editing a newspaper` is a sentence. */
const OPENING = new RegExp(
  `^(?:\\(${BEFORE}(?:${WORD})\\b|${BEFORE}(?:${WORD})(?:(?:\\s+and|,)\\s+(?:${WORD}))*(?:\\s+by\\s|:\\s))`,
  'i',
);
/** The small words that stand between the names of a credit. A small word that is none of these makes it a sentence. */
const SMALL = new Set([
  ...creditWords.map((row) => row.word),
  ...nameParticles.map((row) => row.word),
  ...[
    'additional',
    'by',
    'and',
    'in',
    'at',
    'from',
    'for',
    'of',
    'on',
    'the',
    'to',
    'with',
    'traveling',
    'travelling',
    'aboard',
    'near',
  ],
  ...[
    'newsroom',
    'newsrooms',
    'bureau',
    'bureaus',
    'desk',
    'staff',
    'team',
    'correspondent',
    'correspondents',
    'video',
    'pictures',
  ],
]);
const SMALL_WORD = /(?<![\p{L}\p{M}'’-])\p{Ll}[\p{L}\p{M}'’]*-?/gu;
/** What else closes an article, a form a line. */
const OTHER_FORMS: readonly RegExp[] = [
  // > | Associated Press writer Ann Merrow in Port Vell contributed to this report.
  /\b(?:contributed|contributing)\s+to\s+(?:this|the)\s+(?:report|story|article)\.?\)?$/,
  // > | abc-de/fgh/ij
  /^[a-z]{2,5}(?:-[a-z]{2,5})*(?:\/[a-z]{1,5}(?:-[a-z]{2,5})*)+$/,
  // > | Our Standards: The Thomson Reuters Trust Principles.
  /^Our Standards:/,
  // > | © 2026 Harbour Post. All rights reserved.
  /^(?:©|\(c\)|Copyright\b)[^\n]*\b\d{4}\b/i,
];

/**
 * Whether a paragraph is a closing credit: who reported, wrote and edited, in parentheses or without, with or without a full stop.
 */
export function isCredits(text: string, paragraph: Span): boolean {
  if (paragraph.end - paragraph.start > LONGEST) return false;
  const words = text.slice(paragraph.start, paragraph.end);
  if (OTHER_FORMS.some((form) => form.test(words))) return true;
  if (!OPENING.test(words)) return false;
  return (words.match(SMALL_WORD) ?? []).every((word) => SMALL.has(word));
}
