import { describe, expect, test } from 'vitest';
import { readWire } from '#read.ts';
import { denialsOf } from './denialsOf.ts';

/** Who contradicts in a text, each with the words of the claim that it is against. */
const contradicted = (text: string): (readonly string[])[] =>
  denialsOf(`HARL (AP) — ${text}`).flatMap(([form, who, ...claims]) => (form === 'CONTRADICTED' ? [[who, ...claims]] : []));

describe('the same deed of the same person', () => {
  const told = 'Three sources said Nadia Corvin would resign this week.';
  test.each([
    ['Nadia Corvin said she would not resign.', true],
    ['Nadia Corvin said she would not sing.', false],
    ['Nadia Corvin said Ada Corl would not resign.', false],
  ])('is negated, though only one tells when: %s', (text, isOne) => {
    expect(contradicted(`${told} ${text}`).some(([who]) => who === 'Nadia Corvin')).toBe(isOne);
  });
});

describe('what nobody did', () => {
  const told = 'Two clerks said three people had drowned in the flood.';
  test.each([
    ['Ada Corl said no one had drowned.', true],
    ['“Nobody drowned,” Ada Corl said.', true],
    ['Ada Corl said no one had drowned in the flood.', true],
    ['Ada Corl said no one had drowned at the mill.', false],
    ['Ada Corl said no one had swum.', false],
    ['Two clerks said no one had drowned.', false],
  ])('is set against who tells it of somebody: %s', (text, isOne) => {
    expect(contradicted(`${told} ${text}`)).toEqual(isOne ? [['Ada Corl', 'three people had drowned in the flood']] : []);
  });
});

describe('what there was none of', () => {
  const told = 'Bo Silva said she was sent a letter on milk that no mill could accept.';
  test.each([
    ['Ada Corl said there was no letter.', true],
    ['Ada Corl said there has been no letter.', true],
    ['Ada Corl said no such letter had ever been sent.', true],
    ['“First there was no letter,” Ada Corl said. “Then there was a letter and it was short.”', false],
    ['Ada Corl said no such letter had ever been sent to the harbour at night.', false],
  ])('is set against who tells of it: %s', (text, isOne) => {
    expect(contradicted(`${told} ${text}`).length).toBe(isOne ? 1 : 0);
  });
});

describe('what there was none of, and was only wanted', () => {
  test.each([
    ['Bo Silva said the bank wanted an apology from the mayor. Ada Corl said there had been no apology.', false],
    ['The union said it had asked for an inquiry into the fire. Ada Corl said there has been no inquiry.', false],
    ['Police said they would seek a witness to the fire. Ada Corl said there has been no witness.', false],
    ['Bo Silva said the town was promised a bridge. Ada Corl said there has been no bridge.', false],
    ['Bo Silva said a letter to the mayor should be short. Ada Corl said there was no letter.', false],
    ['Bo Silva said the mayor had made an apology. Ada Corl said there had been no apology.', true],
    ['The council said the mill needed a licence. Ada Corl said no such licence had been issued.', false],
    ['The council said the mill had sent it a licence. Ada Corl said no such licence had been issued.', true],
    ['The council said the mill had sent it a licence. Ada Corl said no such licence was needed.', false],
    ['The council said the mill had sent it a licence. Ada Corl said no such licence had yet been issued.', false],
  ])('is at odds with nobody: %s', (text, isOne) => {
    expect(contradicted(text).length).toBe(isOne ? 1 : 0);
  });
});

describe('another account of the same', () => {
  const cracks = 'A leaked report said that the owner knew of cracks in a gantry.';
  test.each([
    ['Orrin Yards dismissed the report and said the cracks it described were in another gantry.', true],
    ['Orrin Yards dismissed the report and said the sails it made were in another port.', false],
    ['Orrin Yards rejected that report. The owner, it said, had sold the gantry.', true],
    ['Orrin Yards rejected that report. The cook, it said, had sold the gantry.', false],
    ['Orrin Yards disputed that. It said a letter was sent to all its welders.', true],
    ['Orrin Yards regretted that. It said a letter was sent to all its welders.', false],
    ['Orrin Yards disputed the report. It said a letter was sent to all its welders.', false],
    ['Orrin Yards disputed that. “A letter was sent to all our welders,” it said.', false],
  ])('by who rejects a claim: %s', (text, isOne) => {
    expect(contradicted(`${cracks} ${text}`).some(([who]) => who === 'Orrin Yards')).toBe(isOne);
  });

  test('asserts where it tells only what is so instead', () => {
    const text = `${cracks} Orrin Yards disputed that. It said a letter was sent to all its welders.`;
    const said = readWire(text).articles.flatMap(({ quotes }) => quotes.map(({ quote }) => quote));
    expect(said.find((quote) => quote.text.startsWith('a letter'))?.stance).toBe('ASSERTS');
  });

  test.each([
    ['the aircraft had crashed because of icing', true],
    ['the aircraft had crashed in Keld', false],
    ['the ferry had sunk because of icing', false],
    ['the aircraft may have crashed because of icing', false],
  ])('by another cause: %s', (account, isOne) => {
    const shot = 'Stefan Orlo said the guards had shot down a drone.';
    const found = contradicted(`${shot} The mayor of Keld, Ada Corl, said ${account}.`);
    expect(found.some(([who]) => who === 'Ada Corl')).toBe(isOne);
  });
});

describe('another reason', () => {
  const snow = 'The river was low because snow had come late, Jon Aske said.';
  test.each([
    ['The loss cannot be explained by snowmelt, engineer Ada Corl said.', true],
    ['The loss was not due to snow, engineer Ada Corl said.', true],
    ['The loss cannot be explained by rain, engineer Ada Corl said.', false],
    ['The mill may not open because of snow, engineer Ada Corl said.', false],
    ['The mill was shut not because of snow but of rain, engineer Ada Corl said.', false],
    ['The loss was due to snow, engineer Ada Corl said.', false],
  ])('%s', (text, isOne) => {
    expect(contradicted(`${snow}\n\n${text}`).some(([who]) => who === 'Ada Corl')).toBe(isOne);
  });
});

describe('every one and none', () => {
  const passed = '“The crane had passed every inspection,” Cole Manders said.';
  test.each([
    ['The crane had gone two years without an inspection, the union said.', true],
    ['The crane had gone two years without a break, the union said.', false],
    ['The ferry had gone two years without an inspection, the union said.', false],
    ['The crane had gone two years without an inspection, Cole Manders said.', false],
  ])('%s', (text, isOne) => {
    expect(contradicted(`${text}\n\n${passed}`).some(([who]) => who === 'Cole Manders')).toBe(isOne);
  });
});

describe('corrected by name', () => {
  const third = 'Tarn said the river Merrow lost a third of its flow at the border.';
  test.each([
    ['The river lost a fifth of its flow, a report said, not the third of which Tarn has spoken.', true],
    ['The river lost a fifth of its flow, a report said, not the half of which Tarn has spoken.', false],
    ['The mill lost a fifth of its crew, a report said, not the third of which Tarn has spoken.', false],
    ['The river lost a fifth of its flow, a report said, not the third that Belm lost.', false],
  ])('%s', (text, isOne) => {
    const answer = ['report', 'the river Merrow lost a third of its flow at the border'];
    const found = contradicted(`${third}\n\nThe inn is old.\n\n${text}`);
    expect(found.some(([, claim]) => claim === answer[1])).toBe(isOne);
  });
});

describe('told to disagree', () => {
  const cost = 'The cuts cost nobody his job, Minister Lise Corl said.';
  test.each([
    ['The union disagreed. Nine people left the yard, its leader, Jon Aske, said.', true],
    ['The union disagreed with itself. Nine people left the yard, its leader, Jon Aske, said.', false],
    ['The union met on Monday. Nine people left the yard, its leader, Jon Aske, said.', false],
    ['The union disagreed. The yard is old. Nine people left it, its leader, Jon Aske, said.', false],
  ])('%s', (text, isOne) => {
    const found = contradicted(`${cost}\n\n${text}`);
    expect(found.some(([who, claim]) => who === 'Jon Aske' && claim === 'The cuts cost nobody his job')).toBe(isOne);
  });

  test('a denial is against what it is told to be against', () => {
    const text = 'Minister Lise Corl denied that the cuts cost lives. “Money broke no leg,” she said.';
    const found = denialsOf(`HARL (AP) — ${text}\n\nThe union disagreed. Nine people paid for it, its leader, Jon Aske, said.`);
    expect(found[0]).toEqual(['DENIED', 'Lise Corl', 'Nine people paid for it']);
  });

  test('who is corrected is against nobody, and corrected where words are shared', () => {
    const text =
      'General Jon Corl said the brigade was 300 km from the border. “I like tea,” Corl said.\n\nHis aide, Lale Aske, later corrected him. Part of the brigade, she said, was near the border.';
    expect(contradicted(text)).toEqual([['Lale Aske', 'the brigade was 300 km from the border']]);
  });
});

describe('answered in two words', () => {
  test.each([
    ['No gate was moved, the mayor of Harl said. Engineer Ada Corl said that two were.', true],
    ['The gate was moved, the mayor of Harl said. Engineer Ada Corl said that two were.', false],
    ['No gate was moved, the mayor of Harl said. Engineer Ada Corl said that two were old.', false],
    ['No gate was moved, the mayor of Harl said. The inn is old. Engineer Ada Corl said that two were.', false],
  ])('%s', (text, isOne) => {
    expect(contradicted(text).some(([who, claim]) => who === 'the mayor of Harl' && claim === 'two were')).toBe(isOne);
  });

  test.each([
    ['Ada Corl said she would not vote for Milo Arden or Pia Holt', false],
    ['Ada Corl said Tarn would not vote for Milo Arden or Pia Holt', true],
  ])('is none where each tells of what they do themselves: %s', (words, isOne) => {
    const found = contradicted(`Tarn said it would vote for Milo Arden, and not for Pia Holt. ${words}.`);
    expect(found.some(([who]) => who === 'Ada Corl')).toBe(isOne);
  });

  test.each([
    ['there was no incursion of any kind', true],
    ['there was no rain of any kind', false],
  ])('negates what somebody is accused of by a noun: %s', (words, isOne) => {
    const found = contradicted(`Tarn accused Keld of an incursion. Keldish official Ada Corl said ${words}.`);
    expect(found.some(([who]) => who === 'Ada Corl')).toBe(isOne);
  });

  test.each([
    ['“No, it did not burn,” said Ada Corl.', true],
    ['“It was not old,” said Ada Corl.', false],
    ['It rained. It snowed. It thawed. “It did not burn,” said Ada Corl.', false],
  ])('negates of “it” what was said right before: %s', (words, isOne) => {
    const found = contradicted(`Tarn said the quay had burned. ${words}`);
    expect(found.some(([who]) => who === 'Ada Corl')).toBe(isOne);
  });
});
