import { CLAUSE, PEOPLE, type ReportingVerb, TO } from '#lexicon/reportingVerbs.ts';
import {
  ANY_VERB,
  AUXILIARY,
  CAPITALIZED,
  DETERMINER,
  MOSTLY_NOUN,
  NEGATION,
  PREPOSITION,
  PUNCTUATION,
  SUBJECT_PRONOUN,
  VERB_BASE,
  VERB_ING,
  VERB_PARTICIPLE,
} from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { endOfHandling, endOfPrepositional, endOfTime, opensAmount, thatBehindHandling } from './adjuncts.ts';
import { beginsClause, conditions, hasMainClauseBehind, opensWithVerb, thatBehindAside } from './clauseAhead.ts';
import type { TokenRange } from './found.ts';
import { isPointed } from './isPointed.ts';
import type { Passage } from './passage.ts';
import { readAddressee } from './readAddressee.ts';
import { startOfClause } from './startOfClause.ts';
import { isAdverb } from './verbGroup.ts';
import { hasFiniteVerb, hasVerbAmongNouns, isContraction, isFiniteVerb, isPersonalPronoun } from './verbs.ts';

/**
 * What goes on behind a reporting verb: END of the sentence, a COMMA, a CLAUSE (`said the bridge was shut`), a clause behind THAT, a QUESTION
 * (`whether`), a QUOTE, a VERB (`images it said were old`), TO and a verb, a GERUND, or a bare PHRASE.
 */
type ContinuationKind =
  | 'END'
  | 'COMMA'
  | 'CLAUSE'
  | 'THAT'
  | 'QUESTION'
  | 'QUOTE'
  | 'COLON'
  | 'VERB'
  | 'TO'
  | 'GERUND'
  | 'PHRASE';

export interface Continuation {
  readonly kind: ContinuationKind;
  /** The token at which what is said begins, or at which the sentence goes on. */
  readonly at: number;
  /** The token at which an addressee and its adjuncts begin: directly behind the verb. */
  readonly from: number;
  /** The hearer (`told [the court]`) as tokens, or null. */
  readonly addressee: TokenRange | null;
}

const questions = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'when', 'where', 'which']);
/** Words that may lead in when, where or why somebody spoke. */
const circumstances = new Set([
  'when',
  'where',
  'if',
  'as',
  'while',
  'after',
  'before',
  'because',
  'since',
  'until',
  'although',
  'though',
  'once',
  'unless',
]);
/** Words for some of what was said, and not for what it was. */
const vague = new Set(['much', 'little', 'nothing', 'something', 'anything', 'everything', 'more', 'less', 'enough']);
/** Adverbs that belong to what is said, and not to how it was. */
const degreeAdverbs = new Set(
  `nearly almost roughly approximately barely hardly scarcely virtually practically exactly precisely only just even probably possibly perhaps maybe apparently
  presumably supposedly allegedly reportedly likely mostly mainly partly certainly undoubtedly obviously sometimes often never rarely seldom usually`.split(
    /\s+/,
  ),
);
/** Verbs that take next to nothing but clauses. */
const objectless = new Set(['say', 'argue', 'insist']);
const isStop = (token: Token): boolean =>
  token.text === '.' ||
  token.text === '?' ||
  token.text === '!' ||
  token.text === ';' ||
  token.text === '…' ||
  token.text === ')' ||
  token.text === '...';

/**
 * Reads what follows a reporting verb.
 *
 * @param at the token behind the verb
 * @param end the end of the sentence
 */
export function readContinuation(passage: Passage, verb: ReportingVerb, at: number, end: number): Continuation {
  const { tokens, quotationAt, quotations } = passage;
  const addressee = readAddressee(passage, verb, at, end);
  let i = addressee?.end ?? at;
  const isOpening = (at: number): boolean => at < end && quotationAt[at] !== -1;
  const opensWithin = (from: number): boolean => {
    for (let k = from; k < end; k++) if (isOpening(k)) return true;
    return false;
  };
  const done = (kind: ContinuationKind, where: number): Continuation => ({
    kind,
    at: kind === 'CLAUSE' ? startWithDegree(tokens, where, addressee?.end ?? at) : where,
    from: at,
    addressee,
  });
  for (let guard = 0; guard < 12; guard++) {
    if (i >= end) return done('END', end);
    const token = tokens[i] as Token;
    const quotation = quotationAt[i] as number;
    if (quotation >= 0) return (quotations[quotation] as { open: number }).open === i ? done('QUOTE', i) : done('END', i);
    if (isStop(token) || token.lower === 'and' || token.lower === 'but') return done('END', i);
    if (token.text === ',' || token.text === '–' || token.text === '—' || token.text === '--') {
      const next = i + 1 < end ? (quotationAt[i + 1] as number) : -1;
      if (next >= 0 && (quotations[next] as { open: number }).open === i + 1) return done('QUOTE', i + 1);
      const that = thatBehindAside(passage, i, end);
      return that < 0 ? done('COMMA', i) : done('THAT', that + 1);
    }
    if (token.text === ':') {
      // The words may stand in a paragraph of their own behind the colon.
      const quotation = quotations[quotationAt[i + 1] ?? -1];
      if (quotation !== undefined && quotation.open === i + 1) return done('QUOTE', i + 1);
      return done('COLON', i + 1);
    }
    if (token.lower === 'that') {
      const time = endOfTime(tokens, i, end);
      if (time > i) {
        i = time;
        continue;
      }
      // `denied that report`: no clause follows, and the word points at something. Behind `that the bill “rewards those …”` the verb may be any word.
      // `said [that] was untrue`: it leads nothing in.
      const isSubject = /^(?:is|was|isn't|wasn't|would|wouldn't|will|won't|had|has)$/.test(tokens[i + 1]?.lower ?? '');
      const isLead =
        !(takesThing(verb) && isPointed(tokens, i, end)) &&
        (hasFiniteVerb(tokens, i + 1, end) ||
          opensWithin(i + 1) ||
          /^(?:an?|the)$/.test(tokens[i + 1]?.lower ?? '') ||
          (verb.denies !== true && hasVerbAmongNouns(tokens, i + 1, end)));
      return isLead ? done('THAT', isSubject ? i : i + 1) : done('PHRASE', i);
    }
    // `said if it rained, the bridge would close`: the condition is part of what was said.
    if ((verb.frames & CLAUSE) !== 0 && conditions.has(token.lower) && hasMainClauseBehind(tokens, i, end))
      return done('CLAUSE', i);
    if (questions.has(token.lower) && (token.classes & CAPITALIZED) === 0) {
      // `he said when asked`, `she told us if need be`: with a verb that takes a clause these tell the circumstances.
      const isCircumstance = circumstances.has(token.lower) && (verb.frames & CLAUSE) !== 0;
      return isCircumstance ? done('END', i) : done('QUESTION', i);
    }
    if (circumstances.has(token.lower) && !opensAmount(tokens, i) && beginsClause(tokens, i, end)) return done('END', i);
    if (beginsInfinitive(passage, verb, token.lower === 'not' ? i + 1 : i, end)) return done('TO', i);
    // `said little about it`: what was said is not told.
    if (i === at && vague.has(token.lower) && tokens[i + 1]?.lower === 'about') return done('PHRASE', i);
    if (isContraction(token)) return done('CLAUSE', i);
    if (isFiniteVerb(tokens, i, at - 1) && ((token.classes & AUXILIARY) !== 0 || i === at)) return done('VERB', i);
    const time = endOfTime(tokens, i, end);
    if (time > i) {
      i = time;
      continue;
    }
    const isAmount = opensAmount(tokens, i);
    if ((token.classes & (PREPOSITION | DETERMINER | CAPITALIZED)) === PREPOSITION && !isAmount) {
      const stop = endOfPrepositional(tokens, i, end);
      if (stop > i) {
        const handled = endOfHandling(tokens, stop, end);
        i = handled > stop ? handled : thatBehindHandling(tokens, stop, end);
        continue;
      }
    }
    if (isAdverb(token) && !isAmount && (token.classes & (SUBJECT_PRONOUN | DETERMINER)) === 0) {
      i++;
      continue;
    }
    if ((token.classes & VERB_ING) !== 0 && (token.classes & CAPITALIZED) === 0)
      return done(hasFiniteVerb(tokens, i, end) && i === at ? 'CLAUSE' : 'GERUND', i);
    // A subject pronoun opens a clause whatever verb comes next, known or not.
    const next = tokens[i + 1];
    if (isPersonalPronoun(token) && i + 1 < end && next !== undefined && mayBeVerb(token, next)) return done('CLAUSE', i);
    // `told a meeting hosted by`: a clause does not begin with a participle.
    if (
      token.lower === 'it' &&
      i + 1 < end &&
      !opensWithVerb(passage, i + 1) &&
      !isFiniteVerb(tokens, i + 1, i) &&
      !isAdverb(tokens[i + 1] as Token) &&
      ((tokens[i + 1] as Token).classes & NEGATION) === 0
    )
      return done('PHRASE', i);
    const isParticiple = (token.classes & VERB_PARTICIPLE) !== 0 && (token.classes & (CAPITALIZED | MOSTLY_NOUN)) === 0;
    const clause = isParticiple ? -1 : startOfClause(passage, i, end, !objectless.has(verb.verb));
    if (clause > i) return done('THAT', clause);
    // `said its forces target militants`; in `“It is shut,” said the ports guard` the speaker stands behind the verb.
    const isInverted = at < 2 || ((tokens[at - 2] as Token).classes & PUNCTUATION) !== 0;
    const isClause =
      clause === i || ((objectless.has(verb.verb) || addressee !== null) && !isInverted && hasVerbAmongNouns(tokens, i, end));
    return done(isClause ? 'CLAUSE' : 'PHRASE', i);
  }
  return done('PHRASE', i);
}

/** Where a clause begins with the words before it that say how much or how surely, and nothing of how it was said: `said [nearly] 400 houses had burned`. */
function startWithDegree(tokens: readonly Token[], at: number, first: number): number {
  let start = at;
  while (start > first && degreeAdverbs.has((tokens[start - 1] as Token).lower)) start--;
  return start;
}

/** May the word behind a pronoun be its verb? `it` is an object as often (`said it again`), so there the word must look like one. */
function mayBeVerb(pronoun: Token, next: Token): boolean {
  if ((next.classes & (PUNCTUATION | PREPOSITION)) !== 0) return false;
  return pronoun.lower !== 'it' || (next.classes & (AUXILIARY | ANY_VERB)) !== 0 || next.lower.endsWith('ed');
}

/** Verbs that take things as often as clauses: `denied [that charge]`, `accepted [that plea]`. */
const takesThing = ({ denies, frames }: ReportingVerb): boolean => denies === true || (frames & PEOPLE) !== 0;

/** `to build`, `to “build it anew”`, `to have built it`. */
function beginsInfinitive({ tokens, quotationAt }: Passage, { frames, verb }: ReportingVerb, at: number, end: number): boolean {
  if (at + 1 >= end || (tokens[at] as Token).lower !== 'to') return false;
  const { classes, lower } = tokens[at + 1] as Token;
  // `the debate promised to be a long one`
  const isState = lower === 'have' || (lower === 'be' && verb !== 'promise');
  return quotationAt[at + 1] !== -1 || (classes & VERB_BASE) !== 0 || ((frames & TO) !== 0 && isState);
}
