/** A word that opens a closing credit, before the names of those who worked on the article. */
export interface CreditWord {
  readonly word: string;
  readonly example: string;
}

/** The words of closing credits, in small letters; two may be joined (`Reporting and writing by`), all may follow `additional` and `with`. */
export const creditWords: readonly CreditWord[] = [
  { word: 'reporting', example: '(Reporting by Ann Writer)' },
  { word: 'writing', example: '(Writing by Ann Writer; Editing by Bob Other)' },
  { word: 'editing', example: '(Editing Ann Writer.)' },
  { word: 'compiled', example: '(Compiled by Ann Writer)' },
  { word: 'compiling', example: 'Compiling by Ann Writer' },
  { word: 'rewriting', example: '(Rewriting by Ann Writer)' },
  { word: 'rewritten', example: '(Rewritten by Ann Writer)' },
  { word: 'written', example: '(Written by Ann Writer)' },
  { word: 'edited', example: 'Edited by Ann Writer' },
  { word: 'reported', example: '(Reported by Ann Writer)' },
  { word: 'translated', example: '(Translated by Ann Writer)' },
  { word: 'translation', example: '(Translation by Ann Writer)' },
  { word: 'translating', example: '(Translating by Ann Writer)' },
  { word: 'graphic', example: '(Graphic by Ann Writer)' },
  { word: 'graphics', example: '(Graphics by Ann Writer)' },
  { word: 'photography', example: '(Photography by Ann Writer)' },
  { word: 'production', example: '(Production by Ann Writer)' },
  { word: 'produced', example: '(Produced by Ann Writer)' },
  { word: 'filming', example: '(Filming by Ann Writer)' },
  { word: 'research', example: '(Research by Ann Writer)' },
  { word: 'contributing', example: '(Contributing by Ann Writer in Sarn)' },
];
