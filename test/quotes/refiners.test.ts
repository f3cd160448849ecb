import { describe, expect, test } from 'vitest';
import { findArticles } from '#articles/findArticles.ts';
import type { Draft } from '#quotes/found.ts';
import { makePassage } from '#quotes/passage.ts';
import { dropDoubles } from '#quotes/refiners/dropDoubles.ts';
import { readWire } from '#read.ts';
import { testsOf } from '../knownFailures.ts';

const { testOf, orphans } = testsOf('refiners');

/** What is read from paragraphs: for each quote its finder, its stretches and its speakers. */
function outline(...paragraphs: string[]): [foundBy: string, words: string, who: string][] {
  const text = `Quay of Port Vell to close\n\nPORT VELL (Reuters) – ${paragraphs.join('\n\n')}`;
  return readWire(text).articles.flatMap(({ quotes }) =>
    quotes.map(({ quote, voices }): [string, string, string] => [
      quote.foundBy,
      quote.spans.map(({ start, end }) => text.slice(start, end)).join(' | '),
      voices.map(({ speaker }) => speaker.name).join(' + '),
    ]),
  );
}

describe('dropDoubles', () => {
  const draft = (foundBy: string, confidence: number, first = 0, end = 3): Draft => ({
    content: [{ first, end }],
    cue: null,
    mention: null,
    site: null,
    denies: false,
    confidence,
    foundBy,
    goesOnFrom: null,
  });
  const [article] = findArticles('The quay is shut.');
  if (article === undefined) throw new Error('A sentence is an article.');
  const passage = makePassage('The quay is shut.', article);
  const kept = (...drafts: Draft[]): string[] => dropDoubles.refine(drafts, passage, []).map(({ foundBy }) => foundBy);

  test('keeps the surer of two that have the same words', () => {
    expect(kept(draft('one', 0.7), draft('other', 0.9))).toEqual(['other']);
    expect(kept(draft('one', 0.9), draft('other', 0.7))).toEqual(['one']);
  });

  test('keeps one of two that are equally sure', () => expect(kept(draft('one', 0.8), draft('other', 0.8))).toEqual(['one']));

  test('keeps both where the words differ, and their order', () => {
    expect(kept(draft('one', 0.2, 0, 2), draft('other', 0.9, 0, 3), draft('third', 0.1, 1, 3))).toEqual([
      'one',
      'other',
      'third',
    ]);
  });
});

describe('untangle', () => {
  test('ends what was said before whoever reports it', () => {
    expect(outline('Ann Merrow said that the quay was “quite safe and sound,” the Harl Courier reported.')).toEqual([
      ['speakerBehindClause', 'Ann Merrow said that the quay was “quite safe and sound,”', 'Harl Courier'],
      ['speakerBeforeClause', 'the quay was “quite safe and sound,”', 'Ann Merrow'],
    ]);
  });

  test('parts a clause from the words in quotation marks behind its colon', () => {
    expect(outline('Ann Merrow said the quay was safe: “It will stand for ever and a day,” she added.')).toEqual([
      ['speakerBeforeClause', 'the quay was safe', 'Ann Merrow'],
      ['speakerBehindClause', 'It will stand for ever and a day,', 'Ann Merrow'],
    ]);
  });
});

describe('transcript', () => {
  const turn = (words: string, name: string) => ['transcript', words, name];

  test('reads turns in capitals', () => {
    expect(outline('They met on Monday.', 'ANN MERROW: Why did it fall?', 'BOB TOLK: We never asked.')).toEqual([
      turn('Why did it fall?', 'Ann Merrow'),
      turn('We never asked.', 'Bob Tolk'),
    ]);
  });

  test('knows a surname by its full name', () => {
    expect(outline('Ann Merrow met Bob Tolk.', 'MERROW: Why did it fall?', 'TOLK: He said it was old.')).toEqual([
      turn('Why did it fall?', 'Ann Merrow'),
      turn('He said it was old.', 'Bob Tolk'),
    ]);
  });

  test('reads turns in small letters where somebody has two', () => {
    expect(outline('Ann Merrow met Bob Tolk.', 'Merrow: Why did it fall?', 'Tolk: It was old.', 'Merrow: I see.')).toHaveLength(
      3,
    );
    expect(outline('Ann Merrow met Bob Tolk.', 'Merrow: She is the new pilot.', 'Tolk: You know him as the cook.')).toEqual([]);
  });

  test('reads turns that each open a mark', () => {
    expect(outline('Ann Merrow met Bob Tolk.', '“MERROW: Why did it fall?', '“TOLK: It was old.”')).toEqual([
      turn('Why did it fall?', 'Ann Merrow'),
      turn('It was old.', 'Bob Tolk'),
    ]);
  });

  test('leaves lists, profiles and a single line', () => {
    expect(outline('They met on Monday.', 'KEY POINTS: The quay is old.', 'NEXT STEPS: They vote.')).toEqual([]);
    expect(outline('Ann Merrow met Bob Tolk.', 'MERROW: She is the pilot.', 'TOLK: He is the cook.')).toEqual([]);
    expect(outline('Ann Merrow came.', 'MERROW: Why did it fall?')).toEqual([]);
  });
});

describe('behindColon', () => {
  const read = (lead: string) => outline(`${lead} “The quay is rotten and will fall.”`);
  const by = (name: string) => [['behindColon', 'The quay is rotten and will fall.', name]];

  test('gives the words to whoever the clause before is about', () => {
    expect(read('When the storm came, Ann Merrow released the following statement:')).toEqual(by('Ann Merrow'));
    expect(read('Ann Merrow has since apologised for what happened:')).toEqual(by('Ann Merrow'));
    expect(read('As Ann Merrow, a former pilot, put it:')).toEqual(by('Ann Merrow'));
    expect(read('Ann Merrow gloated:')).toEqual(by('Ann Merrow'));
    expect(read('In other words, explained Ann Merrow:')).toEqual(by('Ann Merrow'));
  });

  test('reads over the paragraph, and the next', () => {
    expect(outline('Ann Merrow issued a statement:', '“The quay is rotten and old.', '“It will fall in May.”')).toEqual([
      ['behindColon', 'The quay is rotten and old.', 'Ann Merrow'],
      ['nextParagraph', 'It will fall in May.', 'Ann Merrow'],
    ]);
  });

  test('gives the words to a name that stands alone', () => {
    expect(read('Ann Merrow:')).toEqual(by('Ann Merrow'));
    expect(read('The pilots are worried – Ann Merrow:')).toEqual(by('Ann Merrow'));
    expect(read('According to Ann Merrow:')).toEqual(by('Ann Merrow'));
  });

  test('gives a word that is quoted to whom it is quoted from', () => {
    expect(read('The paper quotes Ann Merrow:')).toEqual(by('Ann Merrow'));
  });

  test('leaves what is read or heard, what is asked by another, and titles', () => {
    expect(read('Ann Merrow found a note on her door:')).toEqual([]);
    expect(read('Ann Merrow was met with a chant:')).toEqual([]);
    expect(read('There was only one thing left:')).toEqual([]);
    expect(read('Correction:')).toEqual([]);
    expect(outline('Ann Merrow has two books on the quay: “A Winter at Sea” and “Salt”.')).toEqual([]);
    expect(outline('Ann Merrow has proof: “Will it fall?” a boy can be heard to ask.')).toEqual([]);
  });
});

describe('leadIn', () => {
  const read = (lead: string) => outline(`${lead} “The quay is rotten and will fall.”`);
  const by = (name: string) => [['leadIn', 'The quay is rotten and will fall.', name]];

  test('reads over an aside', () => {
    expect(read('Ann Merrow joked, again in her father’s voice,')).toEqual(by('Ann Merrow'));
    expect(read('Ann Merrow agreed, however,')).toEqual(by('Ann Merrow'));
    expect(read('Ann Merrow first said in May, when the storm came,')).toEqual(by('Ann Merrow'));
  });

  test('reads an infinitive whose subject speaks', () => {
    expect(read('Ann Merrow rose from her chair to announce,')).toEqual(by('Ann Merrow'));
    expect(read('Ann Merrow was prompted to say,')).toEqual(by('Ann Merrow'));
    expect(read('Ann Merrow prompted Bob Other to say,')).toEqual([]);
  });

  test('reads a verb that stands before its speaker', () => {
    expect(read('Said Ann Merrow, who saw it,')).toEqual(by('Ann Merrow'));
    expect(read('But, said Ann Merrow,')).toEqual(by('Ann Merrow'));
  });

  test('leaves what another clause leads to, and what nobody said yet', () => {
    expect(read('Ann Merrow spoke on Monday, and the crowd began to sing,')).toEqual([]);
    expect(read('Ann Merrow would add, when asked,')).toEqual([]);
    expect(outline('Ann Merrow read to us, as she said, from “A Winter at Sea”.')).toEqual([]);
  });
});

describe('verbByPlace', () => {
  const words = 'You never asked the pilots,';

  test('takes any verb behind words that end with a comma', () => {
    expect(outline(`“${words}” Ann Merrow barked.`)).toEqual([['verbByPlace', words, 'Ann Merrow']]);
    expect(outline(`“${words}” trumpeted Ann Merrow, who runs the port.`)).toEqual([['verbByPlace', words, 'Ann Merrow']]);
    expect(outline(`“${words}” Ann Merrow, head of the port, mocked. “Why?”`)).toEqual([
      ['verbByPlace', `${words} | Why?`, 'Ann Merrow'],
    ]);
  });

  test('leaves titles, clauses about the words, and a sentence behind a question', () => {
    expect(outline('“A Winter at Sea and Ashore,” Ann Merrow’s play, opened.')).toEqual([]);
    expect(outline(`“${words}” which nobody liked.`)).toEqual([]);
    expect(outline('“Who will pay for all of it?” Ann Merrow left the room.')).toEqual([]);
  });
});

describe('joinNextSentence', () => {
  test('takes the quotation behind the attribution to the same utterance', () => {
    expect(outline('“The quay is rotten,” said Ann Merrow. “It will fall.”')).toEqual([
      ['speakerBehindVerb', 'The quay is rotten, | It will fall.', 'Ann Merrow'],
    ]);
  });

  test('goes on as long as there are quotations', () => {
    expect(outline('“The quay is rotten,” Ann Merrow said. “It will fall.” “Who will pay?”')).toEqual([
      ['speakerBehindClause', 'The quay is rotten, | It will fall. | Who will pay?', 'Ann Merrow'],
    ]);
  });

  test('leaves a quotation alone that has an attribution of its own', () => {
    expect(outline('“The quay is rotten,” said Ann Merrow. “It will stand,” said Bob Other.')).toEqual([
      ['speakerBehindVerb', 'The quay is rotten,', 'Ann Merrow'],
      ['speakerBehindVerb', 'It will stand,', 'Bob Other'],
    ]);
  });

  test('does not reach over a sentence that is no quotation', () => {
    const [first] = outline('“The quay is rotten,” said Ann Merrow. Rain fell on it. “It will fall.”');
    expect(first?.[1]).toBe('The quay is rotten,');
  });
});

describe('goesOn', () => {
  test('takes what goes on behind an aside to the same utterance', () => {
    expect(outline('“The quay is rotten,” Ann Merrow said of the quay at Vell, “but nobody will pay for another.”')).toEqual([
      ['speakerBehindClause', 'The quay is rotten, | but nobody will pay for another.', 'Ann Merrow'],
    ]);
    expect(outline('“The quay,” said Ann Merrow, speaking of the old one, “is rotten and will fall.”')).toEqual([
      ['speakerBehindVerb', 'The quay, | is rotten and will fall.', 'Ann Merrow'],
    ]);
  });

  test('takes the next sentence where a small word leads to it or a remark follows', () => {
    expect(outline('“The quay is rotten,” Ann Merrow said. But “nobody will pay for another.”')).toEqual([
      ['speakerBehindClause', 'The quay is rotten, | nobody will pay for another.', 'Ann Merrow'],
    ]);
    expect(outline('“The quay is rotten,” Ann Merrow said. “We want to vote on it in May,” which is far off.')).toEqual([
      ['speakerBehindClause', 'The quay is rotten, | We want to vote on it in May,', 'Ann Merrow'],
    ]);
  });

  test('takes the next sentence whole where some of it is quoted', () => {
    expect(outline('“The quay is rotten,” Ann Merrow said. It “may fall any day now.”')).toEqual([
      ['speakerBehindClause', 'The quay is rotten,', 'Ann Merrow'],
      ['goesOn', 'It “may fall any day now.”', 'Ann Merrow'],
    ]);
  });

  test('leaves what somebody else says, and what the reporter tells', () => {
    expect(outline('“The quay is rotten,” Ann Merrow said. Another pilot said, “It will stand for ever.”')[0]?.[1]).toBe(
      'The quay is rotten,',
    );
    expect(outline('“The quay is rotten,” Ann Merrow said. She left it when “the sea came over the wall.”')).toHaveLength(1);
    expect(outline('“The quay is rotten,” Ann Merrow said. Her book is “A Winter Without Any Salt”.')).toHaveLength(1);
  });
});

describe('nextParagraph', () => {
  test('goes on where a mark opens and the one before was not closed', () => {
    expect(outline('“The quay is rotten,” said Ann Merrow.', '“It is old.', 'Rain fell.')).toHaveLength(2);
    expect(outline('Ann Merrow said: “The quay is rotten.', '“It will fall.”')).toEqual([
      ['speakerBeforeClause', 'The quay is rotten.', 'Ann Merrow'],
      ['nextParagraph', 'It will fall.', 'Ann Merrow'],
    ]);
  });

  test('goes back where the attribution comes last', () => {
    expect(outline('“The quay is rotten.', '“It will fall,” said Ann Merrow.')).toEqual([
      ['nextParagraph', 'The quay is rotten.', 'Ann Merrow'],
      ['speakerBehindVerb', 'It will fall,', 'Ann Merrow'],
    ]);
  });

  testOf('nextParagraph: three paragraphs behind two stretches')('reads every paragraph of three behind two stretches', () => {
    expect(outline('“The quay is rotten,” said Ann Merrow. “We saw it.', '“It is old.', '“It will fall.”')).toEqual([
      ['speakerBehindVerb', 'The quay is rotten, | We saw it.', 'Ann Merrow'],
      ['nextParagraph', 'It is old.', 'Ann Merrow'],
      ['nextParagraph', 'It will fall.', 'Ann Merrow'],
    ]);
  });
});

describe('standAlone', () => {
  test('gives a paragraph that is only a quotation to the last speaker', () => {
    expect(outline('“The quay is rotten,” said Ann Merrow.', '“It will fall before May.”')).toEqual([
      ['speakerBehindVerb', 'The quay is rotten,', 'Ann Merrow'],
      ['standAlone', 'It will fall before May.', 'Ann Merrow'],
    ]);
  });

  test('gives it to nobody where nobody spoke before', () => {
    expect(outline('“It will fall before May.”', 'Rain fell on the quay.')).toEqual([]);
  });

  test('does not reach over a paragraph in the article’s own voice', () => {
    expect(outline('“The quay is rotten,” said Ann Merrow.', 'Rain fell on the quay.', '“It will fall before May.”')).toEqual([
      ['speakerBehindVerb', 'The quay is rotten,', 'Ann Merrow'],
    ]);
  });

  test('gives it to whom the sentence before is about, where that reports nothing', () => {
    expect(outline('“The quay is rotten,” said Ann Merrow. Bob Other shook his head. “It will stand for ever.”')).toEqual([
      ['speakerBehindVerb', 'The quay is rotten,', 'Ann Merrow'],
      ['standAlone', 'It will stand for ever.', 'Bob Other'],
    ]);
    expect(outline('Ann Merrow praised the new quay.', '“It will stand for ever and a day.”')).toEqual([
      ['standAlone', 'It will stand for ever and a day.', 'Ann Merrow'],
    ]);
    expect(outline('“It is rotten,” said Ann Merrow. Bob Other got a letter. “It will stand for ever.”')).toHaveLength(1);
  });

  test('gives it to whoever was quoted last rather than to whom that one speaks of', () => {
    expect(
      outline('“The quay is rotten,” said Ann Merrow, who heard Bob Other say it was new.', '“It will fall.”').at(-1)?.[2],
    ).toBe('Ann Merrow');
  });

  test('takes a line in other marks for a head', () => {
    expect(outline('“The quay is rotten,” said Ann Merrow.', '‘Nobody ever asked us.’', 'Rain fell.')).toHaveLength(1);
  });

  test('takes a word or two for a title', () => {
    expect(outline('“The quay is rotten,” said Ann Merrow.', '“Rotten quay”')).toHaveLength(1);
  });
});

test('every known failure is a test', () => expect(orphans()).toEqual([]));
