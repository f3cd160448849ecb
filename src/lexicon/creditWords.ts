/** A word that opens a closing credit, before the names of those who worked on the article. */
export interface CreditWord {
  readonly word: string;
  readonly example: string;
}

/** The words of closing credits, in small letters; two may be joined (`Reporting and writing by`), all may follow `additional` and `with`. */
export const creditWords: readonly CreditWord[] = [
  { word: 'reporting', example: '(Reporting by Ann Merrow)' },
  { word: 'writing', example: '(Writing by Ann Merrow; Editing by Bob Other)' },
  { word: 'editing', example: '(Editing Ann Merrow.)' },
  { word: 'compiled', example: '(Compiled by Ann Merrow)' },
  { word: 'compiling', example: 'Compiling by Ann Merrow' },
  { word: 'rewriting', example: '(Rewriting by Ann Merrow)' },
  { word: 'rewritten', example: '(Rewritten by Ann Merrow)' },
  { word: 'written', example: '(Written by Ann Merrow)' },
  { word: 'edited', example: 'Edited by Ann Merrow' },
  { word: 'reported', example: '(Reported by Ann Merrow)' },
  { word: 'translated', example: '(Translated by Ann Merrow)' },
  { word: 'translation', example: '(Translation by Ann Merrow)' },
  { word: 'translating', example: '(Translating by Ann Merrow)' },
  { word: 'graphic', example: '(Graphic by Ann Merrow)' },
  { word: 'graphics', example: '(Graphics by Ann Merrow)' },
  { word: 'photography', example: '(Photography by Ann Merrow)' },
  { word: 'production', example: '(Production by Ann Merrow)' },
  { word: 'produced', example: '(Produced by Ann Merrow)' },
  { word: 'filming', example: '(Filming by Ann Merrow)' },
  { word: 'research', example: '(Research by Ann Merrow)' },
  { word: 'contributing', example: '(Contributing by Ann Merrow in Sarn)' },
];
