import type { Span } from '#text/span.ts';

/** Longer than any headline or caption that is printed twice. */
const LONGEST = 1000;
const SPACE = /\s/;

/** Whether two paragraphs have the same words, in any spacing. */
export function sameWords(text: string, one: Span, other: Span): boolean {
  if (one.end - one.start > LONGEST || other.end - other.start > LONGEST) return false;
  let here = one.start;
  let there = other.start;
  while (here < one.end && there < other.end) {
    const isSpace = isSpaceAt(text, here);
    if (isSpace !== isSpaceAt(text, there)) return false;
    if (isSpace) {
      here = behindSpace(text, here, one.end);
      there = behindSpace(text, there, other.end);
    } else {
      if (text.charCodeAt(here) !== text.charCodeAt(there)) return false;
      here += 1;
      there += 1;
    }
  }
  return here === one.end && there === other.end;
}

function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || ((code < 0x20 || code > 0x7f) && SPACE.test(text.charAt(at)));
}

function behindSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpaceAt(text, at)) at += 1;
  return at;
}
