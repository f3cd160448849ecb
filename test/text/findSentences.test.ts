import { describe, expect, test } from 'vitest';
import { findQuotations } from '#text/findQuotations.ts';
import { findSentences } from '#text/findSentences.ts';
import { findTokens } from '#text/findTokens.ts';
import { oddTexts } from './oddTexts.ts';

function read(text: string) {
  const tokens = findTokens(text, { start: 0, end: text.length });
  return { tokens, sentences: findSentences(tokens, 0, tokens.length, findQuotations(tokens, 0, tokens.length)) };
}

function sentencesOf(text: string): string[] {
  const { tokens, sentences } = read(text);
  return sentences.map(({ first, end }) => text.slice(tokens[first]?.start, tokens[end - 1]?.end));
}

/** The sentences are written with a bar between two. */
const split: readonly (readonly [what: string, text: string])[] = [
  ['stops', 'The quay is shut. | It will open. | When? | Nobody knows! | Perhaps in May.'],
  ['a title before a name', 'Mr. Hask met Gen. Ortell and Dr. Venn. | They left.'],
  ['an abbreviation at the end', 'He flew to the U.S. | The quay was shut.'],
  ['an abbreviation before a name', 'He met U.S. Central Command. | It was late.'],
  ['an abbreviation before a small letter', 'He left for the U.S. on Monday. | It was late.'],
  ['an abbreviation before a quotation', 'She met us in Vell, N.Y. | “It is shut.” | They left.'],
  ['an abbreviation before quoted words', 'He met U.S. “allies” on Monday.'],
  ['an hour at the end', 'They met at 5 p.m. | The quay was shut.'],
  ['an hour in the middle', 'They met at 5 p.m. on Monday.'],
  [
    'a body behind an abbreviation',
    'The U.N. Command said it was late. | It told the U.N. Command. | They met the U.S. Forces in Harl. | They slept.',
  ],
  ['a company and a small word', 'Harl wants the mill of Dorn & Co. | Its chief said so.'],
  [
    'a company and somebody who speaks',
    'The mill went to Dorn & Co. | Tilda Ortell denied it. | It went to Velm S.A. | Ortell said so. | It went to Tarn A/S. | Ortell left.',
  ],
  ['a company and its people', 'He said Dorn & Co. President Tilda Ortell denied it.'],
  ['a company and a day', 'He said Dorn Inc. Monday denied it.'],
  ['a word cut short in brackets', 'Brig. Gen. (res.) Otto Dorn left. | It was late.'],
  ['initials', 'J. R. Hask left. | A. Venn stayed.'],
  ['numbers', 'It cost 3.5 million. | 2026 was dear.'],
  ['an ellipsis', 'They waited… | Nobody came.'],
  ['dots that go on', 'They waited ... and left.'],
  ['a stop within brackets', 'They left (it was late.) | Nobody stayed.'],
  ['a dash', 'They left – it was late – and slept.'],
  ['a quotation of several sentences', '“It is shut. It will open. When?” she said.'],
  ['a quotation that ends a sentence', 'She said: “It is shut.” | Nobody asked why.'],
  ['a quotation behind its attribution', '“It is shut,” she said. | “It will open.” | “When?”'],
  ['a question and its attribution', '“Is it shut?” Ortell asked. | Nobody knew.'],
  ['a question and a speaker with his office', '“Is it shut?” Bram Tolk, a pilot, asked us. | Nobody knew.'],
  ['a question and what goes on', '“Is it shut?” Ortell went on, as if she had not heard. | Nobody knew.'],
  ['a question and another sentence', '“Is it shut?” | Ortell said that it was. | “Why?” | Ortell went home.'],
  ['a wrong stop before an attribution', '“It is shut.” Ilse Ortell said. | Nobody knew.'],
  ['a question within a sentence', 'She asked, “Is it shut?” | Ortell said nothing.'],
  ['an order and its attribution', '“Shut it!” Ortell shouted.'],
  ['straight marks', '"It is shut." | Nobody asked why.'],
  ['single marks', '‘It is shut.’ | Nobody asked why.'],
  ['quoted words in mid-sentence', 'The “old quay” is shut. | It will open.'],
  ['a mark or a bracket behind a stop', 'They left. | “Why?” | (Nobody knew.)'],
];

describe('findSentences', () => {
  test.each(split)('%s', (_, marked) => {
    const sentences = marked.split(' | ');
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
  });

  test('every token is in exactly one sentence, in any text', () => {
    for (const text of oddTexts) {
      const { tokens, sentences } = read(text);
      let at = 0;
      for (const { first, end } of sentences) {
        expect(first, JSON.stringify(text)).toBe(at);
        expect(end).toBeGreaterThan(first);
        at = end;
      }
      expect(at, JSON.stringify(text)).toBe(tokens.length);
    }
  });

  test('a text without stops is cut, so that no sentence grows with the text', () => {
    const { sentences } = read('word '.repeat(5000));
    expect(sentences.length).toBeGreaterThan(10);
    expect(Math.max(...sentences.map(({ first, end }) => end - first))).toBeLessThan(450);
  });

  test('so is an unclosed quotation that never ends', () => {
    const { sentences } = read(`“${'word '.repeat(500)}” ${'word '.repeat(2000)}`);
    expect(sentences.length).toBeGreaterThan(4);
  });
});
