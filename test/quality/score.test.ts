import { describe, expect, test } from 'vitest';
import { readWire } from '#read.ts';
import type { AnswerArticle } from '../../scripts/eval/answers.ts';
import { parseAnswers } from '../../scripts/eval/answers.ts';
import { nothing } from '../../scripts/eval/counts.ts';
import { figuresOf } from '../../scripts/eval/figuresOf.ts';
import { lettersIn, overlapOf, pairUp } from '../../scripts/eval/letters.ts';
import { placeAnswers } from '../../scripts/eval/placeAnswers.ts';
import { placeCase } from '../../scripts/eval/placeCase.ts';
import { sameNames } from '../../scripts/eval/sameNames.ts';
import { score } from '../../scripts/eval/score.ts';

const headline = 'Storm shuts quay of Port Vell';
const text = `${headline}\n\nPORT VELL (Reuters) – The quay is shut, Ann Ortell said. It is open, Bob Other said in a statement.`;

type Statement = AnswerArticle['statements'][number];
type Denial = AnswerArticle['denials'][number];

const statement = (words: string, speaker: string | null, more: Partial<Statement> = {}): Statement => ({
  id: words,
  spans: [words],
  form: 'indirect',
  mention: speaker,
  speaker,
  kind: 'person',
  via: [],
  stance: 'assert',
  ...more,
});

function counted(statements: readonly Statement[], denials: readonly Denial[] = [], source = text) {
  const counts = nothing();
  const misses: string[] = [];
  const gold = placeAnswers('quay.txt', source, [{ headline, statements, denials }]);
  score(readWire(source), gold, counts, (miss) => misses.push(miss));
  return { counts, misses };
}

describe('the score of quotes', () => {
  const shut = statement('The quay is shut', 'Ann Ortell');
  const open = statement('It is open', 'Bob Other', { via: ['statement'] });

  test('counts what is right', () => {
    const { counts, misses } = counted([shut, open]);
    expect(counts).toMatchObject({ demanded: 2, met: 2, strictlyMet: 2, found: 2, right: 2, speakersNamed: 2, speakersRight: 2 });
    expect(counts).toMatchObject({ formsRight: 2, stancesRight: 2, kindsRight: 2, hopsDemanded: 1, hopsMet: 1, hopsRight: 1 });
    expect(misses).toEqual([]);
  });

  test('counts and tells what is missing, what is found wrongly, and a speaker who is another', () => {
    const { counts, misses } = counted([statement('The quay is shut', 'Cy Third'), statement('Bob', 'Bob Other')]);
    expect(counts).toMatchObject({ demanded: 2, met: 1, found: 2, right: 1, speakersNamed: 1, speakersRight: 0 });
    expect(misses).toEqual([
      'speaker Ann Ortell, and not Cy Third: The quay is shut',
      'quote missed [INDIRECT] of Bob Other: Bob',
      'quote wrongly found [INDIRECT, speakerBehindClause] of Bob Other: It is open',
    ]);
  });

  test('counts and tells a form, a stance, a kind and a chain that differ', () => {
    const { misses } = counted([
      statement('The quay is shut', 'Ann Ortell', { form: 'direct', stance: 'deny', kind: 'unnamed' }),
      statement('It is open', 'Bob Other', { via: ['Vell Radio'] }),
    ]);
    expect(misses).toEqual([
      'form INDIRECT, and not DIRECT: The quay is shut',
      'stance ASSERTS, and not DENIES: The quay is shut',
      'kind of Ann Ortell PERSON, and not UNNAMED: The quay is shut',
      'via statement, and not Vell Radio: It is open',
    ]);
  });

  test('holds half of the words for right, and not strictly', () => {
    const { counts } = counted([statement('The quay is', 'Ann Ortell'), open]);
    expect(counts).toMatchObject({ met: 2, strictlyMet: 1 });
  });

  test('neither demands what is optional nor holds it against', () => {
    const { counts, misses } = counted([shut, { ...open, optional: true }]);
    expect(counts).toMatchObject({ demanded: 1, met: 1, found: 2, right: 2 });
    expect(misses).toEqual([]);
    expect(counted([shut, open, { ...statement('Bob', 'Bob Other'), optional: true }]).misses).toEqual([]);
  });

  test('holds any name for wrong where nobody can be told', () => {
    const { counts } = counted([{ ...shut, speaker: null }, open]);
    expect(counts).toMatchObject({ speakersNamed: 2, speakersRight: 1 });
  });

  test('names words that do not stand in the text', () => {
    expect(() => counted([statement('The quay is wet', 'Ann Ortell')])).toThrow(
      '“The quay is wet” does not stand in its article.',
    );
  });
});

describe('the score of denials', () => {
  const source = `${headline}\n\nPORT VELL (Reuters) – Ann Ortell said Bob Sorrel shut the quay. Sorrel denied shutting the quay.`;
  const statements = [
    statement('Bob Sorrel shut the quay', 'Ann Ortell'),
    statement('shutting the quay', 'Bob Sorrel', { stance: 'deny' }),
  ];
  const denial: Denial = {
    id: 'd1',
    by: ['Bob Sorrel'],
    form: 'denied',
    text: 'Sorrel denied shutting the quay',
    target: { statement: 'Bob Sorrel shut the quay' },
  };

  test('counts what is right', () => {
    const { counts, misses } = counted(statements, [denial], source);
    expect(counts).toMatchObject({ denials: 1, denialsMet: 1, denialsWrong: 0, denialsWhoRight: 1, denialsFormRight: 1 });
    expect(counts).toMatchObject({ links: 1, linked: 1, linkedRightly: 1 });
    expect(misses).toEqual([]);
  });

  test('tells who, form and claim that differ', () => {
    const other: Denial = { ...denial, by: ['Cy Third'], form: 'rejected', target: { statement: 'shutting the quay' } };
    expect(counted(statements, [other], source).misses).toEqual([
      'denial by Bob Sorrel, and not Cy Third: Sorrel denied shutting the quay',
      'denial of form DENIED, and not REJECTED: Sorrel denied shutting the quay',
      'denial against Bob Sorrel shut the quay, and not shutting the quay: Sorrel denied shutting the quay',
    ]);
  });

  test('counts what nobody marked', () => {
    expect(counted(statements, [], source).counts).toMatchObject({ denials: 0, denialsWrong: 1 });
    expect(counted(statements, [{ ...denial, optional: true }], source).counts).toMatchObject({ denials: 0, denialsWrong: 0 });
  });
});

describe('what is scored', () => {
  test('answers of one text or of several', () => {
    expect(parseAnswers('{"articles": [{"headline": "One"}]}')).toEqual([[{ headline: 'One' }]]);
    expect(parseAnswers('{"documents": [{"articles": []}, {"articles": [{"headline": "Two"}]}]}')).toEqual([
      [],
      [{ headline: 'Two' }],
    ]);
  });

  test('a case, with its quotes behind the headline and its claims by their words', () => {
    const source = 'The quay is shut\n\nThe quay is shut, Ann Ortell said. Bob Other denied that.';
    const gold = placeCase('quay', source, {
      articles: [
        {
          quotes: [{ spans: ['The quay is shut'], kind: 'INDIRECT', speakers: [{ name: 'Ann Ortell', kind: 'PERSON' }] }],
          denials: [{ form: 'DENIED', by: ['Bob Other'], text: 'Bob Other denied', targets: ['quay is'] }],
        },
      ],
    });
    expect(gold.statements).toMatchObject([
      { id: '1', spans: [{ start: 18, end: 34 }], speakers: ['Ann Ortell'], kind: 'PERSON', via: null },
    ]);
    expect(gold.denials).toMatchObject([{ place: { start: 53, end: 69 }, targets: ['1'] }]);
  });

  test('figures, and none where there was nothing to judge', () => {
    const figures = figuresOf({ ...nothing(), found: 4, right: 3, demanded: 6, met: 3 });
    expect(figures).toMatchObject({ 'quote precision': 0.75, 'quote recall': 0.5, 'quote F1': 0.6, 'via recall': null });
  });
});

describe('likeness', () => {
  test('pairs the best overlap first, one to one', () => {
    const letters = (start: number, end: number) => lettersIn('abcdefghij', [{ start, end }]);
    expect(overlapOf(letters(0, 4), letters(2, 6))).toBeCloseTo(1 / 3);
    expect([...pairUp([letters(0, 10), letters(0, 6)], [letters(0, 6), letters(0, 9)], 0.5)]).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  test('takes a name for the same with or without its title, and for another where a word differs', () => {
    expect(sameNames(['Prime Minister Ann Ortell'], ['Ann Ortell'], 'PERSON')).toBe(true);
    expect(sameNames(['Ortell'], ['Ann Ortell'], 'PERSON')).toBe(true);
    expect(sameNames(['Bob Ortell'], ['Ann Ortell'], 'PERSON')).toBe(false);
    expect(sameNames(['Renée Ortell'], ['Renee Ortell'], 'PERSON')).toBe(true);
    expect(sameNames(['the harbour board'], ['harbour board'], 'ORGANIZATION')).toBe(true);
    expect(sameNames(['Ann Ortell'], ['Ann Ortell', 'Bob Other'], null)).toBe(false);
    expect(sameNames([], ['Ann Ortell'], 'PERSON')).toBe(false);
  });

  test('takes a country for its capital, and not a ministry of one for that of another', () => {
    expect(sameNames(['Norway'], ['Oslo'], 'GOVERNMENT')).toBe(true);
    expect(sameNames(['U.S. State Department'], ['US State Department'], 'GOVERNMENT')).toBe(true);
    expect(sameNames(['Norwegian fishing ministry'], ['Norway’s fishing ministry'], 'GOVERNMENT')).toBe(true);
    expect(sameNames(['Danish fishing ministry'], ['Norwegian ministry'], 'GOVERNMENT')).toBe(false);
  });
});
