import { claimNouns, denyingVerbs, emptyVerbs, lightWords, rejectingVerbs, totalNegations } from '#lexicon/denialWords.ts';
import { CAPITALIZED, NEGATES } from '#lexicon/wordClasses.ts';
import { isIngForm } from '#quotes/verbs.ts';
import type { Token } from '#text/token.ts';
import { chargeBefore } from './chargeBefore.ts';
import type { Target } from './claim.ts';
import { contentStems, stemOfWord } from './contentWords.ts';
import type { DenialDraft } from './denialDraft.ts';
import type { HeardArticle } from './heardArticle.ts';
import { isOfParty } from './isOfParty.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { StatedAssertion, Statement } from './statement.ts';
import { distance, namesOf, quoteOf, startOf } from './wanted.ts';

/** How many paragraphs behind a denial its own words may stand. */
const fewParagraphs = 1;

/** Words behind which a negation is beside the point: `she left, though nobody asked her`. */
const conceding = new Set('though although while whereas if unless when until except'.split(' '));
const light = new Set([...lightWords, ...claimNouns, ...denyingVerbs, ...emptyVerbs, ...rejectingVerbs].map(stemOfWord));

/** A quote that says again what a denial says. */
export interface OwnWords {
  readonly statement: Statement;
  readonly targets: readonly Target[];
  readonly confidence: number;
  /** True where it belongs to the denial itself, and is no other: `rejected the report, saying that no bridge was shut`. */
  readonly isOfDenial: boolean;
}

/**
 * Finds the quotes in which whoever denied a claim says no to it in words of their own: `Tarn denied closing the bridge. “Nobody has touched the gate,” its
 * mayor said.` They follow the denial before anybody else speaks.
 *
 * @param denials those of the article that a verb or a word tells
 */
export function findOwnWords(article: HeardArticle, denials: readonly DenialDraft[], neighbourhood: Neighbourhood): OwnWords[] {
  const found: OwnWords[] = [];
  const taken = new Set(denials.map(({ denial }) => denial.quote));
  for (const draft of denials) {
    const { at, denial } = draft;
    if ((denial.form !== 'DENIED' && denial.form !== 'REJECTED') || denial.by.length === 0) continue;
    const around = neighbourhood.near(article, at);
    const party = denial.by.map(({ speaker }) => speaker);
    let matter: ReadonlySet<string> | null = null;
    for (const statement of around) {
      const { quote } = statement;
      if (statement.article !== article || startOf(statement) <= at || quote.quote.end <= denial.end) continue;
      const apart = distance(statement, at);
      if (apart > fewParagraphs || !isOfParty(statement, party, apart === 0)) break;
      if (taken.has(quote) || statement.denies || statement.hypothetical) continue;
      matter ??= stemsOfMatter(article, draft, around);
      if (!saysNo(statement, matter, denial.form === 'DENIED', apart === 0)) continue;
      taken.add(quote);
      const isOfDenial = isParticiple(statement) && isInSentenceOf(statement, at);
      const confidence = apart === 0 ? 0.78 : 0.7;
      found.push({ statement, targets: targetsOf(statement, draft, around, confidence), confidence, isOfDenial });
    }
  }
  return found;
}

/** What the denial is against; where nobody was found to say so, the last claim before it about those who deny it. */
function targetsOf(
  statement: Statement,
  { denial: { targets, by } }: DenialDraft,
  around: readonly Statement[],
  confidence: number,
): Target[] {
  const own = targets.map(
    (target): Target => ({
      ...target,
      confidence: Math.min(target.confidence, confidence),
      why: `it says again what was just denied: ${target.why}`,
    }),
  );
  if (targets.some(({ quote }) => quote !== null)) return own;
  const charge = chargeBefore(statement, around, [...by, ...statement.quote.voices]);
  return charge === null ? own : [quoteOf(charge, 0.6, `it answers what ${namesOf(charge)} said of those who deny it`)];
}

/**
 * Does it say no to what was denied? By a word of it that it negates; or so wholly that nothing is left of it. Who dismisses an opinion may say no to anything
 * a paragraph later; who denies that it was so speaks of the same.
 */
function saysNo(statement: Statement, matter: ReadonlySet<string>, isDenied: boolean, isNear: boolean): boolean {
  const [first] = statement.assertions;
  if (first === undefined) return false;
  if (
    first.proposition.negated &&
    (isDenied || isNear) &&
    (isTotal(statement, first) || (isDenied && isNear && negatesVerb(statement, first)))
  )
    return true;
  return statement.assertions.some((part) => {
    const { negated, mood, words } = part.proposition;
    if (!negated || mood !== '') return false;
    const isMain = negatesVerb(statement, part);
    return words.some((word) => matter.has(word) && (isMain || statement.negated.has(word)));
  });
}

/** Is what it mainly tells told as a fact that is not so? Of `she left, though nobody asked her` it is not. */
const negatesVerb = (statement: Statement, part: StatedAssertion): boolean => {
  const { mood, verb } = part.proposition;
  return mood === '' && (verb === '' || verb === 'be' || statement.negated.has(verb)) && negationOf(statement, part).length > 0;
};

/** `no`, `never`, `not one`: it leaves nothing of the claim. */
function isTotal(statement: Statement, part: StatedAssertion): boolean {
  const [word, next] = negationOf(statement, part);
  return (
    word !== undefined && (totalNegations.has(word.lower) || (word.lower === 'not' && /^(?:one|a|any)$/.test(next?.lower ?? '')))
  );
}

/** The first word that negates something in the main clause of a part, with those behind it; empty where there is none. */
function negationOf(statement: Statement, part: StatedAssertion): Token[] {
  if (!part.proposition.negated) return [];
  const tokens = tokensOf(statement, part);
  const at = tokens.findIndex(({ classes, lower }) => (classes & NEGATES) !== 0 || conceding.has(lower));
  return ((tokens[at]?.classes ?? 0) & NEGATES) === 0 ? [] : tokens.slice(at);
}

/** The tokens of a part of a statement. */
function tokensOf({ article: { passage, drafts }, index }: Statement, { start, end }: StatedAssertion): Token[] {
  const { draft } = drafts[index] as HeardArticle['drafts'][number];
  return draft.content.flatMap((range) =>
    passage.tokens.slice(range.first, range.end).filter((token) => token.start >= start && token.end <= end),
  );
}

/** `..., adding that`: the speaker goes on in the sentence of the denial. */
function isParticiple({ article: { passage, drafts }, index }: Statement): boolean {
  const { draft } = drafts[index] as HeardArticle['drafts'][number];
  return draft.cue !== null && isIngForm(passage.tokens[draft.cue.first] as Token);
}

const isInSentenceOf = (statement: Statement, at: number): boolean => {
  const { sentenceAt } = statement.article.passage;
  return sentenceAt(startOf(statement)) === sentenceAt(at);
};

/** The stems of the words that tell what is denied: those of the denial, and of the claims that it is linked with. */
function stemsOfMatter({ passage }: HeardArticle, { at, denial }: DenialDraft, around: readonly Statement[]): Set<string> {
  const { sentences, sentenceAt, tokens } = passage;
  const { first, end } = sentences[sentenceAt(at)] ?? { first: at, end: at };
  const stems = new Set<string>();
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    const isMention = denial.mention !== null && token.start >= denial.mention.start && token.end <= denial.mention.end;
    if (isMention || token.start < denial.start || token.end > denial.end) continue;
    if ((token.classes & CAPITALIZED) === 0) for (const stem of contentStems(tokens, i, i + 1)) stems.add(stem);
  }
  const claims = new Set(denial.targets.map(({ quote }) => quote));
  for (const { quote, assertions } of around)
    if (claims.has(quote)) for (const { proposition } of assertions) for (const word of proposition.words) stems.add(word);
  for (const stem of light) stems.delete(stem);
  return stems;
}
