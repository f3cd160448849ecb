import { describe, expect, test } from 'vitest';
import { readWire } from '#read.ts';
import { testsOf } from '../knownFailures.ts';

const { testOf, orphans } = testsOf('chains');

/** Who speaks, and each hop from there to the page. */
type Answer = readonly [who: string, ...hops: string[]];

function chainsOf(text: string): Answer[] {
  return readWire(text).articles.flatMap(({ quotes }) =>
    quotes.map(
      ({ voices, via }): Answer => [
        voices.map(({ speaker }) => speaker.name).join(' + '),
        ...via.map(({ source }) => `${source.kind} ${source.name}`),
      ],
    ),
  );
}

const cases: Readonly<Record<string, readonly (readonly [text: string, answers: readonly Answer[]])[]>> = {
  'told somebody': [
    ['The quay is rotten, Ann Ortell told Reuters.', [['Ann Ortell', 'OUTLET Reuters']]],
    ['Ann Ortell told Harl Radio the quay was rotten.', [['Ann Ortell', 'OUTLET Harl Radio']]],
    ['“The quay is rotten,” Ann Ortell told the Harl Courier newspaper on Monday.', [['Ann Ortell', 'OUTLET Harl Courier']]],
    ['Ann Ortell told the council the quay was rotten.', [['Ann Ortell']]],
    ['Ann Ortell told reporters the quay was rotten.', [['Ann Ortell']]],
  ],
  'passed on by an outlet': [
    ['Ann Ortell was quoted by the Harl Courier as saying the quay was rotten.', [['Ann Ortell', 'OUTLET Harl Courier']]],
    ['Ann Ortell said the quay was rotten, according to state news agency CONA.', [['Ann Ortell', 'OUTLET CONA']]],
  ],
  'written or broadcast': [
    ['Ann Ortell tweeted that the quay was rotten.', [['Ann Ortell', 'SOCIAL Twitter']]],
    ['The quay was rotten, Ann Ortell wrote on Facebook.', [['Ann Ortell', 'SOCIAL Facebook']]],
    ['The quay was rotten, Ann Ortell said in a statement on Monday.', [['Ann Ortell', 'DOCUMENT statement']]],
    [
      'Ann Ortell said in a joint statement with Bob Other that the quay was rotten.',
      [['Ann Ortell', 'DOCUMENT joint statement']],
    ],
    ['The quay was rotten, Ann Ortell wrote in an e-mail to Reuters.', [['Ann Ortell', 'DOCUMENT e-mail', 'OUTLET Reuters']]],
    ['The quay was rotten, Ann Ortell said in an interview.', [['Ann Ortell', 'INTERVIEW interview']]],
    ['The quay was rotten, Ann Ortell said in an interview with Harl Radio.', [['Ann Ortell', 'OUTLET Harl Radio']]],
  ],
  'said within what another said': [
    [
      'Two officials said that Ann Ortell had told them that the quay was rotten.',
      [['two officials'], ['Ann Ortell', 'RELAY two officials']],
    ],
  ],
  'carried over to what goes on': [
    [
      '“The quay is rotten,” Ann Ortell told Harl Radio. “It will fall,” she added.',
      [
        ['Ann Ortell', 'OUTLET Harl Radio'],
        ['Ann Ortell', 'OUTLET Harl Radio'],
      ],
    ],
    [
      '“The quay is rotten,” Ann Ortell told Harl Radio.\n\n“It will fall before May.”',
      [
        ['Ann Ortell', 'OUTLET Harl Radio'],
        ['Ann Ortell', 'OUTLET Harl Radio'],
      ],
    ],
    [
      'Ann Ortell told Harl Radio the quay was rotten. Bob Other said it was safe.',
      [['Ann Ortell', 'OUTLET Harl Radio'], ['Bob Other']],
    ],
  ],
  'no hop': [
    ['The quay was rotten, Ann Ortell said.', [['Ann Ortell']]],
    ['The quay was rotten, Ann Ortell said in the rain.', [['Ann Ortell']]],
    ['The quay was rotten, Ann Ortell said at a news conference.', [['Ann Ortell']]],
    ['The quay was rotten, Ann Ortell said on Monday.', [['Ann Ortell']]],
  ],
};

describe.each(Object.entries(cases))('%s', (_, group) => {
  for (const [text, answers] of group) testOf(text)(text, () => expect(chainsOf(text)).toEqual(answers));
});

describe('a hop', () => {
  test('points at the words that show it', () => {
    const text = 'The quay was rotten, Ann Ortell said in a statement on Monday.';
    const hop = readWire(text).articles[0]?.quotes[0]?.via[0];
    expect(text.slice(hop?.words?.start, hop?.words?.end)).toBe('in a statement');
  });

  test('by a speaker of the article is that speaker', () => {
    const { speakers, quotes } =
      readWire('Two officials said that Ann Ortell had told them that the quay was rotten.').articles[0] ?? {};
    expect(quotes?.[1]?.via[0]?.relay).toBe(speakers?.find(({ name }) => name === 'two officials'));
  });
});

test('every known failure is a test', () => expect(orphans()).toEqual([]));
