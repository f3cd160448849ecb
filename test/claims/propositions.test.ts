import { describe, expect, test } from 'vitest';
import { readWire } from '#read.ts';

/** The keys of the claims of a text. */
const keysOf = (text: string): string[] => readWire(`In brief\n\n${text}`).claims.map(({ key }) => key);

describe('a proposition', () => {
  test.each([
    ['Sabel accused Tarn of building the missile sites.', 'tarn > build, missil, site'],
    ['The army said the hospital in Dorn was shelled by rebels.', 'rebel > dorn | hospit, shell'],
    ['Ilse Ortell said she would not resign over the Merrow bridge.', 'not ilse ortell > merrow | bridg, resign | over (will)'],
    ['Ilse Ortell said two of the four gates in Dorn were shut.', ' > dorn | 2 | close, gate'],
    ['Ilse Ortell said the lamps were broken.', ' > break, lamp @ In brief'],
    ['“We never got it,” Ilse Ortell said.', 'not  > get @ In brief @ 11'],
    [
      '“We never got such a long letter,” Ilse Ortell said.',
      'not  > get, letter | such @ “we never got such a long letter” said by ilse ortell',
    ],
    [
      'Tarn’s government rejected a leaked report that says two gates of its Kestrel dam were shut.',
      ' > kestrel, tarn | 2 | close, dam, gate',
    ],
    ['Ilse Ortell said the gates in Dorn were kept shut for nine days.', ' > dorn | 9 | close, dai, gate'],
    ['Ann Reyes said striker Ilse Ortell would leave Dorn.', 'ilse ortell > dorn | leav (will)'],
    ['Ann Reyes said the company Skerry Lines left Dorn.', 'skerry lines > dorn | leav'],
    ['Ilse Ortell said Tarn was going to sell the ferries.', 'tarn > ferri, sell (will)'],
    ['Ilse Ortell said Tarn perhaps fired the first shot in Dorn.', 'tarn > dorn | fire, shoot | first (may)'],
    ['Ilse Ortell said the first shot in Dorn was fired by Tarn.', 'tarn > dorn | fire, shoot | first'],
    ['Ilse Ortell said no house in Dorn was hit that was not empty.', ' > dorn | empti, hit, hous | 2 not'],
    [
      '“She met Bo Silva in Dorn,” Ilse Ortell said.',
      ' > bo silva, dorn | meet @ “she met bo silva in dorn” said by ilse ortell',
    ],
    [
      '“There are no talks of any kind,” Ilse Ortell said.',
      'not  > kind, talk | any @ “there are no talks of any kind” said by ilse ortell',
    ],
    ['“No talks,” Ilse Ortell said.', 'not  > talk @ In brief'],
    ['Ilse Ortell said he met Bo Silva in Dorn.', ' > bo silva, dorn | meet @ “he met bo silva in dorn” said by ilse ortell'],
  ])('%s', (text, key) => {
    expect(keysOf(text)).toContain(key);
  });

  test('a question claims nothing, and every other sentence of a quotation does', () => {
    const text = 'In brief\n\n“Who shut the gates of Dorn? Tarn shut them. The guards of Dorn saw it,” Ilse Ortell said.';
    expect(readWire(text).claims.map((claim) => claim.text)).toEqual(['Tarn shut them.', 'The guards of Dorn saw it,']);
  });

  test.each([
    [
      '“No guard crossed the Nesh, and no house of Dorn was hit,” Ilse Ortell said.',
      ['No guard crossed the Nesh', 'no house of Dorn was hit,'],
    ],
    [
      'Ilse Ortell said that Tarn was warned twice and that Sabel had left Dorn.',
      ['Tarn was warned twice', 'Sabel had left Dorn'],
    ],
    [
      'Ilse Ortell said two gates were shut on Sunday and had stayed so.',
      ['two gates were shut on Sunday and had stayed so', 'two gates were shut on Sunday'],
    ],
    ['Ilse Ortell said Tarn would leave if it rained and Sabel won.', ['Tarn would leave if it rained and Sabel won']],
    ['Ilse Ortell said guards thought Tarn had left and Sabel had won.', ['guards thought Tarn had left and Sabel had won']],
    ['Ilse Ortell said that in Dorn guards left and houses were burnt.', ['in Dorn guards left and houses were burnt']],
    [
      'Ilse Ortell said either Tarn was warned or Sabel lied, and guards left.',
      ['either Tarn was warned or Sabel lied, and guards left'],
    ],
  ])('clauses side by side make a claim each: %s', (text, claims) => {
    expect(readWire(`In brief\n\n${text}`).claims.map((claim) => claim.text)).toEqual(claims);
  });

  test('who says more says the less, but not where that makes it another claim', () => {
    const makers = (more: string): number[] =>
      readWire(`In brief\n\nAnn Reyes said Tarn closed the harbour of Dorn. Ilse Ortell said ${more}.`).claims.map(
        ({ memberships }) => memberships.length,
      );
    expect(makers('Tarn closed the whole inner harbour of Dorn')).toEqual([2, 1]);
    expect(makers('Tarn closed the harbour of Dorn if it rained')).toEqual([1, 1]);
    expect(makers('Tarn may have closed the harbour of Dorn')).toEqual([1, 1]);
    expect(makers('Tarn closed the harbour of Dorn and Elan')).toEqual([1, 1]);
    expect(makers('Tarn never closed the harbour of Dorn')).toEqual([1, 1]);
    for (const unsure of ['hardly', 'barely', 'probably', 'allegedly', 'reportedly', 'apparently', 'partly', 'falsely'])
      expect(makers(`Tarn had ${unsure} closed the harbour of Dorn`), unsure).toEqual([1, 1]);
    expect(makers('Tarn closed the so-called harbour of Dorn')).toEqual([1, 1]);
  });
});

describe('a reason', () => {
  test('leaves what it is given for a claim of its own', () => {
    expect(keysOf('Ilse Ortell said Tarn shut the gates in Dorn because the river rose.')).toContain('tarn > dorn | close, gate');
  });

  test.each([
    'Ilse Ortell said Tarn did not shut the gates in Dorn because the river rose.',
    'Ilse Ortell said Tarn left because the river rose.',
  ])('but not behind a negation, nor where little is told: %s', (text) => expect(keysOf(text)).toHaveLength(1));
});
