import { scales, signs, tens, unitNumbers } from '#lexicon/numberWords.ts';
import { DIGITS } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';

/** A number in a text. */
export interface ReadNumber {
  /** Its value in figures, the unit behind it: `3000000 dollar`, `30 percent`, `13`. */
  readonly value: string;
  /** The index behind its last token. */
  readonly end: number;
}

const WRITTEN = /^(?:us)?([$£€¥]?)(\d[\d,]*(?:\.\d+)?)(k|m|mln|mn|bn|b|tn)?([%]?)$/;

/**
 * Reads the number that begins at a token, whichever way it is written: `three`, `3`, `2,000`, `$3 million`, `3m`, `30%`, `twenty-five`.
 *
 * @param end the index behind the last token that may belong to it
 * @returns the number, or null where there is none
 */
export function readNumber(tokens: readonly Token[], at: number, end: number): ReadNumber | null {
  const token = tokens[at] as Token;
  const written = (token.classes & DIGITS) !== 0 || token.lower.startsWith('us') ? WRITTEN.exec(token.lower) : null;
  const spelt = written === null ? spelled(token.lower) : null;
  if (written === null && spelt === null) return null;
  let value = spelt ?? Number((written?.[2] ?? '').replaceAll(',', ''));
  value *= scales.get(written?.[3] ?? '') ?? 1;
  let next = at + 1;
  for (let word = tokens[next]; next < end && word !== undefined; word = tokens[next]) {
    const scale = word.lower.length > 1 || written !== null ? scales.get(word.lower.replace(/s$/, '')) : undefined;
    if (scale === undefined) break;
    value *= scale;
    next++;
  }
  let unit = signs.get(written?.[1] || written?.[4] || (tokens[at - 1]?.end === token.start ? (tokens[at - 1]?.text ?? '') : ''));
  const behind = next < end ? (tokens[next]?.lower ?? '') : '';
  if (unit === undefined && /^(?:percent|per|%|dollars?|pounds?|euros?)$/.test(behind)) {
    const isPer = behind === 'per';
    if (!isPer || tokens[next + 1]?.lower === 'cent') {
      unit = behind === '%' || isPer ? 'percent' : behind.replace(/s$/, '');
      next += isPer ? 2 : 1;
    }
  }
  return { value: unit === undefined ? String(value) : `${value} ${unit}`, end: Math.min(next, end) };
}

function spelled(word: string): number | null {
  const value = unitNumbers.get(word) ?? tens.get(word);
  if (value !== undefined) return value;
  if (!word.includes('-')) return null;
  const [ten = '', unit] = word.split('-');
  const units = unit === undefined ? undefined : unitNumbers.get(unit);
  const whole = tens.get(ten);
  return units !== undefined && whole !== undefined ? whole + units : null;
}
