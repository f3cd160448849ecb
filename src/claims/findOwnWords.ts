import { claimNouns, denyingVerbs, emptyVerbs, lightWords, rejectingVerbs } from '#lexicon/denialWords.ts';
import { CAPITALIZED } from '#lexicon/wordClasses.ts';
import { isIngForm } from '#quotes/verbs.ts';
import type { Token } from '#text/token.ts';
import { chargeBefore } from './chargeBefore.ts';
import type { Target } from './claim.ts';
import { contentStems, stemOfWord } from './contentWords.ts';
import type { DenialDraft } from './denialDraft.ts';
import { givesOtherAccount } from './givesOtherAccount.ts';
import type { HeardArticle } from './heardArticle.ts';
import { isOfParty } from './isOfParty.ts';
import { likewise } from './likewise.ts';
import { isNegated, isTotal, negatesVerb } from './negationOf.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { Statement } from './statement.ts';
import { distance, namesOf, quoteOf, startOf } from './wanted.ts';

/** How many paragraphs behind a denial its own words may stand. */
const fewParagraphs = 1;

const light = new Set([...lightWords, ...claimNouns, ...denyingVerbs, ...emptyVerbs, ...rejectingVerbs].map(stemOfWord));

/** A quote that says again what a denial says. */
export interface OwnWords {
  /** The denial that they say again. */
  readonly of: DenialDraft;
  readonly statement: Statement;
  readonly targets: readonly Target[];
  readonly confidence: number;
  /** False where it only tells what is so instead. */
  readonly negates: boolean;
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
    const isOpposite = turnsRound(draft, article);
    if ((denial.form !== 'DENIED' && denial.form !== 'REJECTED' && !isOpposite) || denial.by.length === 0) continue;
    const around = neighbourhood.near(article, at);
    const party = denial.by.map(({ speaker }) => speaker);
    let matter: ReadonlySet<string> | null = null;
    let last = at;
    for (const statement of around) {
      const { quote } = statement;
      if (statement.article !== article || startOf(statement) <= at || quote.quote.end <= denial.end) continue;
      if (distance(statement, last) > fewParagraphs || !isOfParty(statement, party, isNext(statement, at))) break;
      last = startOf(statement);
      for (const { speaker } of quote.voices) if (!party.includes(speaker)) party.push(speaker);
      const apart = distance(statement, at);
      if (taken.has(quote) || statement.denies || statement.hypothetical) continue;
      matter ??= stemsOfMatter(article, draft, around);
      const isNo = isOpposite || saysNo(statement, matter, denial.form === 'DENIED' && apart <= fewParagraphs, apart === 0);
      const account = !isNo && denial.form === 'REJECTED' && apart === 0 ? givesOtherAccount(statement, draft, around) : null;
      if (!isNo && account === null) continue;
      taken.add(quote);
      const isOfDenial = isParticiple(statement) && isInSentenceOf(statement, at);
      const confidence = !isNo ? 0.6 : apart === 0 ? 0.78 : apart === 1 ? 0.7 : 0.65;
      found.push({
        of: draft,
        statement,
        targets: targetsOf(statement, draft, around, confidence),
        confidence,
        negates: !isOpposite && account !== 'instead',
        isOfDenial,
      });
      if (isOpposite) break;
    }
  }
  return found;
}

/** `told The Sabel Mail the opposite`: what they say next is that, be it a no or not. */
const turnsRound = ({ denial: { form, cue } }: DenialDraft, { passage: { text } }: HeardArticle): boolean =>
  form === 'CONTRADICTED' && cue !== null && /\b(?:opposite|otherwise|contrary)$/.test(text.slice(cue.start, cue.end));

/** What the denial is against; where nobody was found to say so, the last claim before it about those who deny it. */
function targetsOf(
  statement: Statement,
  { denial: { targets, by } }: DenialDraft,
  around: readonly Statement[],
  confidence: number,
): Target[] {
  const own = likewise(targets, 'it says again, in other words, what was just denied', confidence);
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
    isNegated(first) &&
    (isDenied || isNear) &&
    (isTotal(statement, first) || (isDenied && isNear && negatesVerb(statement, first)))
  )
    return true;
  return statement.assertions.some((part) => {
    const { mood, words } = part.proposition;
    if (!isNegated(part) || mood !== '') return false;
    const isMain = negatesVerb(statement, part);
    return words.some((word) => matter.has(word) && (isMain || statement.negated.has(word)));
  });
}

/** Does it stand in the paragraph of a token, or does the next paragraph begin with it? */
function isNext(statement: Statement, at: number): boolean {
  const { sentences, sentenceAt } = statement.article.passage;
  const sentence = sentenceAt(startOf(statement));
  const apart = distance(statement, at);
  return apart === 0 || (apart === 1 && sentences[sentence - 1]?.paragraph !== sentences[sentence]?.paragraph);
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
