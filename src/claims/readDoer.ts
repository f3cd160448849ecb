import { ANY_VERB, AUXILIARY, NEGATION, POSSESSIVE, SUBJECT_PRONOUN, VERB_ING, VERB_PARTICIPLE } from '#lexicon/wordClasses.ts';
import { endOfNounPhrase } from '#quotes/endOfNounPhrase.ts';
import type { TokenRange } from '#quotes/found.ts';
import type { Passage } from '#quotes/passage.ts';
import { readSubject } from '#quotes/subject.ts';
import { isAdverb } from '#quotes/verbGroup.ts';
import { isFiniteVerb, isIngForm } from '#quotes/verbs.ts';
import type { Token } from '#text/token.ts';
import { isNounHere } from './isNounHere.ts';
import { readNumber } from './readNumber.ts';

/** The tokens that tell who does what a clause tells: its subject, or in the passive the phrase behind `by`. Empty where nobody is told. */
export interface Doer extends TokenRange {
  /** The token of the verb that tells what is done; -1 where there is none. */
  readonly verb: number;
}

export function readDoer(passage: Passage, range: TokenRange): Doer {
  const { tokens } = passage;
  const verb = findVerb(tokens, range);
  const nobody = { first: range.first, end: range.first, verb };
  if (verb < 0) return nobody;
  // `accused [Tarn] of building sites`
  if (isOf(tokens[verb - 1])) return { first: range.first, end: verb - 1, verb };
  const lexical = endOfGroup(tokens, verb, range.end);
  if (!isPassive(tokens, verb, lexical)) {
    const subject = readSubject(passage, verb, range.first);
    // `[They]’re leaving`: one token is the subject and the verb.
    const isOne = subject === null && ((tokens[verb] as Token).classes & SUBJECT_PRONOUN) !== 0;
    return {
      first: subject === null ? range.first : Math.max(range.first, subject.first),
      end: isOne ? verb + 1 : verb,
      verb: behindGoing(tokens, lexical, range.end),
    };
  }
  for (let i = lexical + 1; i + 1 < range.end; i++) {
    if ((tokens[i] as Token).lower !== 'by') continue;
    // `by [his] own men`
    const noun = ((tokens[i + 1] as Token).classes & POSSESSIVE) !== 0 ? i + 2 : i + 1;
    const end = endOfNounPhrase(tokens, noun, range.end);
    if (end > noun && readNumber(tokens, i + 1, end) === null) return { first: i + 1, end, verb: lexical };
  }
  return { ...nobody, verb: lexical };
}

/** `is going to [sell]` */
function behindGoing(tokens: readonly Token[], verb: number, end: number): number {
  return tokens[verb]?.lower === 'going' && tokens[verb + 1]?.lower === 'to' && verb + 2 < end ? verb + 2 : verb;
}

const isOf = (token: Token | undefined): boolean => token?.lower === 'of' || token?.lower === 'for';

/** The first finite verb that is not a relative clause's, or the gerund of `accused Tarn of building`; -1 where there is none. */
function findVerb(tokens: readonly Token[], { first, end }: TokenRange): number {
  for (let i = first; i < end; i++) {
    const before = tokens[i - 1]?.lower;
    if (i > first && (before === 'who' || before === 'which' || before === 'that')) continue;
    if ((isFiniteVerb(tokens, i, first) && !isNounHere(tokens, i)) || (tokens[i] as Token).lower === 'am') return i;
    if (i > first + 1 && isOf(tokens[i - 1]) && isIngForm(tokens[i] as Token)) return i;
  }
  return -1;
}

/** The verb that carries the meaning, behind its auxiliaries: `had not been [tested]`. */
function endOfGroup(tokens: readonly Token[], verb: number, end: number): number {
  let lexical = verb;
  for (let next = tokens[lexical + 1]; lexical + 1 < end && next !== undefined; next = tokens[lexical + 1]) {
    const token = tokens[lexical] as Token;
    if ((token.classes & (AUXILIARY | NEGATION)) === 0 && !isAdverb(token)) break;
    if ((next.classes & (AUXILIARY | NEGATION | ANY_VERB)) === 0 && !isAdverb(next)) break;
    lexical++;
  }
  return lexical;
}

const be = /^(?:is|are|was|were|be|been|being|am)(?:n't)?$|^(?:he|she|it|we|they|i)'(?:s|re|m)$/;

function isPassive(tokens: readonly Token[], verb: number, lexical: number): boolean {
  const { classes } = tokens[lexical] as Token;
  if (lexical === verb || (classes & (VERB_PARTICIPLE | VERB_ING)) !== VERB_PARTICIPLE) return false;
  for (let i = verb; i < lexical; i++) if (be.test((tokens[i] as Token).lower)) return true;
  return false;
}
