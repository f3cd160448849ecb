import type { Claim, Denial, DenialForm } from '#claims/claim.ts';
import type { Document } from '#intake/document.ts';
import type { Quote } from '#quotes/quote.ts';
import type { ReadArticle, Reading } from '#reading.ts';
import type { SourcedQuote, SourceKind } from '#sources/source.ts';
import type { Speaker, Voice } from '#speakers/speaker.ts';
import type { Span, Stretch } from '#text/span.ts';

/** A quote as a test writes it: everything by its words. */
interface QuoteSketch {
  readonly words: string | readonly string[];
  readonly cue?: string;
  readonly mention?: string;
  /** Names of the article's speakers. */
  readonly by?: readonly string[];
  readonly via?: readonly { name: string; kind: SourceKind; words: string; relay?: string }[];
  /** The keys of the claims that it makes. */
  readonly claims?: readonly string[];
}

/** A denial as a test writes it. */
interface DenialSketch {
  readonly words: string;
  readonly form?: DenialForm;
  readonly mention?: string;
  readonly by?: readonly string[];
  /** The words of the quote that is this denial. */
  readonly quote?: string;
  /** What it is against: a quote by its words, in any article of the document, or words that no quote has. */
  readonly against?: readonly string[];
}

/** An article as a test writes it. */
export interface ArticleSketch {
  readonly headline: string;
  readonly dateline?: string;
  readonly agency?: string;
  readonly paragraphs: readonly string[];
  readonly speakers?: readonly (Partial<Omit<Speaker, 'aliases' | 'titles'>> & {
    readonly name: string;
    readonly aliases?: readonly string[];
    readonly titles?: readonly string[];
  })[];
  readonly quotes?: readonly QuoteSketch[];
  readonly denials?: readonly DenialSketch[];
}

/**
 * The text of some articles and the reading that a reader would make of it, with every offset found by its words.
 *
 * @throws Error where words do not stand in the article
 */
export function sketchReading(sketches: readonly ArticleSketch[]): Reading {
  const bodies = sketches.map(
    ({ headline, dateline = '', paragraphs }) => `${headline}\n\n${dateline}${paragraphs.join('\n\n')}`,
  );
  const text = bodies.join('\n\n\n');
  const quotes = new Map<string, SourcedQuote>();
  const homes = new Map<string, number>();
  const claims = new Map<string, { quote: SourcedQuote; span: Span }[]>();
  let start = 0;

  const articles = sketches.map((sketch, index): ReadArticle => {
    const begin = start;
    const end = begin + (bodies[index] ?? '').length;
    start = end + 3;
    const find = (words: string): Stretch => {
      const at = text.indexOf(words, begin);
      if (at < 0 || at + words.length > end) throw new Error(`Article ${index} does not have the words "${words}".`);
      return { start: at, end: at + words.length, text: words };
    };
    const paragraphs = sketch.paragraphs.map(find);
    const sentenceOf = (span: Span): Span => paragraphs.find((one) => one.start <= span.start && span.end <= one.end) ?? span;
    const speakers = (sketch.speakers ?? []).map(
      ({ aliases = [], titles = [], ...rest }): Speaker => ({
        kind: 'PERSON',
        affiliation: null,
        country: null,
        count: null,
        ...rest,
        aliases: aliases.map(find),
        titles: titles.map(find),
      }),
    );
    const speakerOf = (name: string): Speaker => {
      const speaker = speakers.find((one) => one.name === name);
      if (speaker === undefined) throw new Error(`Article ${index} has no speaker "${name}".`);
      return speaker;
    };
    const voicesOf = (names: readonly string[] = []): Voice[] =>
      names.map((name) => ({ speaker: speakerOf(name), inferred: false, resolvedBy: 'fullName' }));
    const attribution = (span: Span, cue?: string, mention?: string) => ({
      cue: cue === undefined ? null : find(cue),
      mention: mention === undefined ? null : find(mention),
      sentence: sentenceOf(span),
      paragraph: Math.max(
        0,
        paragraphs.findIndex((one) => one.start <= span.start && span.end <= one.end),
      ),
      foundBy: 'sketch',
      confidence: 0.9,
    });

    const readQuotes = (sketch.quotes ?? []).map((one, position): SourcedQuote => {
      const spans = [one.words].flat().map(find);
      const span = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
      const quote: Quote = {
        id: `a${index}q${position}`,
        kind: 'DIRECT',
        stance: 'ASSERTS',
        ...span,
        text: text.slice(span.start, span.end),
        spans: spans.map((each) => ({ start: each.start, end: each.end })),
        day: null,
        ...attribution(span, one.cue, one.mention),
      };
      const via = (one.via ?? []).map(({ name, kind, words, relay }) => ({
        source: { name, kind },
        words: find(words),
        relay: relay === undefined ? null : speakerOf(relay),
        within: null,
      }));
      const sourced = { quote, voices: voicesOf(one.by), via };
      quotes.set(quote.text, sourced);
      homes.set(quote.text, index);
      for (const key of one.claims ?? []) claims.set(key, [...(claims.get(key) ?? []), { quote: sourced, span }]);
      return sourced;
    });

    const dateline = sketch.dateline === undefined ? null : find(sketch.dateline);
    return {
      article: {
        start: begin,
        end,
        headline: find(sketch.headline),
        byline: [],
        dateline: dateline && { ...dateline, place: 'PORT ELAN', agency: sketch.agency ?? null, date: null },
        captions: [],
        sections: [],
        credits: null,
        paragraphs,
      },
      quotes: readQuotes,
      denials: (sketch.denials ?? []).map((one, position): Denial => {
        const found = find(one.words);
        const { cue, mention, sentence, foundBy, confidence } = attribution(found, undefined, one.mention);
        return {
          id: `a${index}d${position}`,
          form: one.form ?? 'DENIED',
          ...found,
          by: voicesOf(one.by),
          cue,
          mention,
          sentence,
          foundBy,
          confidence,
          quote: null,
          targets: [],
        };
      }),
      speakers,
    };
  });

  // What a denial is against may stand in a later article, so that this comes when all quotes are known.
  const targeted = articles.map((article, index) => ({
    ...article,
    denials: article.denials.map((denial, position) => {
      const sketch = sketches[index]?.denials?.[position];
      return {
        ...denial,
        quote: quotes.get(sketch?.quote ?? '') ?? null,
        targets: (sketch?.against ?? []).map((words) => ({
          article: homes.get(words) ?? null,
          quote: quotes.get(words) ?? null,
          assertion: null,
          text: words,
          confidence: 0.8,
          why: 'The same words.',
        })),
      };
    }),
  }));
  return {
    text,
    articles: targeted,
    claims: [...claims].map(
      ([key, made]): Claim => ({
        key,
        text: made[0]?.quote.quote.text ?? '',
        proposition: {
          agents: [],
          names: [],
          numbers: [],
          words: key.split(' '),
          small: [],
          times: [],
          verb: '',
          mood: '',
          negated: false,
          scope: '',
          people: [],
          bySurname: false,
          comparable: true,
        },
        memberships: made.map(({ quote, span }) => ({ quote, ...span, score: 1, reason: 'The whole quote.' })),
      }),
    ),
  };
}

/** The document that a reading is of, with what a test wants to be said of it. */
export function sketchDocument(reading: Reading, about: Partial<Document> = {}): Document {
  return {
    id: 'sketch',
    file: 'sketch.txt',
    line: null,
    publisher: null,
    url: null,
    publishedAt: null,
    ...about,
    text: reading.text,
  };
}
