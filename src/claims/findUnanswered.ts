import { askingWords, claimNouns } from '#lexicon/denialWords.ts';
import { isOffice, isRole } from '#lexicon/nouns.ts';
import type { TokenRange } from '#quotes/found.ts';
import type { Speaker } from '#speakers/speaker.ts';
import type { Token } from '#text/token.ts';
import { askedAbout, namedClaim } from './askedAbout.ts';
import type { Target } from './claim.ts';
import { contentStems, stemOf, stemOfWord } from './contentWords.ts';
import { isOwnedBy } from './readOwner.ts';
import { speaksOf } from './speaksOf.ts';
import type { Statement } from './statement.ts';
import { takenUp } from './takenUp.ts';
import { distance, holds, isOther, namesOf, quoteOf, startOf, stemsOfNames, type Wanted } from './wanted.ts';
import { wordsInCommon } from './wordsInCommon.ts';

/** The stems of words that name no claim. */
const asking = new Set([...askingWords, ...claimNouns].map(stemOfWord));

/** How many paragraphs a refusal that names nothing may stand behind the claim that it leaves unanswered, and one that names one word of it. */
const fewParagraphs = 1;
const nearParagraphs = 3;
/** And one that the article’s disclosures have led up to. */
const manyParagraphs = 5;
/** The claims that an article is about stand in its first paragraphs. */
const leadParagraphs = 3;
/** The share of what was asked by which one word is all of it. */
const enough = 0.75;

/**
 * Finds what somebody is silent on: what the words behind the refusal name; else the claim about the silent one in its paragraph; else what the article leads
 * with about the silent one; else the claim about them in the paragraph before; else what the article discloses.
 *
 * @param topic the words behind the refusal (`to address [the remarks about the bridge]`)
 */
export function findUnanswered(wanted: Wanted, topic: TokenRange): Target[] {
  const { statements, article, at, by, tokens } = wanted;
  const others = statements.filter(
    (statement) => !statement.denies && statement.quote.voices.length > 0 && isOther(statement, by),
  );
  const before = others.filter(
    (statement) => statement.article.index === article && startOf(statement) < at && !holds(statement, at),
  );
  const matter = askedAbout(tokens, topic);
  const about = stemsOfNames(by);
  const stems = new Set(askedWords(tokens, matter).filter((stem) => !about.has(stem)));
  // `what the innkeeper saw`: whoever keeps an inn need not be called so where it is told what was seen.
  const who = roleIn(tokens, matter);
  if (who !== null && !before.some((statement) => isOwnedBy(statement, [who]))) stems.delete(who);
  const named = namedClaim(tokens, matter);
  if (named !== null) {
    const found = takenUp({ ...wanted, statements: before }, named, true);
    if (found.length > 0) return found;
    const told = charged(tokens, named) ? others.filter((one) => one.article.index === article && isCharging(one)) : [];
    // Of all that an indictment tells, what it tells of whoever is charged.
    const charges = told.find(({ stems }) => accused.some((stem) => stems.has(stem))) ?? told[0];
    if (charges !== undefined) return [quoteOf(charges, 0.7, `the charges are those that ${namesOf(charges)} tells`)];
  }
  if (stems.size > 0) {
    const found = bySharedWords(wanted, before, stems, matter);
    return found.length > 0 ? found : saidElsewhere(wanted, others, stems);
  }
  return named === null ? unasked(wanted, before) : [];
}

/** The stem of the role in `what the innkeeper saw`; else null. */
function roleIn(tokens: readonly Token[], { first, end }: TokenRange): string | null {
  const noun = tokens[first + 2];
  const isAsked =
    noun !== undefined && end === first + 4 && tokens[first]?.lower === 'what' && tokens[first + 1]?.lower === 'the';
  return isAsked && isRole(noun.lower) ? stemOf(noun) : null;
}

/** `the charges`, which the article may tell behind the refusal. */
const charged = (tokens: readonly Token[], { first, end }: TokenRange): boolean =>
  /^charges?$/.test((tokens[end - 1] as Token).lower) && tokens[first]?.lower === 'the';

const accused = ['defendant', 'accused', 'suspect'].map(stemOfWord);

const isCharging = ({ quote: { voices } }: Statement): boolean =>
  voices.some(({ speaker: { name } }) => /\b(?:indictment|charge sheet|complaint)\b/i.test(name));

/** `the numbers`, `whether it is genuine`: something that the article has spoken of, and no kind of thing (`specific deals`). */
const isOneThing = (tokens: readonly Token[], { first }: TokenRange): boolean =>
  /^(?:the|that|this|these|those|such|its|his|her|their|whether|from|what|which|who|why|how|when|where)$/.test(
    tokens[first]?.lower ?? '',
  );

/** The stems of the words that tell what was asked: of `whether such letters had arrived` that of the letters. */
function askedWords(tokens: readonly Token[], { first, end }: TokenRange): string[] {
  for (let i = first; i + 1 < Math.min(end, first + 4); i++)
    if ((tokens[i] as Token).lower === 'such') return contentStems(tokens, i + 1, i + 2);
  return contentStems(tokens, first, end).filter((stem) => !asking.has(stem));
}

/** What a refusal leaves unanswered that names nothing (`declined to comment`). */
function unasked({ at, by }: Wanted, before: readonly Statement[]): Target[] {
  const leads = before.filter(({ quote }) => quote.quote.paragraph < leadParagraphs);
  const lead = leads.find((statement) => speaksOf(statement, by) || accuses(statement, by));
  const last = before.findLast(
    (statement) =>
      (distance(statement, at) <= fewParagraphs && speaksOf(statement, by)) ||
      (distance(statement, at) === 0 && namesOffice(statement, by)),
  );
  // In its own paragraph a refusal answers what stands there; behind it, rather what the reporter went out to ask.
  const near = last !== undefined && (lead === undefined || distance(last, at) === 0) ? last : undefined;
  if (near !== undefined)
    return [quoteOf(near, 0.75, `it stands right behind what ${namesOf(near)} said of the one who is silent`)];
  if (lead !== undefined)
    return [quoteOf(lead, 0.7, `it is the article’s first claim about the one who is silent, made by ${namesOf(lead)}`)];
  const [first] = leads;
  // The parents of somebody hurt are asked how they are.
  if (by.some(({ kind, name }) => kind !== 'PERSON' && kin.test(name))) return [];
  if (first === undefined || first.quote.quote.paragraph !== 0 || !isDisclosure(first)) return [];
  // Of what an article discloses, what it says of the silent one.
  const about = before.findLast((statement) => distance(statement, at) <= manyParagraphs && speaksOf(statement, by));
  return about !== undefined
    ? [quoteOf(about, 0.6, `it is the last claim before it about the one who is silent, made by ${namesOf(about)}`)]
    : [quoteOf(first, 0.6, `it is the claim that the article leads with, made by ${namesOf(first)}`)];
}

const isAccusation = ({ quote: { quote } }: Statement): boolean => /^(?:accus|alleg)/i.test(quote.cue?.text ?? '');

/** `wrote to the port, accusing it of theft`: the sentence names who is accused. */
const accuses = (statement: Statement, by: readonly Speaker[]): boolean =>
  isAccusation(statement) &&
  /^(?:it|them|him|her|the \p{Ll}+) of\b/u.test(statement.quote.quote.text) &&
  speaksOf({ ...statement, stems: statement.sentenceStems() }, by);

/** `a Tarn official`: of whom the name tells only the country. */
const isUnnamed = ({ quote: { voices } }: Statement): boolean => voices.every(({ speaker: { kind } }) => kind === 'UNNAMED');

/** `the labour minister must say`, and `the minister could not be reached`: in one paragraph that is one minister. */
const namesOffice = ({ stems }: Statement, by: readonly Speaker[]): boolean =>
  by.some(({ titles }) =>
    titles.some(({ text }) => {
      const noun = text.split(/\s+/).at(-1)?.toLowerCase() ?? '';
      return isOffice(noun) && stems.has(stemOfWord(noun));
    }),
  );

/** Is it what a report or unnamed sources disclose, or what somebody is accused of? Then whoever is silent was asked about it. */
function isDisclosure(statement: Statement): boolean {
  const { voices } = statement.quote;
  return (
    isAccusation(statement) ||
    voices.every(({ speaker: { kind, name } }) =>
      kind === 'UNNAMED'
        ? insiders.test(name) && !/^(?:his|her|its|their)\b|[’']s?\b/i.test(name)
        : kind === 'OUTLET' || papers.test(name),
    )
  );
}

const kin = /\b(?:parents?|family|families|mother|father|widow|relatives?|neighbou?rs?)$/i;
const insiders =
  /\b(?:officials?|sources?|person|people|diplomats?|insiders?|employees?|workers?|advisers?|advisors?|aides?|executives?|apprentice|engineers?|officers?|witness(?:es)?)\b/i;
const papers = /\b(?:reports?|audit|documents?|letter|memo|filings?|study|indictment|complaint|lawsuit|survey|review)\b/i;

/** The claim before that shares most words with what was asked, or whose speaker is named there, or that speaks of the silent one. */
function bySharedWords(
  { weight, by, at, tokens }: Wanted,
  before: readonly Statement[],
  stems: ReadonlySet<string>,
  matter: TokenRange,
): Target[] {
  const isOne = isOneThing(tokens, matter);
  const vague = [...stems].every((stem) => vagueStems.has(stem));
  const doers = doersIn(tokens, matter);
  const total = [...stems].reduce((sum, stem) => sum + weight(stem), 0);
  let best: { statement: Statement; score: number } | null = null;
  for (const statement of before) {
    const speakers = stemsOfNames(statement.quote.voices.map(({ speaker }) => speaker));
    const { shared, own } = wordsInCommon(statement, stems, weight);
    if (shared.length > 0 && shared.every((stem) => doers.has(stem) && !hasWord(statement, doers.get(stem) ?? ''))) continue;
    const names = [...stems].filter((stem) => speakers.has(stem) && !shared.includes(stem));
    // `questions about Ortell` are about anything that she did.
    if (shared.length === 0 && (names.length === stems.size || (names.length < 2 && isUnnamed(statement)))) continue;
    const score = (own + names.reduce((sum, stem) => sum + weight(stem), 0)) / total;
    // One word in common is no topic, unless it is all that was asked, the name of who made the claim, or the claim is about the silent one.
    const isAll = isOne && !vague && score >= enough && distance(statement, at) <= nearParagraphs;
    if (shared.length + names.length < 2 && names.length === 0 && !isAll && !speaksOf(statement, by)) continue;
    if (best === null || score >= best.score) best = { statement, score };
  }
  if (best === null || best.score < 0.5) return [];
  return [quoteOf(best.statement, Math.min(0.9, 0.4 + best.score / 2), `the refusal names what ${namesOf(best.statement)} said`)];
}

/** Nouns for anything that is spoken of: who was asked about `the case` was asked about one, but nobody knows which. */
const vagueStems: ReadonlySet<string> = new Set(['case', 'specific', 'situation', 'affair', 'subject', 'topic'].map(stemOfWord));

/** The words for those who do something, by the stem that they share with what they do: of `the reviewer` no review tells. */
function doersIn(tokens: readonly Token[], { first, end }: TokenRange): ReadonlyMap<string, string> {
  const doers = tokens.slice(first, end).filter((token) => /(?:er|or)s?$/.test(token.lower) && !/(?:er|or)$/.test(stemOf(token)));
  return new Map(doers.map((token) => [stemOf(token), token.lower.replace(/s$/, '')]));
}

const hasWord = ({ quote: { quote } }: Statement, word: string): boolean =>
  quote.text
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((one) => one === word || one === `${word}s`);

/** `ignored questions about Milo Arden, the man who had seen a boat`: what somebody said in another article whose whole name and words the refusal names. */
function saidElsewhere({ article }: Wanted, others: readonly Statement[], stems: ReadonlySet<string>): Target[] {
  const said = others.filter(({ article: { index }, quote: { voices }, stems: own }) => {
    const [voice] = voices;
    if (index === article || voice === undefined || voices.length > 1) return false;
    const names = voice.speaker.name.split(/\s+/).map(stemOfWord);
    return names.length > 1 && names.every((stem) => stems.has(stem)) && [...stems].some((stem) => own.has(stem));
  });
  const last = said.at(-1);
  return last === undefined ? [] : [quoteOf(last, 0.7, `the refusal names ${namesOf(last)} and what was said`)];
}
