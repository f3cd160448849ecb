import type { Counts } from './counts.ts';

/** The figures that are shares, each of what it is a share. */
const shares = {
  'quote precision': ['right', 'found'],
  'quote recall': ['met', 'demanded'],
  'strict precision': ['strictlyRight', 'found'],
  'strict recall': ['strictlyMet', 'demanded'],
  'recall, direct': ['metDirect', 'demandedDirect'],
  'recall, mixed': ['metMixed', 'demandedMixed'],
  'recall, indirect': ['metIndirect', 'demandedIndirect'],
  'form right': ['formsRight', 'forms'],
  'stance right': ['stancesRight', 'stances'],
  'speaker precision': ['speakersRight', 'speakersNamed'],
  'speaker answered': ['speakersNamed', 'speakers'],
  'speaker accuracy': ['speakersRight', 'speakers'],
  'full name': ['speakersInFull', 'speakersRight'],
  'kind right': ['kindsRight', 'kinds'],
  'pronoun precision': ['pronounsRight', 'pronounsNamed'],
  'pronoun accuracy': ['pronounsRight', 'pronouns'],
  'via precision': ['hopsRight', 'hops'],
  'via recall': ['hopsMet', 'hopsDemanded'],
  'denial recall': ['denialsMet', 'denials'],
  'denial who': ['denialsWhoRight', 'denialsMet'],
  'denial form': ['denialsFormRight', 'denialsMet'],
  'claim answered': ['linked', 'links'],
  'claim precision': ['linkedRightly', 'linked'],
  'claim right': ['linkedRightly', 'links'],
} as const satisfies Record<string, readonly [part: keyof Counts, whole: keyof Counts]>;

/** The name of a figure, as it is printed. */
export type FigureName = keyof typeof shares | 'quote F1' | 'strict F1' | 'denial precision';

/** The figures in the order in which they are printed. */
export const figureNames: readonly FigureName[] = [
  'quote precision',
  'quote recall',
  'quote F1',
  'strict precision',
  'strict recall',
  'strict F1',
  'recall, direct',
  'recall, mixed',
  'recall, indirect',
  'form right',
  'stance right',
  'speaker precision',
  'speaker answered',
  'speaker accuracy',
  'full name',
  'kind right',
  'pronoun precision',
  'pronoun accuracy',
  'via precision',
  'via recall',
  'denial precision',
  'denial recall',
  'denial who',
  'denial form',
  'claim answered',
  'claim precision',
  'claim right',
];

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

const harmonic = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : one + other === 0 ? 0 : (2 * one * other) / (one + other);

/** Works out the figures, each from 0 to 1; null where there was nothing to judge. */
export function figuresOf(counts: Counts): Record<FigureName, number | null> {
  const of = Object.fromEntries(
    Object.entries(shares).map(([name, [part, whole]]) => [name, share(counts[part], counts[whole])]),
  ) as Record<keyof typeof shares, number | null>;
  return {
    ...of,
    'quote F1': harmonic(of['quote precision'], of['quote recall']),
    'strict F1': harmonic(of['strict precision'], of['strict recall']),
    'denial precision': share(counts.denialsMet, counts.denialsMet + counts.denialsWrong),
  };
}
