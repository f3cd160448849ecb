import { claimNouns, falseWords, utteranceNouns } from '#lexicon/denialWords.ts';
import { DETERMINER } from '#lexicon/wordClasses.ts';
import type { TokenRange } from '#quotes/found.ts';
import { readObject } from '#quotes/readObject.ts';
import { hasFiniteVerb, isPersonalPronoun } from '#quotes/verbs.ts';
import type { Token } from '#text/token.ts';
import { admittedNow } from './admittedNow.ts';
import type { Target } from './claim.ts';
import { clauseOfClaim, tellsMore } from './clauseOfClaim.ts';
import { contentStems } from './contentWords.ts';
import { isBarePronoun } from './isBarePronoun.ts';
import { isOwnedBy, readOwner } from './readOwner.ts';
import { sharedWords } from './sharedWords.ts';
import type { Statement } from './statement.ts';
import { takenUp } from './takenUp.ts';
import { holds, isOther, isWithin, namesOf, quoteOf, type Wanted } from './wanted.ts';

/**
 * Finds what a denial in words is against: `denied sponsoring terrorism`, `denied that report`.
 *
 * @param matter what is denied, as it is named there
 */
export function findDenied(wanted: Wanted, matter: TokenRange): Target[] {
  const { statements, article, at, by, tokens } = wanted;
  const next = tokens[matter.first + 1];
  const leadsClause =
    tokens[matter.first]?.lower === 'that' &&
    ((next !== undefined && isPersonalPronoun(next)) || hasFiniteVerb(tokens, matter.first + 1, matter.end));
  const range = leadsClause ? { first: matter.first + 1, end: matter.end } : matter;
  const others = statements.filter((statement) => !statement.denies && isOther(statement, by));
  // `rejected Reyes’s charge [that she had sold the port]`: the claim stands within the denial.
  const named = others.find(
    (statement) =>
      statement.article.index === article &&
      statement.quote.voices.length > 0 &&
      isWithin(statement, range) &&
      !isInTime(statement, range),
  );
  if (named !== undefined) return [quoteOf(named, 0.95, `the denial itself tells what ${namesOf(named)} said`)];
  const before = others.filter((statement) => statement.article.index !== article || !holds(statement, at));
  const admitted = leadsClause ? null : admittedNow(wanted);
  if (admitted !== null) return [admitted];
  if (!leadsClause && takesUp(tokens, range)) return takenUp({ ...wanted, statements: denialsToo(wanted, before, range) }, range);
  const told = clauseOfClaim(tokens, range);
  const clause = told ?? range;
  const owner = told === null ? null : readOwner(tokens, { first: range.first, end: clause.first - 1 }, by);
  // `rejected Reyes’s charge that she had sold the port`: what Reyes said.
  const own = owner?.isSure === true ? before.filter((statement) => isOwnedBy(statement, owner.stems)) : before;
  return sharedWords({ ...wanted, statements: own }, clause);
}

/** `denied that he left [before police said it was safe]`: a clause of time tells nothing that is denied. */
function isInTime({ article, index }: Statement, { first }: TokenRange): boolean {
  const { tokens } = article.passage;
  const { cue, content } = article.drafts[index]?.draft ?? { cue: null, content: [] };
  for (let i = (cue?.first ?? content[0]?.first ?? first) - 1; i >= first && (tokens[i] as Token).text !== ','; i--) {
    const { lower } = tokens[i] as Token;
    if (lower === 'that') return false;
    if (/^(?:before|since|until|till|after|when|while|once)$/.test(lower)) return true;
  }
  return false;
}

/** Is the claim only named (`the charge`, `it`), and what it says not told again? */
function takesUp(tokens: readonly Token[], range: TokenRange): boolean {
  const first = tokens[range.first] as Token;
  const object = readObject(tokens, range.first, range.end);
  if (/^(?:nothing|something|opposite|contrary|which)$/.test(first.lower)) return true;
  if (isBarePronoun(tokens, range) || (range.end === range.first + 1 && (falseWords.has(first.lower) || first.lower === 'not')))
    return true;
  if (object === null) return false;
  const noun = (tokens[object.head] as Token).lower;
  const isNamed =
    claimNouns.has(noun) || ((utteranceNouns.has(noun) || thingsTakenUp.test(noun)) && (first.classes & DETERMINER) !== 0);
  // `the claims by Marlow`, but `the claims of fraud` say what is claimed.
  const behind = contentStems(tokens, object.head + 1, range.end).length;
  const isBy = /^(?:by|from)$/.test(tokens[object.head + 1]?.lower ?? '');
  return isNamed && !tellsMore(tokens, object.end, range.end) && (behind === 0 || (isBy && behind <= 4));
}

/** What else takes up what was said: how many there are, a recording of it, a suit in which it stands. */
const thingsTakenUp = /^(?:number|numbers|toll|calculations?|arithmetic|recording|(?:law)?suit)$/;

/** `rejected these denials`: then those who deny are looked at, too. */
function denialsToo(
  { statements, tokens, by }: Wanted,
  others: readonly Statement[],
  { first, end }: TokenRange,
): readonly Statement[] {
  for (let i = first; i < end; i++)
    if (/^denials?$/.test((tokens[i] as Token).lower))
      return statements.filter((statement) => statement.denies && isOther(statement, by));
  return others;
}
