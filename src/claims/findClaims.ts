import type { TokenRange } from '#quotes/found.ts';
import { extentOf } from '#quotes/quotedSentence.ts';
import { stretchOf } from '#quotes/quoteFromDraft.ts';
import type { SourcedQuote } from '#sources/source.ts';
import { resolveMention } from '#speakers/resolveMention.ts';
import type { Voice } from '#speakers/speaker.ts';
import type { Token } from '#text/token.ts';
import type { Claim, Denial, Membership, Target } from './claim.ts';
import { claimKey } from './claimKey.ts';
import { findContradictions } from './findContradictions.ts';
import { findFalseWords } from './findFalseWords.ts';
import { findRejections, type Rejection } from './findRejections.ts';
import { findDenied, findUnanswered, type Wanted } from './findTargets.ts';
import type { HeardArticle } from './heardArticle.ts';
import { type Statement, statementsOf, weigher } from './statement.ts';

/** What the quotes of a document claim, and who is against it. */
export interface Claims {
  readonly claims: readonly Claim[];
  /** For each article its quotes, those that contradict somebody with a denying stance. */
  readonly quotes: readonly (readonly SourcedQuote[])[];
  /** For each article its denials in reading order. */
  readonly denials: readonly (readonly Denial[])[];
}

/** How many statements on either side of a denial are looked at: a claim further off in one document is another story. */
const window = 250;

/** Finds the claims of a document, and links every denial with the claims that it is against. */
export function findClaims(articles: readonly HeardArticle[]): Claims {
  const statements = articles.flatMap(statementsOf);
  const offsets: number[] = [];
  let sum = 0;
  for (const article of articles) {
    offsets.push(sum);
    sum += article.quotes.length;
  }
  const weight = weigher(statements);
  const nearby = (index: number): Statement[] => {
    const from = offsets[index] ?? 0;
    return statements.slice(Math.max(0, from - window), from + (articles[index]?.quotes.length ?? 0) + window);
  };

  const drafts: { article: number; at: number; denial: Omit<Denial, 'id'> }[] = [];
  for (const article of articles) {
    const near = article.quotes.length > 4 * window ? null : nearby(article.index);
    const wanted = (at: number, by: readonly Voice[]): Wanted => ({
      statements: near ?? around(statements, offsets[article.index] ?? 0, article, at),
      weight,
      article: article.index,
      at,
      by: by.map(({ speaker }) => speaker),
      tokens: article.passage.tokens,
    });
    const byCue = new Map(article.drafts.map(({ draft }, index) => [draft.cue?.first ?? -1, index]));
    for (const rejection of findRejections(article.views)) {
      const one = fromRejection(article, rejection, byCue, wanted);
      if (one !== null) drafts.push({ article: article.index, at: rejection.cue.first, denial: one });
    }
    article.silences.forEach(({ silence, mentions }, index) => {
      const voices = article.voiced.silences[index]?.voices ?? [];
      const at = mentions[0]?.first ?? 0;
      const topic = behind(article, silence.cue?.end ?? silence.start, silence.end);
      const { form, start, end, text, cue, mention, sentence, foundBy, confidence } = silence;
      const targets = voices.length === 0 ? [] : findUnanswered(wanted(topic.first, voices), topic);
      drafts.push({
        article: article.index,
        at,
        denial: { form, start, end, text, by: voices, mention, cue, sentence, quote: null, targets, foundBy, confidence },
      });
    });
  }
  const denying = new Set<SourcedQuote>();
  for (const article of articles) {
    for (const { quote: index, form } of findFalseWords(article)) {
      const one = fromFalseWords(article, index, form, nearby);
      drafts.push(one);
      if (one.denial.quote !== null) denying.add(one.denial.quote);
    }
  }
  for (const one of contradictionsOf(statements)) {
    drafts.push(one);
    if (one.negative && one.denial.quote !== null) denying.add(one.denial.quote);
  }

  // A quote that says no takes the stance of a denial; whoever pointed at it points at the quote as it is now.
  const restated = new Map<SourcedQuote, SourcedQuote>();
  for (const quote of denying) restated.set(quote, { ...quote, quote: { ...quote.quote, stance: 'DENIES' } });
  const now = (quote: SourcedQuote): SourcedQuote => restated.get(quote) ?? quote;
  const quotes = articles.map((article) => article.quotes.map(now));
  const denials = articles.map((article) => {
    const own = drafts.filter((draft) => draft.article === article.index).sort((a, b) => a.at - b.at);
    return own.map(
      ({ denial }, index): Denial => ({
        ...denial,
        id: `a${article.index + 1}d${index + 1}`,
        quote: denial.quote === null ? null : now(denial.quote),
        targets: denial.targets.map((target): Target => ({ ...target, quote: target.quote === null ? null : now(target.quote) })),
      }),
    );
  });
  return { claims: claimsOf(statements, now), quotes, denials };
}

function around(statements: readonly Statement[], offset: number, article: HeardArticle, at: number): Statement[] {
  let low = 0;
  let high = article.drafts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((article.drafts[middle]?.draft.content[0]?.first ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return statements.slice(Math.max(0, offset + low - window), offset + low + window);
}

/** The tokens between two places of the text. */
function behind({ passage }: HeardArticle, start: number, end: number): TokenRange {
  const { tokens } = passage;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < start) low = middle + 1;
    else high = middle;
  }
  let stop = low;
  while (stop < tokens.length && (tokens[stop] as Token).end <= end) stop++;
  return { first: low, end: stop };
}

function fromRejection(
  article: HeardArticle,
  rejection: Rejection,
  byCue: ReadonlyMap<number, number>,
  wanted: (at: number, by: readonly Voice[]) => Wanted,
): Omit<Denial, 'id'> | null {
  const { passage, voiced } = article;
  const index = byCue.get(rejection.cue.first);
  const quote = index === undefined ? null : (article.quotes[index] as SourcedQuote);
  const by: readonly Voice[] =
    quote !== null && quote.voices.length > 0
      ? quote.voices
      : resolveMention(voiced.walk, rejection.mention).map(({ character, inferred, resolvedBy }) => ({
          speaker: voiced.speakerOf(character),
          inferred,
          resolvedBy,
        }));
  const clause = stretchOf(passage, rejection.clause);
  const sentence = stretchOf(passage, rejection.view.sentence);
  return {
    form: rejection.form,
    start: clause.start,
    end: clause.end,
    text: clause.text,
    by,
    mention: stretchOf(passage, rejection.mention),
    cue: stretchOf(passage, rejection.cue),
    sentence: { start: sentence.start, end: sentence.end },
    quote,
    targets: by.length === 0 ? [] : findDenied(wanted(rejection.cue.first, by), rejection.matter),
    foundBy: rejection.foundBy,
    confidence: rejection.form === 'DENIED' ? 0.93 : 0.85,
  };
}

/** `that is untrue`: the quote is the denial, and what it denies is looked for by its other words. */
function fromFalseWords(
  article: HeardArticle,
  index: number,
  form: 'DENIED' | 'REJECTED',
  nearby: (index: number) => Statement[],
) {
  const quote = article.quotes[index] as SourcedQuote;
  const { draft } = article.drafts[index] as HeardArticle['drafts'][number];
  const { tokens } = article.passage;
  const clause = stretchOf(article.passage, extentOf(draft));
  const at = draft.content[0]?.first ?? 0;
  const matter = { first: at, end: draft.content[0]?.end ?? at };
  const statements = nearby(article.index).filter(({ quote: other }) => other !== quote);
  const by = quote.voices.map(({ speaker }) => speaker);
  const targets =
    by.length === 0
      ? []
      : findDenied({ statements, weight: weigher(statements), article: article.index, at, by, tokens }, matter);
  const { mention, cue, sentence } = quote.quote;
  const denial: Omit<Denial, 'id'> = {
    form,
    start: clause.start,
    end: clause.end,
    text: clause.text,
    by: quote.voices,
    mention,
    cue,
    sentence,
    quote,
    targets,
    foundBy: 'falseWords',
    confidence: 0.8,
  };
  return { article: article.index, at, denial };
}

/** Both sides of every contradiction, one record a quote with all that it is against. */
function contradictionsOf(
  statements: readonly Statement[],
): { article: number; at: number; negative: boolean; denial: Omit<Denial, 'id'> }[] {
  const against = new Map<Statement, { other: Statement; stem: string; negative: boolean }[]>();
  const note = (one: Statement, other: Statement, stem: string, negative: boolean) =>
    against.set(one, [...(against.get(one) ?? []), { other, stem, negative }]);
  for (const { negative, positive, stem } of findContradictions(statements)) {
    note(negative, positive, stem, true);
    note(positive, negative, stem, false);
  }
  return [...against].map(([{ article, index, quote }, others]) => {
    const { draft } = article.drafts[index] as HeardArticle['drafts'][number];
    const clause = stretchOf(article.passage, extentOf(draft));
    const targets = others.map(
      ({ other, stem, negative }): Target => ({
        article: other.article.index,
        quote: other.quote,
        text: other.quote.quote.text,
        confidence: other.article === article ? 0.75 : 0.65,
        why: negative
          ? `it negates “${stem}”, which ${other.quote.voices.map(({ speaker }) => speaker.name).join(' and ')} asserts`
          : `it asserts “${stem}”, which ${other.quote.voices.map(({ speaker }) => speaker.name).join(' and ')} negates`,
      }),
    );
    const { mention, cue, sentence } = quote.quote;
    return {
      article: article.index,
      at: draft.content[0]?.first ?? 0,
      negative: others.some(({ negative }) => negative),
      denial: {
        form: 'CONTRADICTED' as const,
        start: clause.start,
        end: clause.end,
        text: clause.text,
        by: quote.voices,
        mention,
        cue,
        sentence,
        quote,
        targets,
        foundBy: 'oppositeAssertion',
        confidence: 0.7,
      },
    };
  });
}

/** Groups the statements that assert something by their keys. */
function claimsOf(statements: readonly Statement[], now: (quote: SourcedQuote) => SourcedQuote): Claim[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    // The words behind `denied` are those of the claim denied: whoever denies them does not make it.
    if (statement.denies) continue;
    const key = claimKey(statement);
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  return [...groups].map(([key, members]): Claim => {
    const memberships = members.map(
      ({ quote }): Membership => ({
        quote: now(quote),
        start: quote.quote.start,
        end: quote.quote.end,
        score: 1,
        reason: members.length > 1 ? 'the same words' : 'its own words',
      }),
    );
    return { key, text: (members[0] as Statement).quote.quote.text, memberships };
  });
}
