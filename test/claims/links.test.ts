import { describe, expect, test } from 'vitest';
import { type Answer, denialsOf } from './denialsOf.ts';

const last = (text: string): Answer | undefined => denialsOf(text).at(-1);

describe('what a denial is against', () => {
  test.each([
    ['Keld disputed this.', ['the mill wastes a fifth of its water']],
    ['Keld said the hill was wet; Tarn denies it.', ['the hill was wet']],
    ['Ada Corl rejected that claim. A guard said the claim was false.', ['the mill wastes a fifth of its water']],
    ['The hill belongs to Harl, although Keld disputes this.', []],
    ['It rained for a week.\n\nThe hill was wet. Keld disputes the claim.', []],
  ])('stands right before it, and not before the reporter’s own words: %s', (words, against) => {
    const text = `HARL (AP) — Tarn said the mill wastes a fifth of its water. ${words}`;
    expect(last(text)?.slice(2)).toEqual(against);
  });

  test('is known where nobody can be told who denies', () => {
    const text =
      'Ilse Ortell met Pavo Ortell in Harl. The mill of Keld said that the town wastes a fifth of its water. Ortell called that claim an insult.';
    expect(last(text)).toEqual(['REJECTED', '', 'the town wastes a fifth of its water']);
  });

  test.each([
    ['The mill acknowledged that it had sold rice, two days after denying it.', ['it had sold rice']],
    ['The mill admitted it had sold rice after repeatedly denying it.', ['it had sold rice']],
    ['The mill conceded that it had sold rice, having denied it for weeks.', ['it had sold rice']],
    ['The mill said it was closed after denying the charge.', []],
  ])('is what somebody now admits: %s', (text, against) => {
    expect(last(`HARL (AP) — ${text}`)).toEqual(['DENIED', 'mill', ...against]);
  });

  test.each([
    ['The Harl Post reported that the mill leaked. Ada Corl denied the story.', ['DENIED', 'Ada Corl', 'the mill leaked']],
    [
      'Jon Aske claimed the police shot at the boat. Ada Corl said the accounts were false.',
      ['REJECTED', 'Ada Corl', 'the police shot at the boat'],
    ],
    [
      'Jon Aske said the plant poisoned the river. Mayor Ada Corl dismissed this.',
      ['REJECTED', 'Ada Corl', 'the plant poisoned the river'],
    ],
    [
      'Jon Aske said the mill leaked. It was not true, the town added, that Ada Corl had lied.',
      ['REJECTED', 'town', 'Ada Corl had lied'],
    ],
    [
      'Jon Aske said the mill leaked. It was not true that Ada Corl had lied, the town added.',
      ['REJECTED', 'town', 'Ada Corl had lied'],
    ],
    ['Jon Aske said the mill leaked. It was untrue, the town said.', ['REJECTED', 'town', 'the mill leaked']],
    ['Jon Aske said he would offer a deal. Mayor Ada Corl dismissed this.', undefined],
  ])('is a story of a paper, an account, or a fact: %s', (text, answer) => {
    expect(last(`HARL (AP) — ${text}`)).toEqual(answer);
  });

  const memo = 'A leaked memo says the dam in the north will break.\n\nThe mayor of Harl, Ada Corl, opened a school.\n\n';
  test.each([
    ['Ada Corl declined to comment.', ['the dam in the north will break']],
    ['Asked whether she would stand again, Ada Corl declined to say.', []],
    ['Ada Corl refused to be drawn on when the school was sold.', []],
    ['Asked whether the dam in the north would break, Ada Corl declined to comment.', ['the dam in the north will break']],
  ])('is what somebody silent was asked, if that is told: %s', (words, against) => {
    expect(last(`HARL (AP) — ${memo}${words}`)).toEqual(['DECLINED_TO_COMMENT', 'Ada Corl', ...against]);
  });

  test.each([
    ['Bo Silva of the Food Agency said that it would review the findings. Ada Corl would not identify the reviewer.', []],
    ['A doctor said the reviewer took money. Ada Corl would not identify the reviewer.', ['the reviewer took money']],
    ['Two groups said the case was lost. Ada Corl would not be drawn on the specific case.', []],
    ['The mayor of Tarn said the ferry sank. Ada Corl declined to comment on the ferry.', ['the ferry sank']],
    ['The union accused the mill of theft.\n\nAda Corl said a deal was “near” but refused to go into details.', []],
    ['The union accused the mill of theft.\n\nAda Corl said the two had met, declining to give further details.', []],
    ['The union accused the mill of theft.\n\nAda Corl declined to give details.', ['the mill of theft']],
  ])(
    'is no word that only looks like one of a claim, nor a claim of others where somebody adds nothing to the own: %s',
    (text, against) => {
      expect(last(`HARL (AP) — ${text}`)?.slice(1)).toEqual(['Ada Corl', ...against]);
    },
  );

  test.each([
    ['Bo Silva said that Jon Aske had left “for family reasons”.\n\nAda Corl described the allegations as “baseless”.', []],
    [
      'Bo Silva alleged that Jon Aske had stolen rice.\n\nAda Corl described the allegations as “baseless”.',
      ['Jon Aske had stolen rice'],
    ],
    ['Bo Silva said that Jon Aske had stolen rice.\n\nAda Corl rejected the allegation.', ['Jon Aske had stolen rice']],
    [
      'The Norvik Mail reported that a clerk met Bo Silva.\n\nSilva said that he had not left Ada Corl.\n\nAda Corl does not comment on press speculation.',
      [],
    ],
    [
      'Jon Aske of the Food Agency spoke. “We have shown them all,” Bo Silva said.\n\nAda Corl declined to elaborate on the report.',
      [],
    ],
    [
      'The owner of Ada Corl’s mill is in talks to sell it, four people said. One of the people said Ada Corl had agreed to it.\n\nAda Corl described the report as “complete fiction”.',
      ['The owner of Ada Corl’s mill is in talks to sell it'],
    ],
    [
      'In a long report, Bo Silva said that Ada Corl’s mill was a ruin. “Ada Corl has no mill,” Jon Aske wrote.\n\nAda Corl rejected the report.',
      ['Ada Corl’s mill was a ruin'],
    ],
    [
      'The mill said in a statement that it was late.\n\nJon Aske said it rained.\n\nAda Corl said that the story was nonsense.',
      [],
    ],
  ])('is what the word for it may mean, and no remark of somebody else: %s', (text, against) => {
    expect(last(`HARL (AP) — ${text}`)?.slice(1)).toEqual(['Ada Corl', ...against]);
  });

  test.each([
    ['the Kremlin official', []],
    ['a diplomat', ['The Kremlin has no word of secret talks']],
  ])('is not what one of the same house has just said: %s', (who, against) => {
    const text = `The Kremlin has no word of secret talks, Kremlin Spokesman Dmitry Orsk told reporters. “No, this is not true,” ${who} said.`;
    expect(last(`HARL (AP) — ${text}`)?.slice(2)).toEqual(against);
  });

  test('is what others are told to accuse the silent one of, be they named by a pronoun there', () => {
    const letter = 'Parents of 38 children wrote to the regulator, Earlywatch, accusing it of ignoring warnings.';
    const text = `${letter}\n\n“To the head of Earlywatch,” the letter begins. “We are the parents.”\n\nEarlywatch could not comment in detail.`;
    expect(last(text)).toEqual(['DECLINED_TO_COMMENT', 'Earlywatch', 'it of ignoring warnings']);
  });

  test('is what those who deny it are accused of, and not what was said since of something else', () => {
    const text = 'HARL (AP) — Jon Aske accused Ada Corl of theft. “A wall is only a wall,” Bo Silva said. Corl denies this.';
    expect(last(text)).toEqual(['DENIED', 'Ada Corl', 'Ada Corl of theft']);
  });

  test.each([
    [
      'Jon Aske claimed that the mill of Harl had sold its water twice. “They know the rules,” Aske said. Ada Corl rejected the claim.',
      'the mill of Harl had sold its water twice',
    ],
    [
      'Jon Aske alleged that rice was sold in Harl, adding that his party would petition the court. Ada Corl dismissed the allegation.',
      'rice was sold in Harl',
    ],
    [
      'The army of Tarn said that Ostenian troops shelled two villages. “The enemy bears the blame for it,” it said. Ostenia rejected the accusation.',
      'Ostenian troops shelled two villages',
    ],
  ])('is what was claimed or alleged, and no remark behind it: %s', (text, against) => {
    expect(last(`HARL (AP) — ${text}`)?.slice(2)).toEqual([against]);
  });

  test('is nothing that somebody said whom alone the refusal names', () => {
    const text = 'HARL (AP) — “I shall never sell,” Jon Aske said. Ada Corl dodged a question about Jon Aske.';
    expect(last(text)).toEqual(['DECLINED_TO_COMMENT', 'Ada Corl']);
  });

  const put = 'nurses had locked the ward at night';
  test.each([
    [`“It is a lie,” Corl said of the claim that ${put}.`, [put]],
    [`Asked about reports that ${put}, Corl said: “That’s simply not true.”`, [put]],
    [`“Nonsense,” Corl said of claims that ${put}.`, [put]],
    [`“Absolutely false,” said Corl when asked about the allegation that ${put}.`, [put]],
    ['“It is a lie,” Corl said of the bridge.', null],
    ['“Nonsense,” Corl said of the weather.', null],
  ])('is the claim that is put to who speaks: %s', (words, against) => {
    const answer = last(`HARL (AP) — Ada Corl runs the clinic.\n\n${words}`);
    expect(answer).toEqual(against === null ? undefined : ['REJECTED', 'Ada Corl', ...against]);
  });

  const crossed = 'Tarn said fighters of the Keld Guard had crossed the river and attacked a customs post.';
  test.each([
    [
      'its fighters had been near the customs post',
      'fighters of the Keld Guard had crossed the river and attacked a customs post',
    ],
    ['its soldiers had been near the bridge', 'its soldiers had been near the bridge'],
  ])('is found though it calls those who deny it otherwise: %s', (matter, against) => {
    expect(last(`HARL (AP) — ${crossed} The Keld Guard denied that ${matter}.`)).toEqual(['DENIED', 'Keld Guard', against]);
  });

  test.each([
    ['would neither confirm nor deny what the innkeeper saw', ['he saw five men in grey']],
    ['would neither confirm nor deny what the gardener heard', []],
  ])('is what somebody is told to have seen: %s', (words, against) => {
    const saw = 'Milo Arden keeps the inn. He said he saw five men in grey.';
    expect(last(`HARL (AP) — ${saw} The mayor of Harl, Ada Corl, ${words}.`)).toEqual([
      'DECLINED_TO_COMMENT',
      'Ada Corl',
      ...against,
    ]);
  });

  test.each([
    ['reacted with a single sentence', 'Eight people are ill'],
    ['read out a sentence', 'our mill harmed anybody'],
  ])('is what a plain no reacts to: %s', (verb, against) => {
    const ill = 'Eight people are ill, a doctor said.';
    expect(last(`HARL (AP) — ${ill} Orrin Yards ${verb}: “There is no evidence that our mill harmed anybody.”`)?.[2]).toBe(
      against,
    );
  });

  test('is the claim about those who answer that has the words of the answer, before the last', () => {
    const crossed = 'Jon Aske said the Sabel army had raided Harl. The Sabel army denied that.';
    const no = '“No Sabel soldier has crossed the river Merrow,” the Sabel army said.';
    const later = 'Jon Aske said two Sabel soldiers were caught at the Merrow. Sunniva Dahl said the Sabel army was old.';
    const rest = 'The inn is old.\n\nIts walls are white.\n\nRain fell.\n\nSnow fell.\n\nThe inn was shut.';
    expect(last(`HARL (AP) — ${crossed} ${no}\n\n${rest}\n\n${later} ${no}`)?.[2]).toBe(
      'two Sabel soldiers were caught at the Merrow',
    );
  });
});

describe('the letter that somebody is silent on', () => {
  test.each([
    ['A letter to the council said the mill was sold.', ['the mill was sold']],
    ['An advertisement of the council said the mill was sold.', []],
  ])('is no other paper: %s', (told, against) => {
    const rest = 'The inn is old.\n\nIts walls are white.\n\nRain fell.\n\nSnow fell.';
    expect(last(`HARL (AP) — ${told}\n\n${rest}\n\nCole Manders declined to comment on the letter.`)).toEqual([
      'DECLINED_TO_COMMENT',
      'Cole Manders',
      ...against,
    ]);
  });
});

describe('where its own words find no claim, a denial is against', () => {
  const shut =
    'Tarn accused Belm of shutting two gates. Its water minister, Ilse Corl, denied that. “Not one litre is held back,” she said.';
  const rest = 'The inn is old.\n\nIts walls are white.\n\nRain fell.\n\nSnow fell.\n\nThe inn was shut.';
  test.each([
    ['which on Tuesday again denied holding back any water', true],
    ['which on Tuesday denied holding back any water', false],
    ['which on Tuesday again denied poisoning any fish', false],
  ])('what it was against the last time: %s', (again, isLinked) => {
    const found = denialsOf(`HARL (AP) — ${shut}\n\n${rest}\n\nThe water ministry, ${again}, sent a letter.`);
    expect(found.at(-1)?.[2]?.startsWith('Belm of shutting two gates')).toBe(isLinked);
  });

  const rifles =
    'Sorin Dask said in a letter that Kesrin has his rifles from the stores of Vessen. Vessen dismissed the letter as fiction.';
  test.each([
    ['The mayor of Keld, Ada Corl, has always denied arming the guards of the bridge.', true],
    ['The mayor of Keld, Ada Corl, has always denied painting the walls of the bridge.', false],
    ['Rain fell. The mayor of Keld, Ada Corl, has always denied arming the guards of the bridge.', false],
  ])('what the sentence before rejects: %s', (text, isLinked) => {
    const found = denialsOf(`HARL (AP) — ${rifles} ${text}`);
    expect(found.at(-1)?.[2]?.startsWith('Kesrin has his rifles')).toBe(isLinked);
  });

  test('what was asked and somebody has claimed', () => {
    const text =
      'Cole Manders, the mayor of Harl, said he had nothing to do with it, when asked whether his clerks had met Corl, as a Sabel newspaper has claimed.';
    expect(last(text)).toEqual(['CONTRADICTED', 'Cole Manders', 'his clerks had met Corl']);
  });

  test('what an indictment tells of whoever is charged', () => {
    const told = 'The indictment says that the crane lifted 310 tonnes. “The defendant read four letters,” the indictment says.';
    expect(denialsOf(`HARL (AP) — Cole Manders declined to comment on the charges. ${told}`)).toEqual([
      ['DECLINED_TO_COMMENT', 'Cole Manders', 'The defendant read four letters,'],
    ]);
  });
});

test.each([
  ['denied having seen the letter', 'Tarn’s water minister was warned in May of cracks in the dam'],
  ['denied having sold the letter', 'having sold the letter'],
])('who denies having seen what the article leads with: %s', (denied, against) => {
  const lead = 'Tarn’s water minister was warned in May of cracks in the dam, two officials said.';
  const text = `HARL (AP) — ${lead}\n\nThe dam is old.\n\nRain fell.\n\nWater Minister Ilse Corl ${denied} before it was printed.`;
  expect(last(text)?.[2]?.startsWith(against)).toBe(true);
});

test.each([
  ['denied having read the letter before it leaked', true],
  ['denied having sold the mill before it leaked', false],
])('a denial told in two articles has one claim: %s', (denied, isLinked) => {
  const article = (headline: string, body: string): string =>
    `${headline}\n\nHARL (Reuters) – ${body}\n\n(Reporting by Ann Merrow)\n\n`;
  const first = article('Mayor angry over letter', `The dam is old.\n\nMayor Ilse Corl ${denied}.`);
  const lead = 'Mayor Ilse Corl was warned in May of cracks in the dam, two officials said.';
  const second = article(
    'Mayor was warned, officials say',
    `${lead}\n\nCorl denied having read the letter before papers printed it.`,
  );
  const [one] = denialsOf(first + second);
  expect(one?.[2] === 'Mayor Ilse Corl was warned in May of cracks in the dam').toBe(isLinked);
});

test.each([
  ['“There is no order and there is no plan,” said Lio Aske, her spokesman.', 2],
  ['“There is no order,” said Lio Aske, her spokesman.', 1],
  ['“There is no order and there is no plan,” said Lio Aske, a clerk.', 1],
  ['“There is no order and there is no plan. We like tea. It is hot,” said Lio Aske, her spokesman.', 1],
])('a spokesman who says that there is none of it denies it again: %s', (text, count) => {
  const denied = 'The Port Office denied that it had threatened to shut the dam.\n\nMayor Ilse Corl slept in the inn.';
  expect(denialsOf(`HARL (AP) — ${denied}\n\nSnow fell on Harl.\n\n${text}`)).toHaveLength(count);
});

describe('a silence is about', () => {
  const told = 'A clerk said that the agency’s director, Jon Aske, had told Mayor Ilse Corl that the fault was mended.';
  test.each([
    ['Aske did not answer repeated calls.', 'the fault was mended'],
    ['The agency declined to comment on what its director had told Corl.', 'the fault was mended'],
    ['Corl declined to comment.', 'the agency’s director, Jon Aske, had told Mayor Ilse Corl that the fault was mended'],
  ])('what those who are silent are reported to have said: %s', (text, against) => {
    expect(denialsOf(`HARL (AP) — ${told}\n\n${text}`).at(-1)?.[2]).toBe(against);
  });
});

test('who is contradicted may have been heard in another article', () => {
  const passed = 'Corwin Manders, head of the yard’s owner, Orrin Group, said the crane was safe.';
  const first = `Crane falls at yard\n\nHARL (Reuters) – ${passed}\n\n(Reporting by Ann Merrow)\n\n`;
  const second = (who: string): string =>
    `Crane not seen for a year\n\nHARL (Reuters) – Nobody had seen the crane for a year, the port’s inspector said on Friday, contradicting ${who}.\n\n(Reporting by Ann Merrow)\n`;
  expect(last(first + second('the owner of the yard'))?.[2]).toBe('the crane was safe');
  expect(last(first + second('the owner of the mill'))?.[2]).toBeUndefined();
});

describe('nothing of the kind', () => {
  const takes = 'Minister Sorin Dask said that Dov Kesrin “takes his orders from Vessen”.';
  test.each([
    ['“I take orders from nobody,” Dov Kesrin said.', true],
    ['“I take orders from the people only,” Dov Kesrin said.', false],
    ['“I take medicine from nobody,” Dov Kesrin said.', false],
    ['“I take orders from nobody,” Ada Corl said.', false],
  ])('is done, says whom the claim is about: %s', (no, isNo) => {
    const answer: Answer = ['CONTRADICTED', 'Dov Kesrin', 'Dov Kesrin “takes his orders from Vessen'];
    const found = denialsOf(`HARL (AP) — ${takes}\n\nThe inn is old.\n\nIts walls are white.\n\nRain fell.\n\n${no}`);
    expect(found.some(([form, who]) => form === answer[0] && who === answer[1])).toBe(isNo);
  });

  test.each([
    ['Tarn’s water minister, Ilse Corl, said no gate was moved before March 10.', true],
    ['Tarn’s water minister, Ilse Corl, said no gate was painted.', false],
    ['Belm’s water minister, Ilse Corl, said no gate was moved.', false],
    ['Tarn’s water minister, Ilse Corl, said the gate was moved.', false],
  ])('was done in general, where a deed is told: %s', (no, isNo) => {
    const told = 'Two gates of Tarn’s dam were lowered in the night, a report said.';
    const found = denialsOf(
      `HARL (AP) — ${told}\n\nThe inn is old.\n\nIts walls are white.\n\nRain fell.\n\nSnow fell.\n\n${no}`,
    );
    expect(found.some(([form, who]) => form === 'CONTRADICTED' && who === 'Ilse Corl')).toBe(isNo);
  });

  test('links the denial that it says again', () => {
    const denied = 'Dov Kesrin denied that he was in the pay of anybody. “I take orders from nobody,” he said.';
    const found = denialsOf(`HARL (AP) — ${takes}\n\nThe inn is old.\n\nIts walls are white.\n\nRain fell.\n\n${denied}`);
    expect(found.filter(([, who]) => who === 'Dov Kesrin')).toEqual([
      ['DENIED', 'Dov Kesrin', 'Dov Kesrin “takes his orders from Vessen”'],
      ['CONTRADICTED', 'Dov Kesrin', 'Dov Kesrin “takes his orders from Vessen”'],
    ]);
  });
});
