import { AUXILIARY, CAPITALIZED, CONJUNCTION, PREPOSITION, PUNCTUATION } from '#lexicon/wordClasses.ts';
import { isFiniteVerb } from '#quotes/verbs.ts';
import type { ReadArticle, Reading } from '#reading.ts';
import type { Hop, SourcedQuote } from '#sources/source.ts';
import type { Speaker } from '#speakers/speaker.ts';
import { findTokens } from '#text/findTokens.ts';
import type { Span, Stretch } from '#text/span.ts';

const noName =
  /^(?:he|she|it|they|we|i|you|him|her|them|us|this|that|these|those|who|which|the|an?|his|hers|its|their|my|our|your|each|every|any|no)$/i;
const time =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|today|yesterday|tomorrow|tonight)$/i;
const letter = /[\p{L}\p{N}]/u;

type Assert = (right: boolean, what: string) => void;

/** What of a reading is wrong wherever it is found; each with the words that it is found in. */
export function faultsOf(reading: Reading): string[] {
  const faults: string[] = [];
  const claim: Assert = (right, what) => {
    if (!right) faults.push(what);
  };
  const { text } = reading;
  const quoteIds = new Set<string>();
  const ids = new Set<string>();
  for (const read of reading.articles) {
    for (const { quote } of read.quotes) quoteIds.add(quote.id);
    for (const { id } of [...read.quotes.map(({ quote }) => quote), ...read.denials]) {
      claim(!ids.has(id), `The id ${id} stands for two.`);
      ids.add(id);
    }
  }
  reading.articles.forEach((read, index) => {
    checkQuotes(text, read, claim);
    checkOverlaps(read, claim);
    checkDenials(text, read, quoteIds, reading.articles.length, claim);
    checkSpeakers(read, claim);
    for (const quote of read.quotes) checkChain(text, read, quote, claim);
    claim(read.article.start <= read.article.end, `Article ${index + 1} ends before it starts.`);
  });
  for (const { memberships } of reading.claims) {
    claim(memberships.length > 0, 'A claim has no quote.');
    for (const { quote } of memberships)
      claim(quoteIds.has(quote.quote.id), `A claim rests on ${quote.quote.id}, which is no quote.`);
  }
  return faults;
}

const isWithin = (read: ReadArticle, { start, end }: Span): boolean =>
  read.article.paragraphs.some((paragraph) => start >= paragraph.start && end <= paragraph.end);

function cutsWord(text: string, { start, end }: Span): boolean {
  const joins = (at: number): boolean => letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at));
  return joins(start) || joins(end);
}

function checkStretch(text: string, read: ReadArticle, stretch: Stretch | null, what: string, claim: Assert): void {
  if (stretch === null) return;
  claim(text.slice(stretch.start, stretch.end) === stretch.text, `${what}: its text is not what stands at its place.`);
  claim(isWithin(read, stretch), `${what}: it lies outside the paragraphs.`);
  claim(!cutsWord(text, stretch), `${what}: “${stretch.text}” begins or ends in mid-word.`);
}

function checkQuotes(text: string, read: ReadArticle, claim: Assert): void {
  const seen = new Set<string>();
  for (const { quote } of read.quotes) {
    const what = `quote ${quote.id} “${quote.text.slice(0, 60)}”`;
    claim(quote.spans.length > 0, `${what} has no stretch.`);
    claim(text.slice(quote.start, quote.end) === quote.text, `${what}: its text is not what stands at its place.`);
    claim(
      quote.start === quote.spans[0]?.start && quote.end === quote.spans.at(-1)?.end,
      `${what}: its ends are not its stretches’.`,
    );
    claim(holds(quote.sentence, quote), `${what}: it reaches beyond its sentences.`);
    claim(quote.cue === null || holds(quote.sentence, quote.cue), `${what}: its cue stands outside its sentences.`);
    let at = 0;
    for (const span of quote.spans) {
      claim(span.start >= at && span.end > span.start, `${what}: its stretches are not in order.`);
      at = span.end;
      claim(isWithin(read, span), `${what}: a stretch lies outside the paragraphs.`);
      claim(!cutsWord(text, span), `${what} begins or ends in mid-word.`);
    }
    claim(letter.test(quote.spans.map(({ start, end }) => text.slice(start, end)).join('')), `${what} holds no word.`);
    checkStretch(text, read, quote.cue, `The cue of ${what}`, claim);
    checkStretch(text, read, quote.mention, `The mention of ${what}`, claim);
    for (const [name, stretch] of [['cue', quote.cue] as const, ['mention', quote.mention] as const])
      claim(
        stretch === null || !quote.spans.some((span) => overlaps(span, stretch)),
        `${what} holds its own ${name} “${stretch?.text}”.`,
      );
    const { start, end } = quote.sentence;
    const ends = [
      { start, end: start + 1 },
      { start: end - 1, end },
    ];
    claim(
      ends.every((at) => isWithin(read, at)),
      `${what}: its sentences begin or end outside the paragraphs.`,
    );
    claim(quote.confidence > 0 && quote.confidence <= 1, `${what}: its confidence is ${quote.confidence}.`);
    const key = quote.spans.map(({ start, end }) => `${start}-${end}`).join();
    claim(!seen.has(key), `${what} is found twice.`);
    seen.add(key);
  }
}

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
const holds = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Of two stretches that share words one stands within the other, as what somebody says that another said. */
function checkOverlaps({ quotes }: ReadArticle, claim: Assert): void {
  const stretches = quotes
    .flatMap(({ quote }) => quote.spans.map((span) => ({ span, quote })))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const open: typeof stretches = [];
  for (const one of stretches) {
    while (open.length > 0 && (open.at(-1)?.span.end ?? 0) <= one.span.start) open.pop();
    for (const other of open)
      claim(
        other.quote === one.quote || holds(other.span, one.span) || !overlaps(other.span, one.span),
        `quote ${other.quote.id} “${other.quote.text.slice(0, 60)}” and ${one.quote.id} “${one.quote.text.slice(0, 60)}” share words, and neither holds the other.`,
      );
    open.push(one);
  }
}

function checkDenials(text: string, read: ReadArticle, quoteIds: ReadonlySet<string>, articles: number, claim: Assert): void {
  for (const denial of read.denials) {
    const what = `denial ${denial.id} “${denial.text.slice(0, 60)}”`;
    checkStretch(text, read, denial, what, claim);
    checkStretch(text, read, denial.cue, `The cue of ${what}`, claim);
    checkStretch(text, read, denial.mention, `The mention of ${what}`, claim);
    claim(holds(denial.sentence, denial), `${what}: it reaches beyond its sentences.`);
    claim(denial.quote === null || quoteIds.has(denial.quote.quote.id), `${what}: its own quote is none.`);
    for (const { quote, article, confidence, why } of denial.targets) {
      claim(quote === null || quoteIds.has(quote.quote.id), `${what} is against a quote that is none.`);
      claim(quote === null || quote !== denial.quote, `${what} is against itself.`);
      claim(article === null || (article >= 0 && article < articles), `${what} is against article ${article}, which is none.`);
      claim(confidence > 0 && confidence <= 1 && why.length > 0, `${what} is linked without a reason.`);
    }
  }
}

function checkChain(text: string, read: ReadArticle, { quote, voices, via }: SourcedQuote, claim: Assert): void {
  const what = `the chain of ${quote.id} “${quote.text.slice(0, 60)}”`;
  const own = new Set(voices.map(({ speaker }) => speaker));
  claim(new Set(via.map(({ source }) => source.name)).size === via.length, `In ${what} a source stands twice.`);
  for (const { source, words, relay } of via) {
    checkStretch(text, read, words, `The words of ${source.name} in ${what}`, claim);
    claim(relay === null || !own.has(relay), `In ${what} ${source.name} passes on own words.`);
    claim(source.name.trim() === source.name && letter.test(source.name), `In ${what} a source’s name is “${source.name}”.`);
    claim(!noName.test(source.name) && !time.test(source.name), `In ${what} “${source.name}” is no source’s name.`);
    claim(isOneLine(source), `In ${what} the name “${source.name}” holds a line end.`);
  }
}

const isOneLine = ({ name }: Hop['source']): boolean => !name.includes('\n');

function checkSpeakers({ quotes, denials, speakers }: ReadArticle, claim: Assert): void {
  const known = new Set(speakers);
  for (const { quote, voices, via } of quotes) {
    for (const { speaker } of voices)
      claim(known.has(speaker), `${speaker.name} speaks in ${quote.id} and is not among the speakers.`);
    for (const { relay } of via) claim(relay === null || known.has(relay), `A relay of ${quote.id} is not among the speakers.`);
    claim(new Set(voices.map(({ speaker }) => speaker)).size === voices.length, `Somebody speaks twice in ${quote.id}.`);
  }
  for (const { id, by } of denials)
    for (const { speaker } of by) claim(known.has(speaker), `${speaker.name} is behind ${id} and is not among the speakers.`);
  for (const speaker of speakers) checkName(speaker, claim);
}

const leadsIn = PREPOSITION | CONJUNCTION | AUXILIARY;

function checkName({ name, kind, count }: Speaker, claim: Assert): void {
  claim(name.trim() === name && letter.test(name), `A speaker’s name is “${name}”.`);
  claim(!noName.test(name) && !time.test(name), `“${name}” is no speaker’s name.`);
  claim(name.length <= 160, `A speaker’s name is ${name.length} characters long: “${name.slice(0, 60)}…”.`);
  claim(!name.includes('\n'), `The name “${name}” holds a line end.`);
  claim(count === null || count >= 1, `“${name}” stands for ${count} people.`);
  // What begins with a small letter describes somebody, at any length; a name does not.
  const tokens = [...findTokens(name, { start: 0, end: name.length })];
  const [first] = tokens;
  claim(
    first === undefined || (first.classes & CAPITALIZED) !== 0 || (first.classes & leadsIn) === 0,
    `The name “${name}” begins with a small word.`,
  );
  if (kind === 'UNNAMED' || kind === 'DOCUMENT' || first === undefined || (first.classes & CAPITALIZED) === 0) return;
  const words = tokens.filter(({ classes }) => (classes & PUNCTUATION) === 0);
  claim(words.length <= 10, `The name “${name}” is a sentence’s length.`);
  const isVerb = (at: number) => ((tokens[at]?.classes ?? CAPITALIZED) & CAPITALIZED) === 0 && isFiniteVerb(tokens, at, 0);
  claim(!tokens.some((_, at) => isVerb(at)), `The name “${name}” holds a verb.`);
}
