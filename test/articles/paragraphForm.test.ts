import { describe, expect, test } from 'vitest';
import { type ParagraphForm, paragraphForm } from '#articles/paragraphForm.ts';
import { creditWords } from '#lexicon/creditWords.ts';
import { photoMarks } from '#lexicon/photoMarks.ts';

function formOf(paragraph: string): ParagraphForm {
  return paragraphForm(paragraph, { start: 0, end: paragraph.length });
}

const ROWS: readonly (readonly [ParagraphForm, readonly string[]])[] = [
  ['RULE', ['___', '* * *', '—', '. . .']],
  [
    'CREDITS',
    [
      '(Reporting by Ann Merrow; Editing by Bob Other)',
      '(Reporting by Ann Merrow; Editing by Bob Other).',
      '(Additional reporting by Ann Merrow traveling with Dee Fifth in Sarn; Editing Bob Other.)',
      '(Reporting By Ann Merrow; additional reporting by Sami al-Third in Sarn and Bob Other in Olm, Editing by Cy Fourth)',
      'Reporting by Ann Merrow; Editing by Bob Other',
      'Reporting and writing by Ann Merrow',
      'With additional reporting by Ann Merrow',
      'Associated Press writers Ann Merrow in Port Vell and Bob Other in Sarn contributed to this report.',
      'Contributing: Ann Merrow, Bob Other',
      'Our Standards: The Thomson Reuters Trust Principles.',
      'Copyright 2026 The Associated Press. All rights reserved.',
      'ab-cde/fgh/ij',
    ],
  ],
  [
    'CAPTION',
    [
      'The harbour master walks along the quay in Port Vell May 3, 2026. REUTERS/Ann Merrow',
      'The harbour master walks along the quay REUTERS/ Ann Merrow/File Photo',
      'The harbour master walks along the quay. Ann Merrow/Pool via REUTERS',
      'The harbour master walks along the quay. (AP Photo/Ann Merrow)',
      'The harbour master walks along the quay. Ann Merrow/AFP',
      'The harbour master walks along the quay. (Photo by Ann Merrow)',
      'The harbour master on the quay, Port Vell. Picture taken May 3, 2026.',
    ],
  ],
  ['DATELINE', ['PORT VELL (Reuters) – The ferry left.', '(Reuters) – The ferry left.']],
  ['BYLINE', ['By Ann Merrow and Bob Other']],
  ['CAPITALS', ['NO WAY BACK', 'WHAT NOW?', 'THE McALDER LINE', '‘NOT MY QUAY’', 'PORT VELL-SARN ROUTE 2']],
  [
    'TITLE',
    [
      'Harbour board votes to close the eastern quay',
      'More ferries laid up in latest storm: N.H.B.',
      '‘Nobody asked us’: ferrymen on the closed quay',
      'Will the eastern quay open again?',
    ],
  ],
  [
    'SENTENCES',
    [
      'The ferry left.',
      '“We will not leave, we have nowhere to go.”',
      'Reporting by the harbour board showed that the piles were rotten.',
      'Editing a newspaper by night is what she does.',
      'The board met. It voted',
      'of the eastern quay',
      `${'The ferry left '.repeat(20)}again`,
    ],
  ],
];

describe('paragraphForm', () => {
  test.each(ROWS.flatMap(([form, paragraphs]) => paragraphs.map((paragraph) => [form, paragraph] as const)))(
    '%s: %s',
    (form, paragraph) => {
      expect(formOf(paragraph)).toBe(form);
    },
  );

  test.each(creditWords.map((row) => [row.word, row.example] as const))('credits that open with “%s”', (_, example) => {
    expect(formOf(example)).toBe('CREDITS');
  });

  test.each(photoMarks.map((mark) => [mark.words, mark.example] as const))('a caption marked by “%s”', (words, example) => {
    expect(example).toContain(words);
    expect(formOf(example)).toBe('CAPTION');
  });

  test('no mark of the lexicon is orphaned: without it the example is no caption', () => {
    for (const mark of photoMarks.filter((row) => row.at === 'end')) {
      const cut = mark.example.slice(0, mark.example.lastIndexOf(mark.words));
      expect(formOf(`${cut.trim()} it is`), mark.words).not.toBe('CAPTION');
    }
  });
});
