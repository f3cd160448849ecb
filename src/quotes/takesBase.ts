import { CAPITALIZED, DIGITS, MOSTLY_NOUN, PREPOSITION, QUANTITY } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import type { Subject } from './subject.ts';

const pluralWords = new Set([
  'people',
  'media',
  'police',
  'they',
  'we',
  'i',
  'you',
  'both',
  'some',
  'many',
  'most',
  'others',
  'several',
  'few',
  'men',
  'women',
  'all',
]);

/** Words that count out some of many: `a majority of voters [say]`. */
const shares = new Set([
  'majority',
  'minority',
  'number',
  'half',
  'third',
  'quarter',
  'percent',
  'handful',
  'group',
  'couple',
  'host',
  'those',
]);

/** Can the subject stand with a base form: is it joint, a plural or a share of many (`a majority of voters`, `42%`)? */
export function takesBase(tokens: readonly Token[], subject: Subject, at: number): boolean {
  if (((tokens[at] as Token).classes & MOSTLY_NOUN) === 0)
    return !(subject.end === subject.first + 1 && /^(?:he|she|it|this|that)$/.test((tokens[subject.first] as Token).lower));
  let head = subject.end - 1;
  for (let i = subject.first; i < subject.end; i++) {
    const { lower, classes } = tokens[i] as Token;
    if (lower === 'and' || shares.has(lower) || ((classes & (DIGITS | QUANTITY)) !== 0 && lower !== 'one')) return true;
    if (i > subject.first && lower !== 'in' && (classes & (PREPOSITION | CAPITALIZED)) === PREPOSITION) {
      head = i - 1;
      break;
    }
  }
  const { lower } = tokens[head] as Token;
  return pluralWords.has(lower) || /[^s'u]s$/.test(lower) || /(?:men|people|clergy)$/.test(lower);
}
