import { DETERMINER, PUNCTUATION } from '#lexicon/wordClasses.ts';
import type { TokenRange } from '#quotes/found.ts';
import { isAdverb } from '#quotes/verbGroup.ts';
import type { SourcedQuote } from '#sources/source.ts';
import type { Token } from '#text/token.ts';
import { behindPhrase, isOfSpeakers } from './answeredCharges.ts';
import { askedWhether } from './askedWhether.ts';
import { chargeBefore } from './chargeBefore.ts';
import type { Target } from './claim.ts';
import { stemOf } from './contentWords.ts';
import { contradictionBy } from './contradictionBy.ts';
import type { DenialDraft } from './denialDraft.ts';
import { deniedBefore } from './deniedBefore.ts';
import { didSo } from './didSo.ts';
import { findDenied } from './findDenied.ts';
import type { HeardArticle } from './heardArticle.ts';
import { isOnlyWanted } from './isOnlyWanted.ts';
import { isTotal, tokensOf } from './negationOf.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { noneOfIt } from './noneOfIt.ts';
import { reactsTo } from './reactsTo.ts';
import { readMatter } from './readMatter.ts';
import { saidToExist } from './saidToExist.ts';
import { saysNo } from './saysNo.ts';
import type { Statement } from './statement.ts';
import { namesOf, quoteOf, startOf } from './wanted.ts';

/**
 * Finds the quotes that can only be an answer, whatever it is that they answer: `that never happened`, `we received no such letter`, `there is no evidence that
 * our mill harmed anybody`. They stand alone where nobody is found to have said so.
 *
 * @param heard the quotes that are known to be against something
 * @param denials those that are told by a verb
 */
export function findPlainNoes(
  { statements, weight, near }: Neighbourhood,
  heard: ReadonlySet<SourcedQuote | null>,
  denials: readonly DenialDraft[],
): DenialDraft[] {
  return statements.flatMap((statement): DenialDraft[] => {
    const { article, quote, denies, hypothetical } = statement;
    if (denies || hypothetical || quote.voices.length === 0 || heard.has(quote)) return [];
    const matter = matterOf(statement);
    const at = startOf(statement);
    const statementsNear = near(article, at);
    const again = deniedBefore(statement, denials) ?? noneOfIt(statement, denials);
    if (again !== null)
      return [contradictionBy(statement, { targets: again, negates: true, confidence: 0.65, foundBy: 'plainNo' })];
    const said = matter === null ? saidToExist(statement, statementsNear) : null;
    if (said !== null) {
      const targets = [quoteOf(said, 0.6, `it says that there is none of what ${namesOf(said)} speaks of`)];
      return [contradictionBy(statement, { targets, negates: true, confidence: 0.6, foundBy: 'plainNo' })];
    }
    const did = matter === null ? didSo(statement, statementsNear) : null;
    if (did !== null) {
      const targets = [quoteOf(did, 0.65, `it says that nobody did what ${namesOf(did)} tells of somebody`)];
      return [contradictionBy(statement, { targets, negates: true, confidence: 0.65, foundBy: 'plainNo' })];
    }
    if (matter === null) return [];
    const by = quote.voices.map(({ speaker }) => speaker);
    const { tokens } = article.passage;
    const found = findDenied({ statements: statementsNear, weight, article: article.index, at, by, tokens }, matter);
    // `The mill needed a licence`, and `no such licence had been issued`.
    const such = tokens[matter.first]?.lower === 'such' ? stemOf(tokens[matter.first + 1] as Token) : null;
    if (
      such !== null &&
      statementsNear.some((one) => found.some((target) => target.quote === one.quote) && isOnlyWanted(one, such))
    )
      return [];
    // `Asked if she would like tea, “No,” she said`: an answer is a denial where somebody had said so.
    if (found.length === 0 && isAnswer(statement, matter)) return [];
    return [
      contradictionBy(statement, {
        targets: found.length > 0 ? found : otherwise(statement, matter, statementsNear),
        negates: true,
        confidence: 0.7,
        foundBy: 'plainNo',
      }),
    ];
  });
}

/** Is what they say no to only what they were asked? */
const isAnswer = (statement: Statement, matter: TokenRange): boolean =>
  !isOwnNo(statement) &&
  (statement.article.drafts[statement.index]?.draft.content ?? []).every(
    ({ first, end }) => matter.first < first || matter.first >= end,
  );

/** The claim in its own words, or the last charge before it. */
function otherwise(statement: Statement, matter: TokenRange, around: readonly Statement[]): Target[] {
  const { voices } = statement.quote;
  const answered = reactsTo(statement, around);
  if (answered !== null) return [quoteOf(answered, 0.65, `it reacts to what ${namesOf(answered)} said right before it`)];
  const charge = chargeBefore(statement, around, voices);
  if (charge !== null) return [quoteOf(charge, 0.6, `it answers what ${namesOf(charge)} said of those who deny it`)];
  const own = readMatter(statement.article, matter, voices);
  return own === null ? [] : [own];
}

/** What a statement says no to, as it is named there; null where it is no plain no. */
function matterOf(statement: Statement): TokenRange | null {
  const { article, index } = statement;
  const { tokens } = article.passage;
  const { draft } = article.drafts[index] as HeardArticle['drafts'][number];
  for (const range of draft.content) {
    for (let i = range.first; i < range.end; i++) {
      const matter =
        withoutEvidence(tokens, i, range.end) ??
        noSuch(tokens, i, range) ??
        noSuchThing(tokens, i, range) ??
        neverHappened(tokens, i, range);
      if (matter !== null) return matter;
    }
  }
  const [content] = draft.content;
  const isNo = isOwnNo(statement) || (content !== undefined && saysNo(tokens, content));
  return isNo ? asked(statement) : null;
}

/** `there is no evidence [that our mill harmed anybody]`: of others it may be a finding; of themselves it is an answer. */
function withoutEvidence(tokens: readonly Token[], at: number, end: number): TokenRange | null {
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  if (lower(at) !== 'no' || !/^(?:evidence|proof|indication|sign)$/.test(lower(at + 1)) || lower(at + 2) !== 'that') return null;
  if (!/^(?:there's|there’s)$/.test(lower(at - 1)) && !(lower(at - 2) === 'there' && /^(?:is|was)$/.test(lower(at - 1))))
    return null;
  let isOwn = false;
  let stop = at + 3;
  while (stop < end && !/^[.!?;,”"]$/.test((tokens[stop] as Token).text)) {
    if (/^(?:will|would|could|can|may|might|should)$/.test(lower(stop))) return null;
    isOwn ||= /^(?:i|we|us|me|our|my|ours)$/.test(lower(stop));
    stop++;
  }
  return isOwn ? { first: at + 2, end: stop } : null;
}

/** `we never received [such a letter]`, `there was no [such meeting]`; but `there is no such thing as luck`. */
function noSuch(tokens: readonly Token[], at: number, { first, end }: TokenRange): TokenRange | null {
  const lower = (i: number): string => (i >= first && i < end ? (tokens[i]?.lower ?? '') : '');
  if (lower(at) !== 'such') return null;
  let verb = at - 1;
  if (lower(verb) !== 'no') {
    while (verb > at - 4 && lower(verb) !== 'never') verb--;
    if (lower(verb) !== 'never') return null;
  }
  const isThere = lower(verb - 2) === 'there' || lower(verb - 3) === 'there' || /^there['’]s$/.test(lower(verb - 1));
  const isOwn = [verb - 1, verb - 2, verb - 3].some((i) => /^(?:i|we|he|she|it|they|i've|we've|i’ve|we’ve)$/.test(lower(i)));
  if (!isThere && !isOwn) return null;
  let stop = at + 1;
  while (stop < end && ((tokens[stop] as Token).classes & PUNCTUATION) === 0 && stop < at + 4) stop++;
  for (let i = at; i < stop; i++) if (lower(i) === 'as') return null;
  const isEnd = stop >= end || ((tokens[stop] as Token).classes & PUNCTUATION) !== 0;
  return isEnd && stop > at + 1 ? { first: at, end: stop } : null;
}

/** `[no such conversation] took place` */
function noSuchThing(tokens: readonly Token[], at: number, { first, end }: TokenRange): TokenRange | null {
  if (tokens[at]?.lower !== 'no' || tokens[at + 1]?.lower !== 'such' || (at > first && !isStart(tokens, at, first))) return null;
  for (let i = at + 3; i < Math.min(end, at + 6); i++) {
    const { lower } = tokens[i] as Token;
    const isVerb =
      /^(?:happened|occurred|exists?|existed)$/.test(lower) ||
      (/^(?:took|takes|taken)$/.test(lower) && tokens[i + 1]?.lower === 'place');
    if (isVerb) return { first: at + 1, end: /^(?:had|has|have)$/.test(tokens[i - 1]?.lower ?? '') ? i - 1 : i };
    // `[no such letter] had ever been received`
    if (/^(?:had|has|have|was|were)$/.test(lower) && isPassiveToEnd(tokens, i, end)) return { first: at + 1, end: i };
  }
  return null;
}

/** What is told of a thing that there is. */
const ofExistence =
  /^(?:made|received|sent|given|found|held|issued|written|signed|submitted|filed|lodged|delivered|reached|placed|shown)$/;

/** `had ever been received.`: what nobody did to a thing that there is none of, and nothing behind it; what was not `needed` or `stolen` may well exist. */
function isPassiveToEnd(tokens: readonly Token[], at: number, end: number): boolean {
  let verb = at + 1;
  while (
    verb < end &&
    (/^(?:ever|been)$/.test((tokens[verb] as Token).lower) || isAdverb(tokens[verb] as Token)) &&
    (tokens[verb] as Token).lower !== 'yet'
  )
    verb++;
  const isEnd = verb + 1 >= end || ((tokens[verb + 1] as Token).classes & PUNCTUATION) !== 0;
  return verb < end && ofExistence.test((tokens[verb] as Token).lower) && isEnd;
}

/** `[that] never happened`, `[the clerks named in it] do not exist`, with nothing behind that says when or where it may be so. */
function neverHappened(tokens: readonly Token[], at: number, { first, end }: TokenRange): TokenRange | null {
  const lower = (i: number): string => (i >= first && i < end ? (tokens[i]?.lower ?? '') : '');
  const isExistence = /^exist(?:s|ed)?$/.test(lower(at));
  if (!isExistence && !/^(?:happen(?:s|ed)?|occur(?:s|red)?)$/.test(lower(at))) return null;
  const next = lower(at + 1);
  if (next !== '' && ((tokens[at + 1] as Token).classes & PUNCTUATION) === 0) return null;
  let subject = at - 1;
  // `none of this ever happened`
  const none = lower(subject) === 'ever' ? subject - 1 : subject;
  if (
    /^(?:this|that|it)$/.test(lower(none)) &&
    lower(none - 1) === 'of' &&
    lower(none - 2) === 'none' &&
    isStart(tokens, none - 2, first)
  )
    return { first: none, end: none + 1 };
  if (lower(subject) === 'never') subject--;
  else if (/^(?:did|does|do)(?:n't|n’t)$/.test(lower(subject))) subject--;
  else if (lower(subject) === 'not' && /^(?:did|does|do)$/.test(lower(subject - 1))) subject -= 2;
  else return null;
  if (/^[“"]$/.test(lower(subject))) subject--;
  // `that would never happen` is told of what may come.
  if (subject < first || /^(?:would|will|could|can|should|might|may)$/.test(lower(subject))) return null;
  if (/^(?:that|this|it)$/.test(lower(subject)))
    return !isExistence && isStart(tokens, subject, first) ? { first: subject, end: subject + 1 } : null;
  const begin = ((tokens[first] as Token).classes & PUNCTUATION) === 0 ? first : first + 1;
  if (((tokens[begin] as Token).classes & DETERMINER) === 0 && !/^(?:that|this)$/.test(lower(begin))) return null;
  const isTold = tokens
    .slice(first, subject + 1)
    .some(({ lower: word }) =>
      /^(?:that|this|those|these|named|cited|described|mentioned|alleged|claimed|reported|such)$/.test(word),
    );
  return isTold ? { first, end: subject + 1 } : null;
}

const isStart = (tokens: readonly Token[], at: number, first: number): boolean =>
  at === first || ((tokens[at - 1] as Token).classes & PUNCTUATION) !== 0;

/** Do the speakers say no of themselves, in a set phrase: `we have no contact with him, none`? */
const isOwnNo = (statement: Statement): boolean =>
  statement.assertions.some(
    (part) =>
      part.proposition.mood === '' &&
      isTotal(statement, part) &&
      behindPhrase(tokensOf(statement, part)) !== null &&
      isOfSpeakers(statement, part),
  );

/** What they were asked, in the sentence that tells the answer. */
function asked(statement: Statement): TokenRange | null {
  const { sentences, sentenceAt, tokens } = statement.article.passage;
  const sentence = sentences[sentenceAt(startOf(statement))];
  return sentence === undefined ? null : askedWhether(tokens, sentence);
}
