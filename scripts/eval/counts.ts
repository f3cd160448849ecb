const names = [
  'documents',
  // Quotes: what was found, how much of it is right, what is demanded, how much of that was found.
  'found',
  'right',
  'demanded',
  'met',
  'strictlyRight',
  'strictlyMet',
  'demandedDirect',
  'metDirect',
  'demandedMixed',
  'metMixed',
  'demandedIndirect',
  'metIndirect',
  // Of the quotes that are right.
  'forms',
  'formsRight',
  'stances',
  'stancesRight',
  'speakers',
  'speakersNamed',
  'speakersRight',
  'speakersInFull',
  'kinds',
  'kindsRight',
  'pronouns',
  'pronounsNamed',
  'pronounsRight',
  'hopsDemanded',
  'hopsMet',
  'hops',
  'hopsRight',
  // Denials: what is demanded, how much of that was found, and what was found that nobody marked.
  'denials',
  'denialsMet',
  'denialsWrong',
  'denialsWhoRight',
  'denialsFormRight',
  // Denials that were found and whose claim the reader names; those that are linked with any; those that are linked with nothing but it.
  'links',
  'linked',
  'linkedRightly',
] as const;

/** What was counted. */
export type Counts = Record<(typeof names)[number], number>;

export const nothing = (): Counts => Object.fromEntries(names.map((name) => [name, 0])) as Counts;
