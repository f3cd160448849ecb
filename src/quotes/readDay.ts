import { DETERMINER, DIGITS, GENITIVE, TIME } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import type { Draft, TokenRange } from './found.ts';
import type { Passage } from './passage.ts';

/** What leads to another time than that of the words: `said after the attack on Monday`. */
const leadsElsewhere = new Set(
  'after before since about of following by during until from for against over than as when that who which whose'.split(' '),
);

/** What makes another day of one, or many: `last Monday` may be this week's or the week's before. */
const unsettled = new Set(
  'last next this every each past previous coming following most some since by before after until'.split(' '),
);

/** So many words of an attribution are looked at. */
const longest = 14;

/**
 * Reads the words at an attribution that tell the day on which it was said: `told the council [on Tuesday] that`, `[On May 3], Ortell said`, `said [yesterday]`.
 *
 * @param sentence the sentence of the attribution
 * @returns null where there are none, or two that differ
 */
export function readDay(passage: Passage, { cue, mention, content, site }: Draft, sentence: TokenRange): TokenRange | null {
  if (cue === null) return null;
  const behind = Math.max(
    cue.end,
    site?.next.addressee?.end ?? 0,
    mention !== null && mention.first >= cue.end ? mention.end : 0,
  );
  const isBefore = mention !== null && mention.end <= cue.first;
  const stretches: TokenRange[] = [{ first: behind, end: sentence.end }];
  if (isBefore) {
    // `Ortell on Tuesday said`, but not `Ortell, who left on Tuesday, said` or `Ortell came on Tuesday and said`.
    const { tokens } = passage;
    let at = mention.end;
    while (at < cue.first && besideDay.has((tokens[at] as Token).lower)) at++;
    const isOn = tokens[at - 1]?.lower === 'on';
    if (at < cue.first && endOfDay(tokens, at, cue.first) > at) stretches.push({ first: isOn ? at - 1 : at, end: cue.first });
    // `[On Tuesday], Ortell said`, but not `The bridge fell on Tuesday, Ortell said`.
    if (mention.first - sentence.first <= longestOpening) stretches.push({ first: sentence.first, end: mention.first });
  }
  let found: TokenRange | null = null;
  for (const stretch of stretches) {
    const day = dayIn(passage, stretch, content);
    if (day === null) continue;
    if (found !== null) return null;
    found = day;
  }
  return found;
}

const longestOpening = 5;
const besideDay = new Set([',', 'on', 'late', 'early', 'later', 'also']);

function dayIn({ tokens, quotationAt }: Passage, { first, end }: TokenRange, content: readonly TokenRange[]): TokenRange | null {
  for (let i = first; i < Math.min(end, first + longest); i++) {
    const token = tokens[i] as Token;
    if (quotationAt[i] !== -1 || content.some((range) => i >= range.first && i < range.end)) return null;
    if (leadsElsewhere.has(token.lower) || /^[;:.]$/.test(token.text)) return null;
    const stop = endOfDay(tokens, i, end);
    if (stop === i) continue;
    const before = tokens[i - 1];
    if (before !== undefined && i > first && (unsettled.has(before.lower) || (before.classes & DETERMINER) !== 0)) return null;
    // `Tuesday’s attack`, `at a Tuesday rally`: nobody says when the words were said.
    if (((tokens[stop]?.classes ?? 0) & GENITIVE) !== 0) return null;
    return { first: before?.lower === 'on' && i > first ? i - 1 : i, end: stop };
  }
  return null;
}

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** The end of a day at `at` (`Tuesday`, `yesterday`, `May 3`, `3 May 2026`), or `at`. */
function endOfDay(tokens: readonly Token[], at: number, end: number): number {
  const { lower, classes } = tokens[at] as Token;
  if (weekday.test(lower) || lower === 'yesterday' || lower === 'today') return at + 1;
  const next = tokens[at + 1];
  if (next === undefined || at + 1 >= end) return at;
  const [month, day] = (classes & TIME) !== 0 ? [tokens[at] as Token, next] : [next, tokens[at] as Token];
  if ((month.classes & TIME) === 0 || (day.classes & DIGITS) === 0 || !/^\d\d?(?:st|nd|rd|th)?$/.test(day.lower)) return at;
  const year = tokens[at + 2]?.text === ',' ? at + 3 : at + 2;
  return year < end && /^(?:19|20)\d\d$/.test(tokens[year]?.text ?? '') ? year + 1 : at + 2;
}
