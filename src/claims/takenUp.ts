import { falseWords } from '#lexicon/denialWords.ts';
import { CAPITALIZED, DIGITS } from '#lexicon/wordClasses.ts';
import type { TokenRange } from '#quotes/found.ts';
import { readObject } from '#quotes/readObject.ts';
import { hasFiniteVerb } from '#quotes/verbs.ts';
import type { Token } from '#text/token.ts';
import type { Target } from './claim.ts';
import { stemOf } from './contentWords.ts';
import { isBarePronoun } from './isBarePronoun.ts';
import { namesRecords } from './namesRecords.ts';
import { paperFor } from './paperFor.ts';
import { isOutermost, pickOne, wholes } from './pickOne.ts';
import { isOwnedBy, readOwner } from './readOwner.ts';
import { speaksOf } from './speaksOf.ts';
import { standsBefore } from './standsBefore.ts';
import type { Statement } from './statement.ts';
import { distance, namesOf, quoteOf, startOf, type Wanted } from './wanted.ts';

/** How many quotes back, and how many paragraphs, a word such as `it` or `that report` may reach. */
const fewQuotes = 5;
const fewParagraphs = 3;

/** How many claims a plural takes up at most: `these charges`. */
const mostClaims = 3;

/**
 * Finds the claim that a word takes up: `that report`, `these charges`, `it`. It was made shortly before, by whom the words name, or of who denies it.
 *
 * @param range the words that name the claim
 * @param anywhere whether what somebody or a paper said may stand far before
 */
export function takenUp(wanted: Wanted, range: TokenRange, anywhere = false): Target[] {
  const { statements, article, at, by, tokens } = wanted;
  const first = tokens[range.first] as Token;
  const object = readObject(tokens, range.first, range.end);
  // `nothing of the kind`, `the opposite`
  const turns = /^(?:nothing|opposite|contrary)$/.test(first.lower);
  // `“False,” she said`: what was said right before it.
  const isAnswer = range.end === range.first + 1 && (falseWords.has(first.lower) || first.lower === 'not');
  const isPronoun = turns || isAnswer || isBarePronoun(tokens, range);
  const noun = isPronoun || object === null ? '' : (tokens[object.head] as Token).lower;
  const named = `“${textOf(tokens, range.first, isPronoun ? range.first + 1 : (object?.end ?? range.first + 1))}”`;
  const all = statements
    .filter((statement) => statement.article.index === article && startOf(statement) < at && mayBe(statement, noun))
    .reverse();
  const near = all.filter((statement) => distance(statement, at) <= (isPronoun ? 1 : fewParagraphs)).slice(0, fewQuotes);
  const pick = (from: readonly Statement[]): Statement | undefined => pickOne(from, noun, { tokens, at, range, by });
  // `..., an account that she denied`: what stands before it in its own sentence.
  if (/^(?:an?|one|which|something)$/.test(first.lower)) {
    const [own] = near.filter((statement) => isInSentenceOf(statement, at));
    return own === undefined ? [] : [quoteOf(own, 0.85, `${named} takes up what ${namesOf(own)} said before it in its sentence`)];
  }
  // `I signed nothing of the kind`: the claim that speaks of signing.
  const turned = first.lower === 'nothing' ? tokens[range.first - 1] : undefined;
  const sameVerb = turned === undefined ? undefined : all.slice(0, fewQuotes).find(({ stems }) => stems.has(stemOf(turned)));
  if (sameVerb !== undefined)
    return [quoteOf(sameVerb, 0.85, `${named} turns round “${turned?.text}” in what ${namesOf(sameVerb)} said before it`)];
  const owner = readOwner(tokens, range, by);
  if (owner.stems.length > 0) {
    const owned = pick(
      (anywhere || owner.isSure ? all : near).filter((statement) => isOwnedBy(statement, owner.stems) && fits(statement, noun)),
    );
    if (owned !== undefined) return [quoteOf(owned, 0.85, `${named} names what ${namesOf(owned)} said`)];
    // Somebody else is named, who said nothing that was found.
    if (owner.isSure) return [];
  }
  const possessive = /^(?:his|her|their|its)$/.test(first.lower) ? first.lower : null;
  const fitting = (possessive === null ? near : near.filter((statement) => mayOwn(statement, possessive))).filter(isOutermost);
  if (possessive !== null) {
    const [last] = fitting;
    if (last === undefined || distance(last, at) > 1) return [];
    const one = pick(fitting.filter((statement) => isSameSource(statement, last) && fits(statement, noun))) ?? last;
    return [quoteOf(one, 0.65, `${named} takes up what ${namesOf(one)} said last before it`)];
  }
  const source = paperFor(anywhere ? all : near, noun);
  if (source !== undefined) {
    const paper = pick(all.filter((statement) => isSameSource(statement, source))) ?? source;
    return [quoteOf(paper, 0.8, `${named} takes up what ${namesOf(paper)} said before it`)];
  }
  // `the Marlow report`, where nothing is found that Marlow or a report said.
  if (isNamedOtherwise(tokens, range, object?.head ?? range.first, owner.stems)) return [];
  const [last] = fitting;
  const isAdjacent = last !== undefined && standsBefore(last, at, by);
  // `Critics accuse the mayor of theft. “Walls fall,” one said. The mayor denies this`: what she denies is what she is accused of.
  const charge =
    isPronoun && last !== undefined && !speaksOf(last, by)
      ? fitting.find((one) => distance(one, at) === 0 && tellsSuch(one, 'charge') && speaksOf(one, by))
      : undefined;
  if (charge !== undefined)
    return [quoteOf(charge, 0.75, `${named} takes up what ${namesOf(charge)} said of the one who denies it`)];
  // An accusation is one of who denies it; any other claim may be the one right before.
  const aboutThem =
    (isPronoun || neutral.test(noun)) && isAdjacent ? undefined : fitting.find((statement) => speaksOf(statement, by));
  if (aboutThem !== undefined) {
    const also = plural.test(noun)
      ? fitting.filter((other) => other !== aboutThem && speaksOf(other, by) && isSameSource(other, aboutThem))
      : [];
    const main = wholes.test(noun)
      ? pick(all.filter((one) => isSameSource(one, aboutThem) || (areSources(one) && areSources(aboutThem))))
      : undefined;
    return [main ?? aboutThem, ...also]
      .slice(0, mostClaims)
      .map((one) => quoteOf(one, 0.8, `${named} takes up what ${namesOf(one)} said before it of the one who denies it`));
  }
  // `The firm paid, Dorn said. Keld said the accounts were false`: one man has given one account.
  // But `Dorn claimed the police shot at him. Keld said the accounts were false`.
  const isAccount = last === undefined || areSeveral(last) || tellsSuch(last, noun) || alleges(last);
  if (namesRecords(tokens, range) && !isAccount) return [];
  // `The union put it at 40. Keld disputes the figure.`, `Tarn accused the mayor of theft. Keld rejected that charge.`
  const ofLast = fitting.filter((one) => last !== undefined && areOfSame(one, last));
  const told = isAdjacent ? pick(ofLast.filter((one) => tellsSuch(one, noun))) : undefined;
  if (told !== undefined) return [quoteOf(told, 0.7, `${named} takes up what ${namesOf(told)} said last before it`)];
  // What one man said to reporters is no report, nor are `the allegations` what he remarked in the paragraph before.
  const isReport = noun === 'report' && isAdjacent && first.lower === 'the' && !isOnePersons(last);
  if (last !== undefined && accusations.test(noun) && distance(last, at) > 0 && !tellsSuch(last, 'charge')) return [];
  if (last === undefined || distance(last, at) > 1 || !(isPronoun || isReport || asserted.test(noun) || utterances.test(noun)))
    return [];
  // `it` is what stands right before, and not what was said before the reporter’s own words.
  const isNear = isAdjacent || turns || (!isPronoun && asserted.test(noun) && distance(last, at) === 0);
  if (!isNear) return [];
  if (isPronoun && !turns && isBehindOwnClause(last, at)) return [];
  const others = wholes.test(noun) ? all.filter((statement) => isSameSource(statement, last)) : asserted.test(noun) ? ofLast : [];
  const one = pick(others) ?? last;
  return [quoteOf(one, 0.65, `${named} takes up what ${namesOf(one)} said last before it`)];
}

/** `The hill is Tarnese, [although Belm disputes this]`: the reporter’s own clause is what is disputed. */
function isBehindOwnClause(last: Statement, at: number): boolean {
  const { tokens, sentences, sentenceAt } = last.article.passage;
  const { first } = sentences[sentenceAt(at)] as { first: number };
  const link = tokens.slice(first, at).findLastIndex(({ lower }) => lower === 'although' || lower === 'though');
  return link > 0 && sentenceAt(startOf(last)) < sentenceAt(at) && hasFiniteVerb(tokens, first, first + link);
}

/** Does a name stand before the noun that is not that of who denies? */
const isNamedOtherwise = (tokens: readonly Token[], { first }: TokenRange, head: number, owners: readonly string[]): boolean =>
  tokens.slice(first, head).some((token) => (token.classes & CAPITALIZED) !== 0 && owners.includes(stemOf(token)));

const textOf = (tokens: readonly Token[], first: number, end: number): string =>
  tokens
    .slice(first, end)
    .map(({ text, start }, index) => (index > 0 && start > (tokens[first + index - 1]?.end ?? 0) ? ` ${text}` : text))
    .join('');

const isInSentenceOf = (statement: Statement, at: number): boolean => {
  const { sentenceAt } = statement.article.passage;
  return sentenceAt(startOf(statement)) === sentenceAt(at);
};

/** May somebody be meant by a possessive: one person by `his`, several people or a body by `their`? */
function mayOwn({ quote: { voices } }: Statement, possessive: string): boolean {
  const [voice] = voices;
  if (voice === undefined) return false;
  const { kind, count, name } = voice.speaker;
  const isOne = voices.length === 1 && (kind === 'PERSON' || (kind === 'UNNAMED' && (count === 1 || /^an?\b/.test(name))));
  if (possessive === 'their') return !isOne;
  return possessive === 'its' ? kind !== 'PERSON' && kind !== 'UNNAMED' : isOne;
}

/** `press speculation`, `the rumours`: what nobody stands by with a name, unless it is told as an allegation. */
const mayBe = (statement: Statement, noun: string): boolean =>
  !hearsay.test(noun) ||
  !isOnePersons(statement) ||
  /^(?:report|accus|alleg|claim|suggest)/i.test(statement.quote.quote.cue?.text ?? '');

const hearsay = /^(?:speculation|rumou?rs?|innuendo)$/;

const isOnePersons = ({ quote: { voices } }: Statement): boolean => voices.every(({ speaker: { kind } }) => kind === 'PERSON');

/** `four people`, `one of the people`: sources who may be the same. */
const areSources = (statement: Statement): boolean =>
  statement.quote.voices.every(
    ({ speaker: { kind, name } }) => kind === 'UNNAMED' && (areSeveral(statement) || / of /.test(name)),
  );

/** Do several people speak in a statement? */
const areSeveral = ({ quote: { voices } }: Statement): boolean =>
  voices.length > 1 ||
  voices.some(({ speaker: { kind, count, name } }) => kind === 'UNNAMED' && count !== 1 && !/^an?\b/.test(name));

const alleges = ({ quote }: Statement): boolean => /^(?:claim|alleg|accus)/i.test(quote.quote.cue?.text ?? '');

/** Nouns for how many there are. */
const amounts = /^(?:figures?|numbers?|estimates?|toll|calculations?|arithmetic)$/;

/** `the union’s figure`: a claim with a number in it. */
function fits(statement: Statement, noun: string): boolean {
  if (!amounts.test(noun)) return true;
  const { draft } = statement.article.drafts[statement.index] as { draft: { content: readonly TokenRange[] } };
  const { tokens } = statement.article.passage;
  return draft.content.some(({ first, end }) =>
    tokens.slice(first, end).some(({ classes, lower }) => (classes & DIGITS) !== 0 || smallNumbers.has(lower)),
  );
}

/** Does a claim tell what the noun speaks of: a number, or what somebody is accused of? */
function tellsSuch(statement: Statement, noun: string): boolean {
  if (amounts.test(noun)) return fits(statement, noun);
  return (
    /^(?:charge|accusation|allegation|criticism)s?$/.test(noun) &&
    /^(?:accus|alleg|criti)/i.test(statement.quote.quote.cue?.text ?? '')
  );
}

const smallNumbers = new Set(
  'two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands'.split(' '),
);

/** Nouns for what somebody said, and not for what somebody is tried for. */
const asserted =
  /^(?:claims?|allegations?|accusations?|suggestions?|assertions?|accounts?|version|explanation|denials?|argument|idea|notion|characteri[sz]ation|description|portrayal|depiction)$/;

/** Nouns for what was said, of whomever, which stands right before. */
const utterances = /^(?:announcement|declaration|remarks?|comments?|statement|testimony|speech|tweets?|broadcast)$/;
const neutral =
  /^(?:claim|suggestion|assertion|statement|idea|notion|announcement|declaration|argument|explanation|remarks?|comments?)$/;

const accusations = /^(?:allegation|accusation|charge|insinuation)s$/;

const plural = /^(?:claims|allegations|accusations|charges|assertions|suggestions|denials)$/;

/** Do the same speak in both, and say what is so? */
const isSameSource = (one: Statement, other: Statement): boolean =>
  !one.assertions.every(({ proposition }) => proposition.negated) && areOfSame(one, other);

/** Do the same speak in both? */
function areOfSame(one: Statement, other: Statement): boolean {
  const names = other.quote.voices.map(({ speaker }) => speaker);
  return (
    one === other ||
    (names.length > 0 &&
      one.quote.voices.length === names.length &&
      one.quote.voices.every(({ speaker }) => names.includes(speaker)))
  );
}
