import type { DenialDraft } from './denialDraft.ts';
import type { OwnWords } from './findOwnWords.ts';
import { likewise } from './likewise.ts';
import { namesOf } from './wanted.ts';

/**
 * The denials, those that nobody could link with the claims that their own words contradict: `denied that he was in anybody’s pay. “I take orders from nobody,”
 * he said.`
 *
 * @param contradictions the records of the quotes that contradict somebody
 */
export function linkedByOwnWords(
  denials: readonly DenialDraft[],
  ownWords: readonly OwnWords[],
  contradictions: readonly DenialDraft[],
): DenialDraft[] {
  const against = new Map(contradictions.map(({ denial }) => [denial.quote, denial.targets]));
  const saidAgain = new Map(ownWords.map((words) => [words.of, words.statement]));
  return denials.map((draft) => {
    const statement = draft.denial.targets.some(({ quote }) => quote !== null) ? undefined : saidAgain.get(draft);
    const targets = statement === undefined ? [] : (against.get(statement.quote) ?? []).filter(({ quote }) => quote !== null);
    if (statement === undefined || targets.length === 0) return draft;
    const why = `it is what ${namesOf(statement)} contradicts in words that say the denial again`;
    return { ...draft, denial: { ...draft.denial, targets: likewise(targets, why) } };
  });
}
