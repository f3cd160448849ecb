import type { Reading } from '#reading.ts';
import type { SourcedQuote } from '#sources/source.ts';
import type { Counts } from './counts.ts';
import type { Gold, GoldStatement } from './gold.ts';
import { matchStatements } from './matchStatements.ts';
import { sameNames, tellingWords, wordsOfName } from './sameNames.ts';
import type { Tell } from './score.ts';

const pronouns = new Set(['he', 'she', 'they', 'it']);

/** Adds what is right of the quotes of a reading. */
export function scoreQuotes(reading: Reading, gold: Gold, counts: Counts, tell: Tell): void {
  const { found, quoteOf, strictly } = matchStatements(reading, gold);
  const words = ({ spans }: GoldStatement): string => spans.map(({ start, end }) => gold.text.slice(start, end)).join(' … ');
  counts.found += found.length;
  counts.right += quoteOf.size;
  counts.strictlyRight += strictly.size;
  for (const statement of gold.statements) {
    const quote = quoteOf.get(statement);
    if (!statement.optional) countDemanded(statement, quote !== undefined, strictly.has(statement), counts);
    if (quote !== undefined) judge(quote, statement, words(statement), counts, tell);
    else if (!statement.optional)
      tell(`quote missed [${statement.form}] of ${statement.speakers?.join(' + ')}: ${words(statement)}`);
  }
  const right = new Set(quoteOf.values());
  for (const one of found) {
    if (right.has(one)) continue;
    tell(`quote wrongly found [${one.quote.kind}, ${one.quote.foundBy}] of ${namesOf(one).join(' + ')}: ${one.quote.text}`);
  }
}

const namesOf = ({ voices }: SourcedQuote): string[] => voices.map(({ speaker }) => speaker.name);

function countDemanded({ form }: GoldStatement, isMet: boolean, isStrictlyMet: boolean, counts: Counts): void {
  counts.demanded++;
  counts.met += Number(isMet);
  counts.strictlyMet += Number(isStrictlyMet);
  if (form === 'DIRECT') {
    counts.demandedDirect++;
    counts.metDirect += Number(isMet);
  } else if (form === 'MIXED') {
    counts.demandedMixed++;
    counts.metMixed += Number(isMet);
  } else if (form === 'INDIRECT') {
    counts.demandedIndirect++;
    counts.metIndirect += Number(isMet);
  }
}

/** Judges a quote whose words are right. */
function judge(found: SourcedQuote, statement: GoldStatement, words: string, counts: Counts, tell: Tell): void {
  const { quote } = found;
  if (statement.form !== null) {
    counts.forms++;
    if (quote.kind === statement.form) counts.formsRight++;
    else tell(`form ${quote.kind}, and not ${statement.form}: ${words}`);
  }
  if (statement.stance !== null) {
    counts.stances++;
    if (quote.stance === statement.stance) counts.stancesRight++;
    else tell(`stance ${quote.stance}, and not ${statement.stance}: ${words}`);
  }
  judgeSpeakers(found, statement, words, counts, tell);
  if (statement.via !== null) judgeHops(found, statement.via, words, counts, tell);
}

function judgeSpeakers(found: SourcedQuote, statement: GoldStatement, words: string, counts: Counts, tell: Tell): void {
  const { speakers: wanted, kind, mention } = statement;
  const names = namesOf(found);
  // Where nobody can be told, nobody is the answer, and any name is wrong.
  if (wanted === null || (wanted.length === 0 && names.length === 0)) return;
  const isRight = sameNames(names, wanted, kind);
  const isPronoun = mention === null || pronouns.has(mention.toLowerCase());
  counts.speakers++;
  counts.speakersNamed += Number(names.length > 0);
  counts.speakersRight += Number(isRight);
  counts.pronouns += Number(isPronoun);
  counts.pronounsNamed += Number(isPronoun && names.length > 0);
  counts.pronounsRight += Number(isPronoun && isRight);
  if (!isRight) {
    tell(`speaker ${names.join(' + ') || 'nobody'}, and not ${wanted.join(' + ') || 'nobody'}: ${words}`);
    return;
  }
  const own = new Set(names.flatMap(wordsOfName));
  counts.speakersInFull += Number(wanted.flatMap(tellingWords).every((word) => own.has(word)));
  if (kind === null) return;
  counts.kinds++;
  if (found.voices.some(({ speaker }) => speaker.kind === kind)) counts.kindsRight++;
  else tell(`kind of ${names.join(' + ')} ${found.voices[0]?.speaker.kind}, and not ${kind}: ${words}`);
}

function judgeHops({ via }: SourcedQuote, wanted: readonly string[], words: string, counts: Counts, tell: Tell): void {
  const hops = via.map(({ source }) => source.name);
  const isMet = wanted.filter((name) => hops.some((hop) => sameNames([hop], [name], null)));
  const isRight = hops.filter((hop) => wanted.some((name) => sameNames([hop], [name], null)));
  counts.hopsDemanded += wanted.length;
  counts.hopsMet += isMet.length;
  counts.hops += hops.length;
  counts.hopsRight += isRight.length;
  if (isMet.length < wanted.length || isRight.length < hops.length)
    tell(`via ${hops.join(', ') || 'nothing'}, and not ${wanted.join(', ') || 'nothing'}: ${words}`);
}
