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
    ['Ann Ortell told dpa the quay was rotten.', [['Ann Ortell', 'OUTLET dpa']]],
    ['Ann Ortell told the Harl Independent the quay was rotten.', [['Ann Ortell', 'OUTLET Harl Independent']]],
    ['Ann Ortell told The Courier-Dispatch that the quay was rotten.', [['Ann Ortell', 'OUTLET Courier-Dispatch']]],
    ['Ann Ortell told the Monday edition of the Harl Courier the quay was rotten.', [['Ann Ortell', 'OUTLET Harl Courier']]],
    ['Ann Ortell told RTÉ’s Morning Ireland that the quay was rotten.', [['Ann Ortell', 'OUTLET RTÉ']]],
    ['Ann Ortell told reporters the quay was rotten.', [['Ann Ortell']]],
  ],
  'passed on by an outlet': [
    ['Ann Ortell was quoted by the Harl Courier as saying the quay was rotten.', [['Ann Ortell', 'OUTLET Harl Courier']]],
    ['Ann Ortell said the quay was rotten, according to state news agency CONA.', [['Ann Ortell', 'OUTLET CONA']]],
    ['The Interfax agency quoted an official as saying the quay was rotten.', [['an official', 'OUTLET Interfax']]],
    [
      'The quay was rotten, Ann Ortell said in a statement carried by the Tarnese Central News Agency.',
      [['Ann Ortell', 'DOCUMENT statement', 'OUTLET Tarnese Central News Agency']],
    ],
    [
      'Nordlandse Chronik reported on Monday, citing two officials, that the quay was rotten.',
      [['two officials', 'OUTLET Nordlandse Chronik']],
    ],
    ['The Guardian reported the quay was rotten, citing sources.', [['sources', 'OUTLET Guardian']]],
    ['Le Courrier du Tarn, quoting a clerk, said the quay was rotten.', [['a clerk', 'OUTLET Le Courrier du Tarn']]],
    ['The daily Hanbit Trell reported the quay was rotten, quoting an official.', [['an official', 'OUTLET Hanbit Trell']]],
    ['The BBC, which cited two aides, reported that the quay was rotten.', [['two aides', 'OUTLET BBC']]],
    ['Ann Ortell reported that the quay was rotten, citing two officials.', [['Ann Ortell']]],
    ['Tarn Mobil, citing analysts, said the quay was rotten.', [['Tarn Mobil']]],
    ['Tarn Mobil reported, citing analysts, that the quay was rotten.', [['Tarn Mobil']]],
    ['The Red Anchor, quoting two guards, said the quay was rotten.', [['the Red Anchor']]],
    ['The Harl Fire Brigade reported, citing two guards, that the quay was rotten.', [['Harl Fire Brigade']]],
    ['Ortell, quoting a friend, said the quay was rotten.', [['Ortell']]],
    ['State television quoted Ann Ortell as saying the quay was rotten.', [['Ann Ortell', 'OUTLET state television']]],
    ['The quay was rotten, local media quoted police as saying.', [['police', 'OUTLET local media']]],
    ['The quay was rotten, Ann Ortell was cited as saying by CONA news agency.', [['Ann Ortell', 'OUTLET CONA']]],
    [
      '“The quay is rotten,” Ann Ortell told CONA news agency. “It will fall,” the agency quoted her as saying.',
      [
        ['Ann Ortell', 'OUTLET CONA'],
        ['Ann Ortell', 'OUTLET CONA'],
      ],
    ],
    [
      'The ministry said in a statement carried late on Monday by state media that the quay was rotten.',
      [['ministry', 'DOCUMENT statement', 'OUTLET state media']],
    ],
    [
      'Ann Ortell said in an interview with the Harl Courier published on Monday that the quay was rotten.',
      [['Ann Ortell', 'OUTLET Harl Courier']],
    ],
  ],
  'written or broadcast': [
    ['The quay was rotten, Ann Ortell said, commenting on an article in the Harl Courier.', [['Ann Ortell']]],
    ['The quay was rotten, Ann Ortell said, commenting on Twitter.', [['Ann Ortell', 'SOCIAL Twitter']]],
    [
      'The council met. In a statement carried by state television, it said the quay was rotten.',
      [['council', 'DOCUMENT statement', 'OUTLET state television']],
    ],
    ['Ann Ortell tweeted that the quay was rotten.', [['Ann Ortell', 'SOCIAL Twitter']]],
    ['The quay was rotten, Ann Ortell wrote on Facebook.', [['Ann Ortell', 'SOCIAL Facebook']]],
    ['The quay was rotten, Ann Ortell said in a statement on Monday.', [['Ann Ortell', 'DOCUMENT statement']]],
    [
      'Ann Ortell said in a joint statement with Bob Other that the quay was rotten.',
      [['Ann Ortell', 'DOCUMENT joint statement']],
    ],
    ['The quay was rotten, Ann Ortell wrote in an e-mail to Reuters.', [['Ann Ortell', 'DOCUMENT e-mail', 'OUTLET Reuters']]],
    ['The quay was rotten, Ann Ortell said in an interview with Harl Radio.', [['Ann Ortell', 'OUTLET Harl Radio']]],
    ['Ann Ortell called the quay “a ruin” in a statement on Monday.', [['Ann Ortell', 'DOCUMENT statement']]],
    ['Ann Ortell called the quay “a ruin” in a conversation with Harl Radio.', [['Ann Ortell', 'OUTLET Harl Radio']]],
    ['Ann Ortell called the quay “a ruin” on Twitter.', [['Ann Ortell', 'SOCIAL Twitter']]],
    ['Ann Ortell called the quay “a ruin” in the making.', [['Ann Ortell']]],
  ],
  'an outlet that cites somebody': [
    ['The Harl Courier, citing two engineers, said the quay was rotten.', [['two engineers', 'OUTLET Harl Courier']]],
    [
      'The Harl Courier reported on Monday, citing Ann Ortell, that the quay was rotten.',
      [['Ann Ortell', 'OUTLET Harl Courier']],
    ],
    ['The quay was rotten, state news agency CONA said, quoting police.', [['police', 'OUTLET CONA']]],
    ['Quoting two engineers, the CONA news agency said the quay was rotten.', [['two engineers', 'OUTLET CONA']]],
    ['The Harl Courier, citing safety concerns, said the quay was closed.', [['Harl Courier']]],
    ['The Harl Courier, citing a report by engineers, said the quay was rotten.', [['Harl Courier', 'DOCUMENT report']]],
    ['The quay was rotten, the Harl Courier said on Monday, citing an audit.', [['Harl Courier', 'DOCUMENT audit']]],
    ['The port office, citing a report by engineers, said the quay was rotten.', [['port office']]],
    ['The port office, citing two engineers, said the quay was rotten.', [['port office']]],
  ],
  'said within what another said': [
    [
      'Bob Other said that Ann Ortell had told him that the council claimed the quay was rotten.',
      [['Bob Other'], ['Ann Ortell', 'RELAY Bob Other'], ['council', 'RELAY Ann Ortell', 'RELAY Bob Other']],
    ],
    ['Minister Ann Ortell said the report found that the quay was rotten.', [['Ann Ortell'], ['report', 'RELAY Ann Ortell']]],
    [
      'Two officials said that Ann Ortell had told them that the quay was rotten.',
      [['two officials'], ['Ann Ortell', 'RELAY two officials']],
    ],
  ],
  'said behind an attribution that stands within': [
    [
      'Ann Ortell has seen the quay, Bob Other said, but still claims that it is safe.',
      [['Bob Other'], ['Ann Ortell', 'RELAY Bob Other']],
    ],
    ['Ann Ortell has seen the quay, Bob Other said. Ortell claims that it is safe.', [['Bob Other'], ['Ann Ortell']]],
  ],
  'said beside what another said': [
    ['Tarn claimed the attack had failed but officials said it was not behind it.', [['Tarn'], ['officials']]],
    [
      'Ann Ortell said both she and Bob Other had promised to mend the quay.',
      [['Ann Ortell'], ['Bob Other', 'RELAY Ann Ortell']],
    ],
    [
      'Ann Ortell said the quay was rotten and that Bob Other had said it was safe.',
      [['Ann Ortell'], ['Bob Other', 'RELAY Ann Ortell']],
    ],
  ],
  'what a sentence leads to': [
    ['Ann Ortell took to Twitter on Monday: “The quay is rotten and it will fall.”', [['Ann Ortell', 'SOCIAL Twitter']]],
    [
      'Ann Ortell released the following statement: “The quay is rotten and it will fall.”',
      [['Ann Ortell', 'DOCUMENT statement']],
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
      'Ann Ortell told Harl Radio the quay was rotten. “It will fall,” she said.',
      [
        ['Ann Ortell', 'OUTLET Harl Radio'],
        ['Ann Ortell', 'OUTLET Harl Radio'],
      ],
    ],
    [
      'Ann Ortell told Harl Radio the quay was rotten. At a rally on Monday, she said it would fall.',
      [['Ann Ortell', 'OUTLET Harl Radio'], ['Ann Ortell']],
    ],
    [
      'Ann Ortell told Harl Radio the quay was rotten. She told the council it would fall.',
      [['Ann Ortell', 'OUTLET Harl Radio'], ['Ann Ortell']],
    ],
    [
      'Ann Ortell told Harl Radio the quay was rotten. Bob Other said it was safe.',
      [['Ann Ortell', 'OUTLET Harl Radio'], ['Bob Other']],
    ],
  ],
  'named before the speaker, or between the speaker and the cue': [
    ['In a statement, Ann Ortell said the quay was rotten.', [['Ann Ortell', 'DOCUMENT statement']]],
    ['Ann Ortell, in a statement released on Thursday, said the quay was rotten.', [['Ann Ortell', 'DOCUMENT statement']]],
    ['Speaking on Harl Radio on Sunday, Ann Ortell said the quay was rotten.', [['Ann Ortell', 'OUTLET Harl Radio']]],
    [
      'In an op-ed for the Harl Courier, Ann Ortell wrote that the quay was rotten.',
      [['Ann Ortell', 'DOCUMENT op-ed', 'OUTLET Harl Courier']],
    ],
    ['In remarks carried by state television, Ann Ortell said the quay was rotten.', [['Ann Ortell', 'OUTLET state television']]],
    [
      'In a leaked recording obtained by the Harl Courier, Ann Ortell said the quay was rotten.',
      [['Ann Ortell', 'DOCUMENT recording', 'OUTLET Harl Courier']],
    ],
    ['Ann Ortell issued a statement saying the quay was rotten.', [['Ann Ortell', 'DOCUMENT statement']]],
    ['Ann Ortell sent a long, detailed letter to the council, saying the quay was rotten.', [['Ann Ortell', 'DOCUMENT letter']]],
    ['Ann Ortell wrote about the claims in the letter, saying the quay was rotten.', [['Ann Ortell']]],
  ],
  'the people and programmes of an outlet': [
    ['“The quay is rotten,” Ann Ortell told Harl Radio’s Bob Other on Sunday.', [['Ann Ortell', 'OUTLET Harl Radio']]],
    ['“The quay is rotten,” Ann Ortell told Harl Radio host Bob Other.', [['Ann Ortell', 'OUTLET Harl Radio']]],
    ['“The quay is rotten,” Ann Ortell told Harl One, a private television channel.', [['Ann Ortell', 'OUTLET Harl One']]],
    ['“The quay is rotten,” Ann Ortell said in an interview with the Harl Ledger.', [['Ann Ortell', 'OUTLET Harl Ledger']]],
    ['“The quay is rotten,” Ann Ortell said in a Harl Radio interview.', [['Ann Ortell', 'OUTLET Harl Radio']]],
  ],
  'a programme': [
    ['“The quay is rotten,” Ann Ortell said on “Good Morning Harl.”', [['Ann Ortell', 'BROADCAST Good Morning Harl']]],
    ['“The quay is rotten,” Ann Ortell told “Good Morning Harl” on Sunday.', [['Ann Ortell', 'BROADCAST Good Morning Harl']]],
    ['Ann Ortell told Harl Radio’s “Good Morning Harl” that the quay was rotten.', [['Ann Ortell', 'OUTLET Harl Radio']]],
    [
      'Sunday on the Harl News channel’s “Good Morning Harl,” Ann Ortell said the quay was rotten.',
      [['Ann Ortell', 'OUTLET Harl News']],
    ],
  ],
  'put out by its own verb': [
    ['Ann Ortell emailed supporters saying the quay was rotten.', [['Ann Ortell', 'DOCUMENT email']]],
    ['In an email dated May 3 and seen by her lawyer, Ann Ortell said the quay was rotten.', [['Ann Ortell', 'DOCUMENT email']]],
  ],
  'one hop in two ways': [
    ['“The quay is rotten,” Ann Ortell told Reuters in an interview.', [['Ann Ortell', 'OUTLET Reuters']]],
    ['“The quay is rotten,” Ann Ortell said in a post on Facebook.', [['Ann Ortell', 'SOCIAL Facebook']]],
    ['The quay was rotten, the port office said in a statement on its website.', [['port office', 'DOCUMENT statement']]],
  ],
  'what was written before whom it was told': [
    [
      '“The quay is rotten,” Ann Ortell told the Harl Courier in an email.',
      [['Ann Ortell', 'DOCUMENT email', 'OUTLET Harl Courier']],
    ],
  ],
  'in one breath': [
    [
      'Ann Ortell told Harl Radio the quay was rotten and said the pier was too.',
      [
        ['Ann Ortell', 'OUTLET Harl Radio'],
        ['Ann Ortell', 'OUTLET Harl Radio'],
      ],
    ],
  ],
  'announced in the sentence before': [
    [
      'Ann Ortell attacked the council in an interview with Harl Radio. “They slept for years,” Ortell said.',
      [['Ann Ortell', 'OUTLET Harl Radio']],
    ],
    ['Ann Ortell attacked the council in the report. “They slept for years,” Ortell said.', [['Ann Ortell']]],
    [
      'Ann Ortell attacked the council when she spoke to Harl Radio.\n\n“They slept for years,” Ortell said.',
      [['Ann Ortell', 'OUTLET Harl Radio']],
    ],
    [
      'An engineer told Harl Radio the same.\n\n“They slept for years,” the engineer said.',
      [['an engineer', 'OUTLET Harl Radio']],
    ],
    ['A mayor told Harl Radio the same.\n\n“They slept for years,” the engineer said.', [['the engineer']]],
    ['Ann Ortell had put the council on notice.\n\n“They slept for years,” Ortell said.', [['Ann Ortell']]],
    ['Ann Ortell attacked the council on Harl Radio.\n\nThe council slept for years, Ortell said.', [['Ann Ortell']]],
  ],
  'the authors of a report': [
    [
      'The quay is rotten, engineers wrote in a report. Bob Other said it was safe. The engineers said the pier was too.',
      [['engineers', 'DOCUMENT report'], ['Bob Other'], ['engineers', 'DOCUMENT report']],
    ],
    [
      'The quay is rotten, according to a report. “It will fall,” the engineers wrote.',
      [['report'], ['the engineers', 'DOCUMENT report']],
    ],
  ],
  'no hop': [
    ['The quay was rotten, Ann Ortell said.', [['Ann Ortell']]],
    ['The quay was rotten, Ann Ortell said in the rain.', [['Ann Ortell']]],
    ['The quay was rotten, Ann Ortell said at a news conference.', [['Ann Ortell']]],
    ['The quay was rotten, Ann Ortell said in an interview.', [['Ann Ortell']]],
    ['The quay was rotten, Ann Ortell said in her opening statement.', [['Ann Ortell']]],
    ['The quay was rotten, Ann Ortell wrote in capital letters.', [['Ann Ortell']]],
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

  test('by somebody within whose words it stands points at those words, layer by layer', () => {
    const text = 'Bob Other said that Ann Ortell had told him that the council claimed the quay was rotten.';
    const { quotes = [] } = readWire(text).articles[0] ?? {};
    const layers = quotes[2]?.via.map(({ relay, words, within }) => [
      relay?.name,
      words?.text,
      quotes.find(({ quote }) => quote.id === within)?.quote.text,
    ]);
    expect(layers).toEqual([
      ['Ann Ortell', 'Ann Ortell', 'the council claimed the quay was rotten'],
      ['Bob Other', 'Bob Other', 'Ann Ortell had told him that the council claimed the quay was rotten'],
    ]);
  });

  test('by a speaker of the article is that speaker', () => {
    const { speakers, quotes } =
      readWire('Two officials said that Ann Ortell had told them that the quay was rotten.').articles[0] ?? {};
    expect(quotes?.[1]?.via[0]?.relay).toBe(speakers?.find(({ name }) => name === 'two officials'));
  });
});

test('every known failure is a test', () => expect(orphans()).toEqual([]));
