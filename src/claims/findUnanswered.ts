import { askingWords, claimNouns } from '#lexicon/denialWords.ts';
import type { TokenRange } from '#quotes/found.ts';
import { askedAbout, namedClaim } from './askedAbout.ts';
import type { Target } from './claim.ts';
import { contentStems, stemOfWord } from './contentWords.ts';
import { speaksOf } from './speaksOf.ts';
import type { Statement } from './statement.ts';
import { takenUp } from './takenUp.ts';
import { distance, holds, isOther, namesOf, quoteOf, startOf, stemsOfNames, type Wanted } from './wanted.ts';

/** The stems of words that name no claim. */
const asking = new Set([...askingWords, ...claimNouns].map(stemOfWord));

/** How many paragraphs a bare refusal may stand behind the claim that it leaves unanswered. */
const fewParagraphs = 1;
/** The claims that an article is about stand in its first paragraphs. */
const leadParagraphs = 3;

/**
 * Finds what somebody is silent on: what the words behind the refusal name; else what the article leads with about the silent one; else the claim about them right
 * before it; else what the article discloses.
 *
 * @param topic the words behind the refusal (`to address [the remarks about the bridge]`)
 */
export function findUnanswered(wanted: Wanted, topic: TokenRange): Target[] {
  const { statements, article, at, by, tokens } = wanted;
  const before = statements.filter(
    (statement) =>
      statement.article.index === article &&
      !statement.denies &&
      startOf(statement) < at &&
      !holds(statement, at) &&
      statement.quote.voices.length > 0 &&
      isOther(statement, by),
  );
  const matter = askedAbout(tokens, topic);
  const about = stemsOfNames(by);
  const stems = new Set(contentStems(tokens, matter.first, matter.end).filter((stem) => !about.has(stem) && !asking.has(stem)));
  const named = namedClaim(tokens, matter);
  if (named !== null) {
    const found = takenUp({ ...wanted, statements: before }, named, true);
    if (found.length > 0) return found;
  }
  if (stems.size > 0) return bySharedWords(wanted, before, stems);
  return named === null ? unasked(wanted, before) : [];
}

/** What a refusal leaves unanswered that names nothing (`declined to comment`). */
function unasked({ at, by }: Wanted, before: readonly Statement[]): Target[] {
  const leads = before.filter(({ quote }) => quote.quote.paragraph < leadParagraphs);
  const lead = leads.find((statement) => speaksOf(statement, by));
  const near = before.findLast((statement) => distance(statement, at) <= fewParagraphs && speaksOf(statement, by));
  if (lead !== undefined)
    return [quoteOf(lead, 0.7, `it is the article’s first claim about the one who is silent, made by ${namesOf(lead)}`)];
  if (near !== undefined)
    return [quoteOf(near, 0.75, `it stands right behind what ${namesOf(near)} said of the one who is silent`)];
  const [first] = leads;
  return first !== undefined && first.quote.quote.paragraph === 0 && isDisclosure(first)
    ? [quoteOf(first, 0.6, `it is the claim that the article leads with, made by ${namesOf(first)}`)]
    : [];
}

/** Is it what a report or unnamed sources disclose, or what somebody is accused of? Then whoever is silent was asked about it. */
function isDisclosure({ quote: { quote, voices } }: Statement): boolean {
  return (
    /^(?:accus|alleg)/i.test(quote.cue?.text ?? '') ||
    voices.every(({ speaker: { kind, name } }) =>
      kind === 'UNNAMED'
        ? insiders.test(name) && !/^(?:his|her|its|their)\b|[’']s?\b/i.test(name)
        : kind === 'OUTLET' || papers.test(name),
    )
  );
}

const insiders =
  /\b(?:officials?|sources?|person|people|diplomats?|insiders?|employees?|workers?|advisers?|advisors?|aides?|executives?|apprentice|engineers?|officers?|witness(?:es)?)\b/i;
const papers = /\b(?:reports?|audit|documents?|letter|memo|filings?|study|indictment|complaint|lawsuit|survey|review)\b/i;

/** The claim before that shares most words with what was asked, or whose speaker is named there, or that speaks of the silent one. */
function bySharedWords({ weight, by }: Wanted, before: readonly Statement[], stems: ReadonlySet<string>): Target[] {
  const total = [...stems].reduce((sum, stem) => sum + weight(stem), 0);
  let best: { statement: Statement; score: number } | null = null;
  for (const statement of before) {
    const speakers = stemsOfNames(statement.quote.voices.map(({ speaker }) => speaker));
    const shared = [...stems].filter((stem) => statement.stems.has(stem) || speakers.has(stem));
    // One word in common is no topic, unless it is the name of who made the claim, or the claim is about the silent one.
    if (shared.length === 0) continue;
    if (shared.length < 2 && !shared.some((stem) => speakers.has(stem)) && !speaksOf(statement, by)) continue;
    const score = shared.reduce((sum, stem) => sum + weight(stem), 0) / total;
    if (best === null || score >= best.score) best = { statement, score };
  }
  if (best === null || best.score < 0.5) return [];
  return [quoteOf(best.statement, Math.min(0.9, 0.4 + best.score / 2), `the refusal names what ${namesOf(best.statement)} said`)];
}
