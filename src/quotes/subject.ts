import { isRole } from '#lexicon/nouns.ts';
import { adherents } from '#lexicon/roles.ts';
import { CAPITALIZED, CONJUNCTION, DETERMINER, QUANTITY, RELATIVE, TIME } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { isAside, nameBefore, nameWithAside, startOfAdjectives, startOfList, startOfNames } from './asides.ts';
import { behindTimes, whoAskedNotToBeNamed } from './clausesWithinSubject.ts';
import { isSubjectPhrase } from './isSubjectPhrase.ts';
import { joinedBehindAside } from './joinedBehindAside.ts';
import { nounWithClause } from './nounWithClause.ts';
import type { Passage } from './passage.ts';
import { nearestPhrase, openingBracket, startOfNounPhrase } from './startOfNounPhrase.ts';
import { timeBefore } from './timeBefore.ts';
import { isAdverb } from './verbGroup.ts';
import { hasFiniteVerb, isContraction } from './verbs.ts';

/** Who stands before a reporting verb. Indices of tokens. */
export interface Subject {
  /** The noun phrase that names the speaker. */
  readonly first: number;
  readonly end: number;
  /** Where the attribution begins: the subject with what leads it in (`although he`, `But X`). What is before belongs to another clause. */
  readonly from: number;
  /** True where nothing but a lead-in stands between the subject and the last comma, mark or start of sentence. */
  readonly whole: boolean;
  /** The relative pronoun through which the subject is meant (`a group that says`), or -1. */
  readonly relative: number;
}

const isComma = ({ text }: Token): boolean => /^(?:[,–—;:]|--)$/.test(text);

/** Where the stretch between two commas that ends before `end` begins. Quotations and brackets are passed over. */
function startOfSegment(passage: Passage, end: number, first: number): number {
  const { tokens, quotationAt, quotations } = passage;
  for (let i = end - 1; i >= first; i--) {
    const quotation = quotationAt[i] as number;
    if (quotation >= 0) {
      const { open, close } = quotations[quotation] as { open: number; close: number };
      // A scare quote within the phrase is part of it; a whole quotation is not.
      if (close - open > 6 || close - 1 < open + 1 || isComma(tokens[close - 1] as Token)) return i + 1;
      i = open;
      continue;
    }
    const token = tokens[i] as Token;
    if (isComma(token)) return i + 1;
    if (token.text === ')') {
      const open = openingBracket(tokens, i, first);
      if (open > first) i = open;
    }
  }
  return first;
}

const leads = new Set(
  'but and however although though while as where because when still yet so or that which what if whom since whereas meanwhile nevertheless who than until after before plus indeed then later earlier now also'.split(
    ' ',
  ),
);

/**
 * Reads the subject of the verb group that begins at `group`.
 *
 * @param first the first token of the sentence
 * @returns the subject, or null where the words before the verb are none
 */
export function readSubject(passage: Passage, group: number, first: number): Subject | null {
  const { tokens, quotationAt } = passage;
  let end = group;
  if (end <= first) return null;
  const last = tokens[end - 1] as Token;
  if (last.text === ')') {
    const open = openingBracket(tokens, end - 1, first);
    if (open > first) end = open;
  }
  if (
    isComma(tokens[end - 1] as Token) &&
    quotationAt[end - 1] === -1 &&
    (tokens[end - 1] as Token).text !== ':' &&
    (tokens[end - 1] as Token).text !== ';'
  ) {
    // `Ortell on June 9, 2024, said`
    const time = timeBefore(tokens, end - 2, first);
    const isTime = time > first && /^\d{4}$/.test((tokens[end - 2] as Token).text) && !isComma(tokens[time - 1] as Token);
    return isTime ? readPhrase(passage, time, first) : readSubjectBeforeAside(passage, end - 1, first);
  }
  return readPhrase(passage, end, first);
}

/** `Reyes, who took over last year, [said]`: the subject stands before one or more asides. */
function readSubjectBeforeAside(passage: Passage, comma: number, first: number): Subject | null {
  const { tokens } = passage;
  const group = comma;
  let end = comma;
  let found: Subject | null = null;
  // Where nothing better comes: the phrase directly before the aside, though it is not all that stands there.
  let partial: Subject | null = null;
  for (let depth = 0; depth < 5; depth++) {
    const start = startOfSegment(passage, end, first);
    if (start <= first + 1 && depth === 0 && start === first) break;
    if (depth === 0 && !isAside(tokens, start, end)) return null;
    // `However, [a trader], Ilse Ortell, said`
    if (found !== null && start === first && tokens.slice(start, end).every((token) => leads.has(token.lower) || isAdverb(token)))
      break;
    if (depth > 0) {
      const subject = readPhrase(passage, end, first);
      if (depth === 1 && subject !== null) partial = subject;
      const aside = isAside(tokens, start, end) && (tokens[start] as Token).lower !== 'the';
      if (
        subject?.whole &&
        isSubjectPhrase(tokens, subject.first, subject.end) &&
        !hasFiniteVerb(tokens, subject.first, subject.first + 1)
      ) {
        found = withApposition(tokens, subject, group);
        // `Reyes, a senator, and a former judge, said`: the name is meant, not the second apposition.
        const begin = tokens[subject.first] as Token;
        const apposition =
          (begin.classes & CONJUNCTION) !== 0 ||
          (adherents.has(begin.lower) && start > first + 1) ||
          ((begin.classes & (DETERMINER | QUANTITY)) !== 0 && (begin.classes & CAPITALIZED) === 0 && start > first + 1);
        if (!apposition) break;
      } else if (!aside || found !== null) {
        if (found === null && subject !== null && !subject.whole) found = subject;
        break;
      }
    }
    if (start <= first) break;
    const mark = tokens[start - 1] as Token;
    if (!isComma(mark) || mark.text === ';' || mark.text === ':') break;
    end = start - 1;
  }
  return danglingSubject(passage, (found ?? partial)?.first ?? comma, first) ?? found ?? partial;
}

/**
 * `[IronSpan], which was hired by the operator, NordKraft, to help, said`: a name within the clause of who has no verb yet is not the subject.
 *
 * @param before where what was taken for the subject begins
 */
function danglingSubject(passage: Passage, before: number, first: number): Subject | null {
  const { tokens, quotationAt } = passage;
  for (let i = first + 2; i < before; i++) {
    if (
      quotationAt[i] !== -1 ||
      (tokens[i - 1] as Token).text !== ',' ||
      !/^(?:who|which|whose)$/.test((tokens[i] as Token).lower)
    )
      continue;
    const goesOn = tokens
      .slice(i, before)
      .some(({ text }, at, all) => text === ',' && /^(?:and|but)$/.test(all[at + 1]?.lower ?? ''));
    const isOpen = !goesOn && !/^(?:and|but)$/.test((tokens[before] as Token).lower) && !hasFiniteVerb(tokens, first, i - 1);
    const subject = isOpen ? readPhrase(passage, i - 1, first) : null;
    return subject?.whole && subject.first < i - 1 && isSubjectPhrase(tokens, subject.first, subject.end) ? subject : null;
  }
  return null;
}

/** The apposition behind a name belongs to the mention (`Reyes, head of the port,`); a clause, an age or a place does not. */
function withApposition(tokens: readonly Token[], subject: Subject, comma: number): Subject {
  let end = subject.end + 1;
  while (end < comma && (tokens[end] as Token).text !== ',') end++;
  const begin = tokens[subject.end + 1];
  const isNoun =
    begin !== undefined &&
    ((begin.classes & (DETERMINER | CAPITALIZED)) !== 0 || isRole(begin.lower)) &&
    (begin.classes & (TIME | RELATIVE)) === 0;
  return subject.relative < 0 && isNoun && end - subject.end > 1 && !hasFiniteVerb(tokens, subject.end + 1, end)
    ? { ...subject, end }
    : subject;
}

/** The subject that ends directly before `end`. */
function readPhrase(passage: Passage, end: number, first: number): Subject | null {
  const { tokens } = passage;
  const segment = startOfSegment(passage, end, first);
  const shy = whoAskedNotToBeNamed(tokens, segment, end);
  if (shy !== null) return { ...shy, from: shy.first, whole: shy.first <= segment, relative: -1 };
  const last = tokens[end - 1] as Token | undefined;
  if (last === undefined || end <= segment) return null;
  if (last.lower === 'who' || last.lower === 'which' || (last.lower === 'that' && (last.classes & CAPITALIZED) === 0)) {
    // The noun phrase before the pronoun is who speaks, a comma between them or not.
    let stop = end - 1;
    if (stop > first && (tokens[stop - 1] as Token).text === ',') stop--;
    const segment = startOfSegment(passage, stop, first);
    const named = last.lower === 'who' ? nameWithAside(tokens, segment, stop, first) : null;
    if (named !== null) return { ...named, from: end - 1, whole: true, relative: end - 1 };
    const start = nearestPhrase(tokens, startOfNounPhrase(tokens, stop, segment), stop);
    if (start === stop || !isSubjectPhrase(tokens, start, stop)) return null;
    return { first: start, end: stop, from: end - 1, whole: true, relative: end - 1 };
  }
  // `He’s [said] it is old`: the pronoun holds the auxiliary.
  if (isContraction(last) && !/^(?:that|what|there|here|let|who)'s$/.test(last.lower))
    return { first: end - 1, end, from: end - 1, whole: end - 1 <= segment, relative: -1 };
  // `Tarn and Belm both [deny]`
  const floats = end - segment > 1 && /^(?:both|all|each|themselves|himself|herself|itself)$/.test(last.lower);
  const stop = floats ? end - 1 : end;
  let start = startOfNounPhrase(tokens, stop, segment);
  if (start === stop) return null;
  while (
    start < stop - 1 &&
    (leads.has((tokens[start] as Token).lower) || isAdverb(tokens[start] as Token)) &&
    ((tokens[start] as Token).classes & (QUANTITY | DETERMINER)) === 0
  )
    start++;
  // `Ortell, who in a written statement [said]`: what stands between tells how.
  const isHow = start - 2 > first && /^(?:in|on|at|during|through)$/.test((tokens[start - 1] as Token).lower);
  if (isHow && /^(?:who|which)$/.test((tokens[start - 2] as Token).lower)) return readPhrase(passage, start - 1, first);
  start = behindTimes(tokens, start, stop);
  // `for what local media said`: it leads in, and names nobody.
  for (let i = stop - 2; i >= start; i--) if (/^(?:what|which)$/.test((tokens[i] as Token).lower)) start = i + 1;
  if (!isSubjectPhrase(tokens, start, stop)) return null;
  const named = start === segment ? nameBefore(passage, segment, first) : null;
  if (named !== null) return { ...named, from: named.first, whole: true, relative: -1 };
  if (start === segment) start = startOfAdjectives(passage, segment, first);
  if (start === segment) start = startOfList(passage, segment, stop, first);
  start = nounWithClause(tokens, start, segment);
  const names = startOfNames(passage, segment, stop, first);
  if (names < segment) start = names;
  else start = startOfJoined(passage, start, stop, first);
  let from = start;
  while (from > segment && (leads.has((tokens[from - 1] as Token).lower) || isAdverb(tokens[from - 1] as Token))) from--;
  return { first: start, end: stop, from, whole: from <= segment, relative: -1 };
}

/** `[Ilse Ortell, a judge, and] Otto Dorn`: where the first of the two begins, or `start` where there is nobody before. */
function startOfJoined(passage: Passage, start: number, stop: number, first: number): number {
  const { tokens } = passage;
  const and = (tokens[start] as Token).lower === 'and' ? start : start - 1;
  if (and - 2 <= first || (tokens[and] as Token).lower !== 'and' || (tokens[and - 1] as Token).text !== ',') return start;
  // The aside may have commas of its own.
  for (let end = and - 1, depth = 0; depth < 3; depth++) {
    const aside = startOfSegment(passage, end, first);
    if (aside <= first + 1) return start;
    end = aside - 1;
    const subject = (tokens[end] as Token).text === ',' ? readPhrase(passage, end, first) : null;
    if (subject?.whole && subject.relative < 0 && joinedBehindAside(tokens, subject.first, stop)?.and === and)
      return subject.first;
  }
  return start;
}
