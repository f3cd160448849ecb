import { isRole, singularOfRoles } from '#lexicon/nouns.ts';
import type { SilenceInTokens } from '#quotes/findSilences.ts';
import type { TokenRange } from '#quotes/found.ts';
import type { Passage } from '#quotes/passage.ts';
import { extentOf } from '#quotes/quotedSentence.ts';
import { stretchOf } from '#quotes/quoteFromDraft.ts';
import { sentencesRound } from '#quotes/sentencesRound.ts';
import { hasFiniteVerb } from '#quotes/verbs.ts';
import type { SourcedQuote } from '#sources/source.ts';
import { resolveMention } from '#speakers/resolveMention.ts';
import type { Voice } from '#speakers/speaker.ts';
import { accusedInstead } from './accusedInstead.ts';
import { accusedOf } from './accusedOf.ts';
import { answersScoff } from './answersScoff.ts';
import { askedAbout, askedBefore } from './askedAbout.ts';
import type { Target } from './claim.ts';
import { claimPut } from './claimPut.ts';
import { clauseOfClaim } from './clauseOfClaim.ts';
import type { DenialDraft } from './denialDraft.ts';
import { findDenied } from './findDenied.ts';
import { type FalseWords, findFalseWords } from './findFalseWords.ts';
import { findRefusals } from './findRefusals.ts';
import { findRejections } from './findRejections.ts';
import { findUnanswered } from './findUnanswered.ts';
import type { HeardArticle } from './heardArticle.ts';
import { isBarePronoun } from './isBarePronoun.ts';
import { isToldAsFact } from './isToldAsFact.ts';
import { likewise } from './likewise.ts';
import { namesRecords } from './namesRecords.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { readMatter } from './readMatter.ts';
import type { Rejection } from './rejection.ts';
import { reportedOfThem } from './reportedOfThem.ts';
import { saidBefore } from './saidBefore.ts';
import { saysNoMore } from './saysNoMore.ts';
import { speakerThemselves } from './speakerThemselves.ts';
import type { Statement } from './statement.ts';
import type { Wanted } from './wanted.ts';
import { wordsOfDenial } from './wordsOfDenial.ts';

/** Finds the denials and silences of one article, each with the claims that it is against. */
export function denialsOfArticle(article: HeardArticle, neighbourhood: Neighbourhood): DenialDraft[] {
  const { index, passage, views, drafts, silences } = article;
  const wanted = (at: number, by: readonly Voice[]): Wanted => ({
    statements: neighbourhood.near(article, at),
    weight: neighbourhood.weight,
    article: index,
    at,
    by: by.map(({ speaker }) => speaker),
    tokens: passage.tokens,
  });
  const byCue = new Map(drafts.map(({ draft }, at) => [draft.cue?.first ?? -1, at]));
  const isAgainst = ({ at, denial: { targets } }: DenialDraft, fits: (told: Statement) => boolean): boolean =>
    targets.some(({ quote }) => neighbourhood.near(article, at).some((one) => one.quote === quote && fits(one)));
  const found = [
    ...withSecondHalves(findRejections(views)).flatMap((rejection): DenialDraft[] => {
      const draft = fromRejection(article, rejection, byCue.get(rejection.cue.first), wanted);
      const { form, by, foundBy, targets } = draft.denial;
      // Findings and facts contradict, too: only somebody who is known does so as a speaker.
      if (form === 'CONTRADICTED' && !(by.length > 0 && by.every(isSomebody))) return [];
      // `Asked if she would like tea, she said no`: an answer is a denial where somebody had said so.
      if (foundBy === 'askedAndDenied' && targets.every(({ quote }) => quote === null)) return [];
      return rejection.needsFact === true && !isAgainst(draft, isToldAsFact) ? [] : [draft];
    }),
    ...silences.flatMap((silence, at): DenialDraft[] => {
      const by = article.voiced.silences[at]?.voices ?? [];
      // `The guns have so far remained silent`
      return silence.ofSomebody && !(by.length > 0 && by.every(isSomebody)) ? [] : [fromSilence(article, silence, by, wanted)];
    }),
    ...findRefusals(article, wanted),
    ...findFalseWords(article).flatMap((words): DenialDraft[] => {
      const draft = fromFalseWords(article, words, wanted);
      const own = neighbourhood.near(article, draft.at).find(({ quote }) => quote === draft.denial.quote);
      if (words.scoffs === true && !isAgainst(draft, (told) => answersScoff(told, own, draft.denial.by))) return [];
      // `The auditors said the accounts were false`: of the books of a firm that is no denial, but of what somebody said.
      const isOfBooks = namesRecords(passage.tokens, words.matter);
      return isOfBooks && draft.denial.targets.every(({ quote }) => quote === null) ? [] : [draft];
    }),
  ];
  return inSameBreath(found, passage);
}

/**
 * `Ortell rejected the claim. “That is false,” she said`: behind a denial of the same people, words that call something false without naming it are against the
 * same.
 */
function inSameBreath(drafts: readonly DenialDraft[], { sentenceAt }: Passage): DenialDraft[] {
  let last: DenialDraft | null = null;
  return drafts
    .toSorted((one, other) => one.at - other.at)
    .map((draft): DenialDraft => {
      const { foundBy, form, targets, by } = draft.denial;
      const isBare = foundBy === 'falseWords' && targets.length === 0;
      const isOfSame =
        last !== null &&
        by.length === 1 &&
        last.denial.by[0]?.speaker === by[0]?.speaker &&
        sentenceAt(draft.at) - sentenceAt(last.at) <= 1;
      const why = 'it says again of the same what its speaker has just denied';
      const one: DenialDraft =
        isBare && isOfSame && last !== null
          ? { ...draft, denial: { ...draft.denial, targets: likewise(last.denial.targets, why) } }
          : draft;
      if ((form === 'DENIED' || form === 'REJECTED') && by.length === 1 && one.denial.targets.length > 0) last = one;
      return one;
    });
}

/** Is it a person or a body, and no paper or unnamed thing? Of several people who are not named one is told by what they do. */
const isSomebody = ({ speaker: { kind, name } }: Voice): boolean =>
  kind !== 'DOCUMENT' && (kind !== 'UNNAMED' || name.split(' ').some((word) => isRole(word) || singularOfRoles(word) !== null));

/** `denied it, calling the report a lie`: the second half of one denial is not another. */
function withSecondHalves(found: readonly Rejection[]): Rejection[] {
  const firsts: Rejection[] = [];
  for (const one of found) {
    const last = firsts.at(-1);
    const isSecond =
      last !== undefined && one.foundBy === 'calledFalse' && one.view === last.view && one.mention.first === last.mention.first;
    if (isSecond) firsts[firsts.length - 1] = { ...last, second: one.cue };
    else firsts.push(one);
  }
  return firsts;
}

type MakeWanted = (at: number, by: readonly Voice[]) => Wanted;

/** `denied taking bribes`: by a verb, with the quote that it makes where it makes one. */
function fromRejection(
  article: HeardArticle,
  rejection: Rejection,
  quoteAt: number | undefined,
  wanted: MakeWanted,
): DenialDraft {
  const { passage, voiced, index } = article;
  const quote = quoteAt === undefined ? null : (article.quotes[quoteAt] as SourcedQuote);
  const own = quote?.voices ?? [];
  const resolved = own.length > 0 ? [] : resolveMention(voiced.walk, rejection.mention);
  const found: readonly Voice[] =
    own.length > 0
      ? own
      : resolved.map(({ character, inferred, resolvedBy }) => ({ speaker: voiced.speakerOf(character), inferred, resolvedBy }));
  const at = rejection.cue.first;
  const near = wanted(at, found).statements;
  const by = speakerThemselves(article, rejection, accusedInstead(article, rejection, found, near), near);
  const { start, end } = stretchOf(passage, rejection.view.sentence);
  const restates = wordsOfDenial(article, rejection, quote, by, near);
  const clause = stretchOf(passage, rejection.clause);
  // `She “categorically denies” any part in it, she said`: the denial is what is said.
  const around = restates.find((words) => words.quote.start <= clause.start && words.quote.end >= clause.end);
  return {
    article: index,
    at,
    restates,
    denial: {
      ...clause,
      form: rejection.form,
      by,
      mention: stretchOf(passage, rejection.mention),
      cue: stretchOf(passage, rejection.cue),
      sentence: { start, end },
      quote: quote ?? around ?? null,
      targets:
        rejection.foundBy === 'contradictedSomebody'
          ? saidBefore(wanted(at, by), rejection.matter)
          : deniedBy(article, accusedOf(rejection, wanted(at, by)) ?? rejection.matter, by, wanted(at, by)),
      foundBy: rejection.foundBy,
      confidence: rejection.form === 'DENIED' ? 0.93 : 0.85,
    },
  };
}

/** What is denied: what somebody said in the same document, else what the denial's own words say, whoever says so elsewhere. */
function deniedBy(article: HeardArticle, matter: TokenRange, by: readonly Voice[], wanted: Wanted): Target[] {
  const found = findDenied(wanted, matter);
  const own = found.length === 0 ? readMatter(article, matter, by) : null;
  return own === null ? found : [own];
}

/** `declined to comment`: nobody said anything, and there is no quote. */
function fromSilence(
  article: HeardArticle,
  { silence, mentions, topic, leavesOpen }: SilenceInTokens,
  by: readonly Voice[],
  wanted: MakeWanted,
): DenialDraft {
  const { form, start, end, text, cue, mention, sentence, foundBy, confidence } = silence;
  const asked = wanted(topic.first, by);
  const { tokens, sentences, sentenceAt } = article.passage;
  const first = mentions[0]?.first ?? topic.first;
  const matter = askedAbout(tokens, topic);
  const isOpen = matter.first === matter.end;
  const put = isOpen ? askedBefore(tokens, sentences[sentenceAt(first)]?.first ?? first, first) : null;
  const targets =
    by.length === 0 || leavesOpen || saysNoMore(silence, by, article.quotes)
      ? []
      : reportedOfThem(findUnanswered(asked, put ?? topic), asked.statements, asked.by);
  return {
    article: article.index,
    at: mentions[0]?.first ?? 0,
    restates: [],
    denial: { form, start, end, text, by, mention, cue, sentence, quote: null, targets, foundBy, confidence },
  };
}

/** `that is untrue`: the quote is the denial, and what it denies is looked for by its other words. */
function fromFalseWords(article: HeardArticle, { quote: at, form, matter }: FalseWords, wanted: MakeWanted): DenialDraft {
  const quote = article.quotes[at] as SourcedQuote;
  const { draft } = article.drafts[at] as HeardArticle['drafts'][number];
  const { mention, cue } = quote.quote;
  const extent = extentOf(draft);
  const by = quote.voices;
  const begin = draft.content[0]?.first ?? 0;
  const near = wanted(begin, by);
  const put = isBarePronoun(article.passage.tokens, matter) ? claimPut(article, at) : null;
  // What the reporter names as what was put to them is told by it.
  const isNamed = put !== null || !draft.content.some(({ first, end }) => first <= matter.first && matter.first < end);
  // `It is not true [that she had lied]`
  const { tokens } = article.passage;
  const isClause = tokens[matter.first]?.lower === 'that' && hasFiniteVerb(tokens, matter.first + 1, matter.end);
  const targets =
    isNamed || isClause || clauseOfClaim(tokens, matter) !== null
      ? deniedBy(article, put ?? matter, by, near)
      : findDenied(near, matter);
  return {
    article: article.index,
    at: begin,
    restates: [quote],
    denial: {
      ...stretchOf(article.passage, extent),
      form,
      by,
      mention,
      cue,
      sentence: sentencesRound(article.passage, extent),
      quote,
      targets: by.length === 0 ? [] : targets,
      foundBy: 'falseWords',
      confidence: 0.8,
    },
  };
}
