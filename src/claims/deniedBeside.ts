import { claimNouns, emptyVerbs, lightWords } from '#lexicon/denialWords.ts';
import type { Target } from './claim.ts';
import { stemOfWord } from './contentWords.ts';
import type { DenialDraft } from './denialDraft.ts';
import type { HeardArticle } from './heardArticle.ts';
import type { Statement } from './statement.ts';
import { areOthers } from './wanted.ts';
import { hasRelated } from './wordsInCommon.ts';

const light = new Set([...lightWords, ...claimNouns, ...emptyVerbs].map(stemOfWord));

/**
 * The denials, those that nobody could link with what stands denied in the sentence before them, where what they deny speaks of the same: `Vessen dismissed
 * the letter. The government has always denied arming the guard`, of a letter that told of rifles.
 */
export function deniedBeside(
  denials: readonly DenialDraft[],
  articles: readonly HeardArticle[],
  near: (article: HeardArticle, token: number) => readonly Statement[],
): DenialDraft[] {
  return denials.map((draft, index) => {
    const { denial } = draft;
    const [own] = denial.targets;
    const before = denials[index - 1];
    const article = articles[draft.article];
    if (own?.assertion === undefined || own.assertion === null || before === undefined || article === undefined) return draft;
    if (before.article !== draft.article || !isNextSentence(article, before, draft)) return draft;
    const quote = before.denial.targets.length === 1 ? before.denial.targets[0]?.quote : null;
    const claim = quote == null ? undefined : near(article, draft.at).find((statement) => statement.quote === quote);
    if (
      claim === undefined ||
      !areOthers(
        claim.quote.voices,
        denial.by.map(({ speaker }) => speaker),
      )
    )
      return draft;
    const shared = own.assertion.proposition.words.filter((word) => !light.has(word) && speaksOfIt(claim, word));
    if (shared.length === 0) return draft;
    const why = 'what is denied speaks of the claim that is rejected in the sentence before';
    return { ...draft, denial: { ...denial, targets: [{ ...(before.denial.targets[0] as Target), confidence: 0.6, why }] } };
  });
}

const speaksOfIt = ({ stems }: Statement, word: string): boolean => stems.has(word) || hasRelated(stems, word);

function isNextSentence({ passage: { sentenceAt } }: HeardArticle, before: DenialDraft, { at }: DenialDraft): boolean {
  return sentenceAt(at) === sentenceAt(before.at) + 1;
}
