import type { Denial } from '#claims/claim.ts';
import type { ReadArticle, Reading } from '#reading.ts';
import type { SourcedQuote } from '#sources/source.ts';
import type { ExpectedArticle, ExpectedCase, ExpectedDenial, ExpectedQuote } from './expected.ts';

/** A name without the article before it: `the ministry` and `ministry` are the same speaker. */
const bare = (name: string): string => name.replace(/^(?:an?|the) /i, '');

/**
 * Compares what was read with what a careful reader marks.
 *
 * @returns one sentence for each difference, with the place and both sides; none where all is right
 */
export function differences(reading: Reading, expected: ExpectedCase): string[] {
  const found: string[] = [];
  const compare: Compare = (place, actual, wanted) => {
    if (wanted === undefined || JSON.stringify(actual) === JSON.stringify(wanted)) return;
    found.push(`${place}: expected ${JSON.stringify(wanted)}, read ${JSON.stringify(actual)}`);
  };
  compare('articles', reading.articles.length, expected.articles.length);
  expected.articles.forEach((wanted, index) => {
    const actual = reading.articles[index];
    if (actual !== undefined) compareArticle(`article ${index + 1}`, reading.text, actual, wanted, compare);
  });
  return found;
}

type Compare = (place: string, actual: unknown, wanted: unknown) => void;

function compareArticle(place: string, text: string, read: ReadArticle, wanted: ExpectedArticle, compare: Compare): void {
  const { article, quotes } = read;
  const demanded = wanted.denials.filter(({ optional }) => optional !== true);
  const free = new Set(wanted.denials.filter(({ optional }) => optional === true).map(outlineWanted));
  const denials = read.denials.filter((denial) => !free.has(outlineOf(denial)));
  compare(`${place}, headline`, article.headline?.text ?? null, wanted.headline);
  compare(
    `${place}, byline`,
    article.byline.map((writer) => writer.text),
    wanted.byline,
  );
  compare(
    `${place}, dateline`,
    article.dateline && { place: article.dateline.place, agency: article.dateline.agency },
    wanted.dateline,
  );
  compare(
    `${place}, captions`,
    article.captions.map((caption) => caption.text),
    wanted.captions,
  );
  compare(
    `${place}, sections`,
    article.sections.map((section) => section.text),
    wanted.sections,
  );
  compare(`${place}, credits`, article.credits?.text ?? null, wanted.credits);
  compare(`${place}, words of its quotes`, wordsOf(text, quotes, wanted.quotes), wanted.quotes.map(wordsWanted));
  wanted.quotes.forEach((quote, index) => {
    const actual = quotes[index];
    if (actual !== undefined) compareQuote(`${place}, quote ${index + 1}`, actual, quote, compare);
  });
  compare(`${place}, denials`, denials.map(outlineOf), demanded.map(outlineWanted));
  demanded.forEach((denial, index) => {
    const actual = denials[index];
    if (actual !== undefined) compareDenial(`${place}, denial ${index + 1}`, actual, denial, compare);
  });
}

const outlineOf = ({ form, by }: Denial): string => `${form} by ${by.map(({ speaker }) => bare(speaker.name)).join(' + ')}`;

const outlineWanted = ({ form, by }: ExpectedDenial): string => `${form} by ${by.map(bare).join(' + ')}`;

const wordsWanted = ({ spans, words }: ExpectedQuote): string => words ?? (spans ?? []).join(' … ');

/** The words of each quote; where the reader gave only some of the words and they stand in it, those. */
function wordsOf(text: string, quotes: readonly SourcedQuote[], wanted: readonly ExpectedQuote[]): string[] {
  return quotes.map(({ quote }, index) => {
    const exact = quote.spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
    const words = wanted[index]?.words;
    return words !== undefined && exact.includes(words) ? words : exact;
  });
}

function compareQuote(place: string, { quote, voices, via }: SourcedQuote, wanted: ExpectedQuote, compare: Compare): void {
  compare(`${place}, kind`, quote.kind, wanted.kind);
  compare(`${place}, stance`, quote.stance, wanted.stance);
  compare(`${place}, cue`, quote.cue?.text ?? null, wanted.cue);
  compare(`${place}, mention`, quote.mention?.text ?? null, wanted.mention);
  compare(
    `${place}, speakers`,
    voices.map(({ speaker }, index) => ({
      name: bare(speaker.name),
      ...(wanted.speakers?.[index]?.kind === undefined ? {} : { kind: speaker.kind }),
    })),
    wanted.speakers?.map((speaker) => ({ ...speaker, name: bare(speaker.name) })),
  );
  compare(
    `${place}, inferred`,
    voices.map(({ inferred }) => inferred),
    wanted.inferred,
  );
  compare(
    `${place}, via`,
    via.map(({ source }) => bare(source.name)),
    wanted.via?.map(bare),
  );
}

function compareDenial(place: string, denial: Denial, wanted: ExpectedDenial, compare: Compare): void {
  compare(
    `${place}, text`,
    wanted.text !== undefined && denial.text.includes(wanted.text) ? wanted.text : denial.text,
    wanted.text,
  );
  const targets = denial.targets.map(({ quote, text }) => `${quote?.quote.text ?? ''} ${text}`);
  compare(
    `${place}, claims`,
    targets.map((target) => wanted.targets?.find((words) => target.includes(words)) ?? target),
    wanted.targets,
  );
}
