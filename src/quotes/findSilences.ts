import { isOffice, kindOfInstitution } from '#lexicon/nouns.ts';
import { questionNouns, type SilenceRow } from '#lexicon/silences.ts';
import {
  CAPITALIZED,
  DETERMINER,
  GENITIVE,
  KEEPS_SILENT,
  PREPOSITION,
  PUNCTUATION,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '#lexicon/wordClasses.ts';
import { isCapital } from '#text/isCapital.ts';
import type { Token } from '#text/token.ts';
import { endOfClause } from './clauseEdges.ts';
import type { SentenceView } from './cueSite.ts';
import { endOfSpeaker } from './finders/speakerBehindVerb.ts';
import type { TokenRange } from './found.ts';
import { isAnswer } from './isAnswer.ts';
import type { Silence } from './quote.ts';
import { stretchOf } from './quoteFromDraft.ts';
import { readDenier } from './readDenier.ts';
import { matchSilence, silencesFrom } from './silencePatterns.ts';
import { readVerbGroup } from './verbGroup.ts';
import { isPersonalPronoun } from './verbs.ts';

/** A silence with the noun phrases of those who are silent. */
export interface SilenceInTokens {
  readonly silence: Silence;
  readonly mentions: readonly TokenRange[];
  /** What stands behind the words of the refusal: on what somebody is silent. */
  readonly topic: TokenRange;
  /** Whether no claim is left unanswered by it. */
  readonly leavesOpen: boolean;
  /** Whether it is one only of somebody who is known. */
  readonly ofSomebody: boolean;
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
      for (const pattern of silencesFrom(lower)) {
        const hit = matchSilence(passage.tokens, i, sentence.end, pattern);
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
  // `declined to be identified` and `declined to give her name` speak of the source, not of the claim.
  if (who < 0 && row.who === undefined && !isAnswer(tokens, end, sentence.end)) return null;
  let mentions: TokenRange[];
  let first = at;
  if (who >= 0) {
    mentions = listBehind(view, who);
    first = sentence.first;
  } else if (row.who === 'NEITHER') {
    mentions = listBehindNeither(view, at);
    first = mentions[0]?.first ?? at;
    while (/^(?:of|neither|none)$/.test(tokens[first - 1]?.lower ?? '')) first--;
  } else {
    const denier = readDenier(view, readVerbGroup(tokens, at, sentence.first));
    if (denier === null) return null;
    mentions = row.who === 'IN_SUBJECT' ? askedIn(tokens, denier.mention) : [denier.mention];
    first = row.who === 'IN_SUBJECT' ? startOfAsking(view, denier.first) : denier.first;
  }
  if (mentions.length === 0) return null;
  const other = who < 0 && row.who !== 'NEITHER' ? alsoSilent(view, end) : null;
  if (other !== null) mentions = [...mentions, other];
  const stop = who >= 0 ? Math.max(endOfClause(view, end - 1), (mentions.at(-1) as TokenRange).end) : endOfClause(view, end - 1);
  const behind = who >= 0 ? (mentions.at(-1) as TokenRange).end : end;
  const stretch = stretchOf(passage, { first, end: Math.max(stop, end) });
  const whole = stretchOf(passage, sentence);
  const mention =
    mentions.length === 1
      ? (mentions[0] as TokenRange)
      : { first: (mentions[0] as TokenRange).first, end: (mentions.at(-1) as TokenRange).end };
  return {
    mentions,
    // `Neither side would comment`: nobody knows who the two are.
    leavesOpen: row.leavesOpen ?? (tokens[mentions[0]?.first ?? 0] as Token).lower === 'neither',
    ofSomebody: row.ofSomebody ?? false,
    topic: { first: behind, end: Math.max(endOfTopic(tokens, behind, stop), behind) },
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

/** Behind `nor` and `neither` nothing is told of what was asked. */
function endOfTopic(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first; i < end; i++)
    if (/^(?:nor|neither)$/.test((tokens[i] as Token).lower)) return tokens[i - 1]?.text === ',' ? i - 1 : i;
  return end;
}

/** `did not respond, nor did [the bank]`, `did not respond; neither did [the bank]`, `declined to comment, as did [the bank]`: who is as silent. */
function alsoSilent(view: SentenceView, from: number): TokenRange | null {
  const { tokens } = view.passage;
  for (let i = from; i + 2 < view.sentence.end; i++) {
    const [lead, verb] = [(tokens[i] as Token).lower, (tokens[i + 1] as Token).lower];
    const isLike = lead === 'as' && /^(?:did|does|do)$/.test(verb);
    if (!isLike && !(/^(?:nor|neither)$/.test(lead) && /^(?:did|do|does|has|have|had|would|will|was|were)$/.test(verb))) continue;
    if (isPersonalPronoun(tokens[i + 2] as Token)) return null;
    const end = trimApposition(tokens, i + 2, endOfSpeaker(view, i + 2));
    return end > i + 2 ? { first: i + 2, end } : null;
  }
  return null;
}

/** `calls to [the builder]`, `attempts to reach [the builder]`: who was asked, in the subject of `were not returned`. */
function askedIn(tokens: readonly Token[], { first, end }: TokenRange): TokenRange[] {
  // The phrase may have been read from the object on.
  if (isReached(tokens, first - 1)) return areSomebody(tokens, first, end) ? [{ first, end }] : [];
  if (isSought(tokens, first - 1)) return [{ first, end }];
  let asks = false;
  for (let i = first; i < end - 1; i++) {
    const { lower } = tokens[i] as Token;
    if (questionNouns.has(lower)) asks = true;
    if (asks && (/^(?:to|with|at)$/.test(lower) || (lower === 'for' && tokens[i - 1]?.lower === 'left')))
      return [{ first: i + 1, end }];
    if (isSought(tokens, i)) return [{ first: i + 1, end }];
    if (isReached(tokens, i)) return areSomebody(tokens, i + 1, end) ? [{ first: i + 1, end }] : [];
  }
  return [];
}

/** `[emails] seeking comment from`, `[attempts] to reach`: where the asking begins that the phrase is the end of. */
function startOfAsking({ passage: { tokens }, sentence }: SentenceView, at: number): number {
  for (let i = at - 1; i >= Math.max(sentence.first, at - 6); i--) {
    const { lower, classes } = tokens[i] as Token;
    if ((classes & PUNCTUATION) !== 0) return at;
    if (/^(?:attempts?|efforts?|emails?|e-mails?|messages?|calls?|letters?|requests?|texts?)$/.test(lower)) return i;
  }
  return at;
}

/** `emails seeking comment [from] the builder` */
const isSought = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'from' &&
  /^(?:comments?|response|reaction|interview|statement|answers)$/.test(tokens[at - 1]?.lower ?? '');

/** `attempts to [reach] the builder` */
const isReached = (tokens: readonly Token[], at: number): boolean =>
  /^(?:reach|contact)$/.test(tokens[at]?.lower ?? '') &&
  tokens[at - 1]?.lower === 'to' &&
  /^(?:attempts?|efforts?)$/.test(tokens[at - 2]?.lower ?? '');

/** Somebody who can be asked, and no `bridge` that is to be reached, nor a patient whom help does not reach. */
function areSomebody(tokens: readonly Token[], first: number, end: number): boolean {
  const last = tokens[end - 1];
  if (last === undefined || ((tokens[first - 4]?.classes ?? 0) & GENITIVE) !== 0) return false;
  const isOfficial = isOffice(last.lower) || kindOfInstitution(last.lower) !== null;
  return isCapital(last) || isOfficial || /^(?:him|her|them)$/.test(last.lower);
}

/** `Neither [the builder] nor [the bank] responded`, `[Neither side] responded`, `None of [the banks] responded` */
function listBehindNeither({ passage: { tokens }, sentence }: SentenceView, at: number): TokenRange[] {
  let first = at - 1;
  while (first >= sentence.first && !/^(?:neither|none)$/.test((tokens[first] as Token).lower)) {
    if (/^[,;:”"]$/.test((tokens[first] as Token).text)) return [];
    first--;
  }
  if (first < sentence.first) return [];
  const isOf = tokens[first + 1]?.lower === 'of';
  if (isOf) return isAsked(tokens[at - 1]) ? [{ first: first + 2, end: at }] : [];
  if ((tokens[first] as Token).lower === 'none') return [];
  if (at === first + 2) return [{ first, end: at }];
  const mentions: TokenRange[] = [];
  let from = first + 1;
  for (let i = from; i <= at; i++) {
    if (i < at && (tokens[i] as Token).lower !== 'nor') continue;
    if (i > from) mentions.push({ first: from, end: i });
    from = i + 1;
  }
  return mentions.length > 1 ? mentions : [];
}

/** Somebody, and not the questions themselves: `none of the letters`, `none of this`. */
const isAsked = (token: Token | undefined): boolean =>
  token !== undefined && !questionNouns.has(token.lower) && !/^(?:it|this|that|these|those)$/.test(token.lower);

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
