import { questionNouns, type SilenceRow, silences } from '#lexicon/silences.ts';
import {
  CAPITALIZED,
  DETERMINER,
  KEEPS_SILENT,
  PREPOSITION,
  PUNCTUATION,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { endOfClause } from './clauseEdges.ts';
import type { SentenceView } from './cueSite.ts';
import { endOfSpeaker } from './finders/speakerBehindVerb.ts';
import type { TokenRange } from './found.ts';
import type { Silence } from './quote.ts';
import { stretchOf } from './quoteFromDraft.ts';
import { readMainSubject, readSubject } from './subject.ts';
import { readVerbGroup } from './verbGroup.ts';

/** A silence with the noun phrases of those who are silent. */
export interface SilenceInTokens {
  readonly silence: Silence;
  readonly mentions: readonly TokenRange[];
  /** What stands behind the words of the refusal: on what somebody is silent. */
  readonly topic: TokenRange;
}

interface Pattern {
  readonly row: SilenceRow;
  readonly steps: readonly (ReadonlySet<string> | '~' | '<who>')[];
}

const patterns: readonly Pattern[] = silences.map((row) => ({
  row,
  steps: row.words.split(' ').map((word) => (word === '~' || word === '<who>' ? word : new Set(word.split('|')))),
}));

/** First word to the patterns that begin with it. */
const byFirstWord = new Map<string, Pattern[]>();
for (const pattern of patterns)
  for (const word of pattern.steps[0] as ReadonlySet<string>) byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), pattern]);

/** Matches a pattern at a token: the last token of the words and where `<who>` begins, or null. */
function match(tokens: readonly Token[], at: number, end: number, { steps }: Pattern): { end: number; who: number } | null {
  let i = at;
  let who = -1;
  for (let step = 0; step < steps.length; step++) {
    const want = steps[step];
    if (want === '<who>') {
      who = i;
      continue;
    }
    if (want === '~') {
      const next = steps[step + 1];
      let skipped = 0;
      while (
        skipped < 4 &&
        i < end &&
        next instanceof Set &&
        !next.has((tokens[i] as Token).lower) &&
        ((tokens[i] as Token).classes & PUNCTUATION) === 0
      ) {
        i++;
        skipped++;
      }
      continue;
    }
    if (i >= end || !(want as ReadonlySet<string>).has((tokens[i] as Token).lower)) return null;
    i++;
  }
  return { end: i, who };
}

/**
 * Finds who is reported not to answer: `declined to comment`, `there was no response from`.
 *
 * @param views the sentences of an article
 */
export function findSilences(views: readonly SentenceView[]): SilenceInTokens[] {
  const found: SilenceInTokens[] = [];
  for (const view of views) {
    const { passage, sentence } = view;
    if ((sentence.classes & KEEPS_SILENT) === 0) continue;
    for (let i = sentence.first; i < sentence.end; i++) {
      const { lower, classes } = passage.tokens[i] as Token;
      if ((classes & KEEPS_SILENT) === 0 || passage.quotationAt[i] !== -1) continue;
      for (const pattern of byFirstWord.get(lower) ?? []) {
        const hit = match(passage.tokens, i, sentence.end, pattern);
        const one = hit === null ? null : read(view, pattern.row, i, hit.end, hit.who);
        if (one === null || hit === null) continue;
        found.push(one);
        i = hit.end - 1;
        break;
      }
    }
  }
  return found;
}

function read(view: SentenceView, row: SilenceRow, at: number, end: number, who: number): SilenceInTokens | null {
  const { passage, sentence } = view;
  const { tokens } = passage;
  const last = tokens[end - 1] as Token;
  // `declined to be identified` and `declined to give her name` speak of the source, not of the claim.
  if (who < 0 && !isAnswer(tokens, end, sentence.end, last.lower)) return null;
  let mentions: TokenRange[];
  let first = at;
  if (who >= 0) {
    mentions = listBehind(view, who);
    first = sentence.first;
  } else {
    const group = readVerbGroup(tokens, at, sentence.first);
    const before = group.first > sentence.first ? (tokens[group.first - 1] as Token) : undefined;
    const shares = group.participle || before?.lower === 'and' || before?.lower === 'but';
    const subject = shares
      ? readMainSubject(passage, sentence.first, group.first)
      : readSubject(passage, group.first, sentence.first);
    if (subject === null) return null;
    mentions = [{ first: subject.first, end: subject.end }];
    if (!shares) first = subject.first;
  }
  if (mentions.length === 0) return null;
  const stop = who >= 0 ? Math.max(endOfClause(view, end - 1), (mentions.at(-1) as TokenRange).end) : endOfClause(view, end - 1);
  const stretch = stretchOf(passage, { first, end: Math.max(stop, end) });
  const whole = stretchOf(passage, sentence);
  const mention =
    mentions.length === 1
      ? (mentions[0] as TokenRange)
      : { first: (mentions[0] as TokenRange).first, end: (mentions.at(-1) as TokenRange).end };
  return {
    mentions,
    topic: { first: end, end: Math.max(stop, end) },
    silence: {
      form: row.form,
      text: stretch.text,
      start: stretch.start,
      end: stretch.end,
      cue: stretchOf(passage, { first: at, end }),
      mention: stretchOf(passage, mention),
      sentence: { start: whole.start, end: whole.end },
      paragraph: sentence.paragraph,
      foundBy: row.form === 'NO_RESPONSE' ? 'noResponse' : 'declined',
      confidence: 0.93,
    },
  };
}

const aboutOneself = new Set(['name', 'names', 'identity', 'surname']);

/** Was an answer what was held back? */
function isAnswer(tokens: readonly Token[], end: number, stop: number, verb: string): boolean {
  if (verb === 'available' || verb === 'unavailable') {
    const next = end < stop ? tokens[end]?.lower : '.';
    if (next !== 'for') return next === '.' || next === ',';
    return has(tokens, end + 1, Math.min(stop, end + 5), (word) =>
      /^(?:comment|comments|interviews?|questions|reaction|reply)$/.test(word),
    );
  }
  const needsQuestion = /^(?:respond|reply|replied|answer|return|address)/.test(verb);
  const needsMatter = verb === 'give' || verb === 'provide' || verb === 'identify' || verb === 'name';
  const next = end < stop ? (tokens[end] as Token) : undefined;
  if (needsMatter) {
    for (let i = end; i < Math.min(stop, end + 6); i++) if (aboutOneself.has((tokens[i] as Token).lower)) return false;
    if (verb === 'name' || verb === 'identify') return next !== undefined && next.text !== '.' && next.text !== ',';
    return has(
      tokens,
      end,
      Math.min(stop, end + 8),
      (word) =>
        questionNouns.has(word) ||
        /^(?:details?|figures?|information|explanation|reasons?|specifics|evidence|further|answers?)$/.test(word),
    );
  }
  if (!needsQuestion) return true;
  if (next === undefined || next.text === '.' || next.text === ',' || next.text === ';') return !/^(?:return|address)/.test(verb);
  if (/^(?:immediately|on|when|by|at)$/.test(next.lower)) return true;
  return has(tokens, end, Math.min(stop, end + 9), (word) => questionNouns.has(word));
}

function has(tokens: readonly Token[], first: number, end: number, test: (word: string) => boolean): boolean {
  for (let i = first; i < end; i++) if (test((tokens[i] as Token).lower)) return true;
  return false;
}

/** `from the builder, which has left the country, nor from its bank`: everybody that the list names. */
function listBehind(view: SentenceView, at: number): TokenRange[] {
  const { tokens } = view.passage;
  const mentions: TokenRange[] = [];
  let i = at;
  for (let guard = 0; guard < 6 && i < view.sentence.end; guard++) {
    const end = trimApposition(tokens, i, endOfSpeaker(view, i));
    if (end <= i) break;
    mentions.push({ first: i, end });
    let next = end;
    while (
      next < view.sentence.end &&
      !((tokens[next] as Token).lower === 'from' && /^(?:nor|or|and)$/.test((tokens[next - 1] as Token).lower))
    )
      next++;
    if (next >= view.sentence.end) break;
    i = next + 1;
  }
  return mentions;
}

function trimApposition(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.text === ',') return i;
    if (
      i > first &&
      (token.classes & SUBORDINATOR) !== 0 &&
      (token.classes & (PREPOSITION | DETERMINER | SUBJECT_PRONOUN | CAPITALIZED)) === 0
    )
      return i;
  }
  return end;
}
