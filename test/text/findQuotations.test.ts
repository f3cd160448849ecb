import { describe, expect, test } from 'vitest';
import { findQuotations } from '#text/findQuotations.ts';
import { findTokens } from '#text/findTokens.ts';
import { oddTexts } from './oddTexts.ts';

/** What stands between the marks of each quotation of a paragraph, and a bar behind one that is not closed. */
function quoted(text: string): string[] {
  const tokens = findTokens(text, { start: 0, end: text.length });
  return findQuotations(tokens, 0, tokens.length).map(({ open, close, closed }) => {
    const start = tokens[open]?.end ?? 0;
    const end = closed ? tokens[close]?.start : tokens[close - 1]?.end;
    return text.slice(start, end) + (closed ? '' : '|');
  });
}

describe('findQuotations', () => {
  test.each<[string, string, string[]]>([
    ['curly marks', '“It is shut,” she said. “It will open.”', ['It is shut,', 'It will open.']],
    ['straight marks', '"It is shut," she said. "It will open."', ['It is shut,', 'It will open.']],
    ['single marks', '‘It is shut,’ she said. ‘It will open.’', ['It is shut,', 'It will open.']],
    ['straight single marks', "'It is shut,' she said. 'It will open.'", ['It is shut,', 'It will open.']],
    ['low marks', '„It is shut,” she said.', ['It is shut,']],
    ['angular marks', '«It is shut,» she said.', ['It is shut,']],
    ['no marks', 'It is shut, she said.', []],
    ['a contraction within single marks', '‘It’s shut and they don’t care,’ she said.', ['It’s shut and they don’t care,']],
    ['a genitive within single marks', '‘The port’s quay is shut,’ she said.', ['The port’s quay is shut,']],
    ['a plural genitive within single marks', '‘The ports’ quays are shut,’ she said.', ['The ports’ quays are shut,']],
    ['apostrophes alone', 'The port’s quay isn’t the ports’ quay.', []],
    ['single marks within double ones', '“They shouted ‘Shut it’ at us,” she said.', ['They shouted ‘Shut it’ at us,']],
    ['double marks within single ones', '‘They shouted “Shut it” at us,’ she said.', ['They shouted “Shut it” at us,']],
    ['single marks round words beside double ones', '“It is a ‘quay’,” she said of the ‘quay’.', ['It is a ‘quay’,']],
    ['a quotation in each kind of marks', 'She told “The Hour”: ‘It is shut.’', ['The Hour', 'It is shut.']],
    [
      'curly marks within straight ones',
      '"They shouted “Shut it” at us. It is shut.',
      ['They shouted “Shut it” at us. It is shut.|'],
    ],
    ['an apostrophe before a figure', "In the '80s it was shut.", []],
    ['an apostrophe before a word', 'Shut ‘em down, she said.', []],
    ['a mark that has lost its space', 'They left the quay."It is shut," she said.', ['It is shut,']],
    ['marks of a tag', '<a id="1" by="@ortell">It is shut</a>', []],
    ['double marks within double ones', '“They shouted “Shut it” at us,” she said.', ['They shouted “Shut it” at us,']],
    ['a mark that is not closed', 'She said: “It is shut. It will open.', ['It is shut. It will open.|']],
    ['a mark that is not opened', 'It is shut,” she said. “It will open.”', ['It will open.']],
    ['a genitive beside double marks', 'The ports’ “old” quay', ['old']],
    ['marks and a dash', 'It – “the quay”—is shut', ['the quay']],
    ['marks in brackets', 'It is shut ("for ever").', ['for ever']],
    ['an empty quotation', 'It “” is shut', ['']],
  ])('%s', (_, text, expected) => expect(quoted(text)).toEqual(expected));

  test('reads one paragraph of several', () => {
    const text = '“One” “two” “three”';
    const tokens = findTokens(text, { start: 0, end: text.length });
    expect(findQuotations(tokens, 3, 6).map(({ open, close }) => tokens[open + 1]?.text === 'two' && close === 5)).toEqual([
      true,
    ]);
    expect(findQuotations(tokens, 3, 5)).toMatchObject([{ open: 3, close: 5, closed: false }]);
  });

  test('quotations follow one another and never overlap, in any text', () => {
    for (const text of oddTexts) {
      const tokens = findTokens(text, { start: 0, end: text.length });
      let at = 0;
      for (const { open, close, closed } of findQuotations(tokens, 0, tokens.length)) {
        expect(open, JSON.stringify(text)).toBeGreaterThanOrEqual(at);
        expect(close).toBeGreaterThan(open);
        expect(close).toBeLessThanOrEqual(closed ? tokens.length - 1 : tokens.length);
        at = closed ? close + 1 : close;
      }
    }
  });
});
