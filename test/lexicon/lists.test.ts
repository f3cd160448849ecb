import { describe, expect, test } from 'vitest';
import { channels } from '#lexicon/channels.ts';
import { closedWords } from '#lexicon/closedWords.ts';
import { countries } from '#lexicon/countries.ts';
import { countryByCapital, countryByDemonym, countryByName } from '#lexicon/countryNames.ts';
import { claimNouns, denyingVerbs, falseWords, negations, rejectingVerbs } from '#lexicon/denialWords.ts';
import { firstNames } from '#lexicon/firstNames.ts';
import { institutions } from '#lexicon/institutions.ts';
import { irregularVerbs } from '#lexicon/irregularVerbs.ts';
import { mostlyNouns } from '#lexicon/mostlyNouns.ts';
import { armedWords, companyNouns, groupNouns } from '#lexicon/neighbourNouns.ts';
import { nicknames } from '#lexicon/nicknames.ts';
import { isRole, kindOfInstitution, singularOfRoles } from '#lexicon/nouns.ts';
import { placeBeginnings, placeEndings } from '#lexicon/placeWords.ts';
import { refusals } from '#lexicon/refusals.ts';
import { reportingForms } from '#lexicon/reportingForms.ts';
import { reportingVerbs } from '#lexicon/reportingVerbs.ts';
import { adherents, people, roles } from '#lexicon/roles.ts';
import { manWords, titles, womanWords } from '#lexicon/titles.ts';
import { verbs } from '#lexicon/verbs.ts';
import { ANY_VERB, MOSTLY_NOUN } from '#lexicon/wordClasses.ts';
import { formsOfVerb, irregularForms, words } from '#lexicon/words.ts';
import { testsOf } from '../knownFailures.ts';

const { testOf, orphans } = testsOf('lists');

const wordsIn = (list: string): string[] => list.trim().split(/\s+/);
const twice = (list: readonly string[]): string[] => list.filter((word, index) => list.indexOf(word) !== index);
const inBoth = (one: Iterable<string>, other: ReadonlySet<string>): string[] => [...one].filter((word) => other.has(word));

describe('lists of words', () => {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['roles', [...wordsIn(roles), ...wordsIn(people)]],
    ['verbs', wordsIn(verbs)],
    ['mostlyNouns', wordsIn(mostlyNouns)],
    ['irregularVerbs', irregularVerbs.trim().split(/\s*\|\s*|\n\s*/)],
    ['countries', countries.trim().split(/\s*\n\s*/)],
    ...closedWords.map(([, list]): [string, string[]] => [`closedWords, “${list.slice(0, 20)}…”`, wordsIn(list)]),
    ...institutions.map(([kind, nouns]): [string, string[]] => [`institutions, ${kind}`, wordsIn(nouns)]),
  ];

  for (const [name, list] of lists) {
    testOf(name)(`${name} has no word twice`, () => {
      expect(twice(list)).toEqual([]);
      expect(list.length).toBeGreaterThan(1);
    });
  }

  test('a first name is a woman’s, a man’s or either’s, once', () => {
    expect(twice(firstNames.flatMap((list) => [...list]))).toEqual([]);
  });

  test('those who are printed with a capital are people', () => {
    expect([...adherents].filter((noun) => !isRole(noun))).toEqual([]);
  });

  testOf('a noun says one kind of body only')('a noun says one kind of body only', () => {
    expect(twice(institutions.flatMap(([, nouns]) => wordsIn(nouns)))).toEqual([]);
  });

  test.each([
    ['roles', [...wordsIn(roles), ...wordsIn(people)]],
    ['first names', firstNames.flatMap((list) => [...list])],
    ['nicknames', nicknames.flatMap(wordsIn)],
    ['places', [...placeEndings, ...placeBeginnings]],
    ['institutions', institutions.flatMap(([, nouns]) => wordsIn(nouns))],
    ['channels', channels.map(({ noun }) => noun)],
    ['verbs', wordsIn(verbs)],
    ['mostlyNouns', wordsIn(mostlyNouns)],
    ['closedWords', closedWords.flatMap(([, list]) => wordsIn(list))],
    ['titles', [...titles]],
    ['refusals', [...refusals]],
    ['denial words', [...claimNouns, ...denyingVerbs, ...rejectingVerbs, ...falseWords, ...negations]],
    ['neighbouring nouns', [...groupNouns, ...armedWords, ...companyNouns]],
  ])('%s are in small letters with straight apostrophes, as they are looked up', (_, list) => {
    expect(list.filter((word) => word !== word.toLowerCase() || /[’“”]/.test(word) || word === '')).toEqual([]);
  });
});

describe('lists that contradict each other', () => {
  test('no verb both denies outright and only dismisses', () => expect(inBoth(denyingVerbs, rejectingVerbs)).toEqual([]));

  test('every form of a denying verb belongs to a row that denies', () => {
    for (const form of [...denyingVerbs, ...rejectingVerbs]) {
      const rows = reportingForms.get(form) ?? [];
      expect(rows.filter(({ verb }) => verb.denies !== true).map(({ verb }) => `${form} of ${verb.verb}`)).toEqual([]);
    }
  });

  test('no form belongs to a verb that denies and to one that does not', () => {
    for (const [form, rows] of reportingForms) {
      const stances = new Set(rows.map(({ verb }) => verb.denies === true));
      expect(stances.size, `“${form}” belongs to ${rows.map(({ verb }) => verb.verb).join(' and ')}.`).toBe(1);
    }
  });

  test('what one refuses is no claim', () => expect(inBoth(refusals, claimNouns)).toEqual([]));

  test('no title is a woman’s and a man’s', () => expect(inBoth(womanWords, manWords)).toEqual([]));

  test('no noun makes an armed group and a company of a name', () => expect(inBoth(groupNouns, companyNouns)).toEqual([]));
});

describe('the grammar’s words', () => {
  testOf('a noun that can speak is not taken for a verb outright')(
    'a noun that can speak is not taken for a verb outright',
    () => {
      const speaking = [
        ...wordsIn(roles),
        ...institutions.flatMap(([, nouns]) => wordsIn(nouns)),
        ...channels.map(({ noun }) => noun),
      ];
      const verbal = speaking.filter((noun) => {
        const classes = words.get(noun) ?? 0;
        return (classes & ANY_VERB) !== 0 && (classes & MOSTLY_NOUN) === 0;
      });
      expect([...new Set(verbal)], 'These nouns are verbs too: add them to mostlyNouns.').toEqual([]);
    },
  );

  testOf('every reporting verb is a verb of the grammar')('every reporting verb is a verb of the grammar', () => {
    const unknown = reportingVerbs.map(({ verb }) => verb.split(' ')[0] ?? '').filter((base) => !words.has(base));
    expect(unknown).toEqual([]);
  });

  test('a verb has all its forms', () => {
    const forms = (base: string): string[] => [...new Set(formsOfVerb(base).map(([form]) => form))];
    expect(forms('deny')).toEqual(['deny', 'denies', 'denying', 'denied']);
    expect(forms('say')).toEqual(['say', 'says', 'saying', 'said']);
    expect(forms('write')).toEqual(['write', 'writes', 'writing', 'wrote', 'written']);
    expect(forms('admit')).toContain('admitted');
    expect(forms('agree')).toEqual(['agree', 'agrees', 'agreeing', 'agreed']);
    expect(forms('lie')).toContain('lying');
  });

  test('every irregular verb has its past and its participle', () => {
    const short = [...irregularForms].filter(([base, forms]) => base === '' || forms.some((form) => form === ''));
    expect(short).toEqual([]);
  });

  test('people in the plural go back to one of them', () => {
    expect(
      ['officials', 'spokesmen', 'spokeswomen', 'spokespeople', 'deputies', 'coaches', 'wives'].map(singularOfRoles),
    ).toEqual(['official', 'spokesman', 'spokeswoman', 'spokesperson', 'deputy', 'coach', 'wife']);
    expect(singularOfRoles('bridge')).toBeNull();
    expect([isRole('official'), isRole('people'), isRole('bridge')]).toEqual([true, false, false]);
  });

  test('a body is of the kind that its noun says', () => {
    expect(['ministry', 'army', 'militia', 'newspaper', 'audit', 'bridge'].map(kindOfInstitution)).toEqual([
      'GOVERNMENT',
      'ORGANIZATION',
      'GROUP',
      'OUTLET',
      'DOCUMENT',
      null,
    ]);
  });
});

describe('countries', () => {
  const rows = countries
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));

  test('every row has a name, what is of it, and a capital', () => {
    expect(rows.filter((row) => row.length !== 3 || row.some((cell) => cell === '')).map(([name]) => name)).toEqual([]);
  });

  test('every name, every form of it and every capital lead to the row’s first name', () => {
    for (const [names = '', demonyms = '', capitals = ''] of rows) {
      const [name = ''] = names.split('/');
      for (const other of names.split('/')) expect(countryByName.get(other.toLowerCase()), other).toBe(name);
      for (const form of demonyms.split('/').filter((cell) => cell !== '-'))
        expect(countryByDemonym.get(form.toLowerCase()), form).toBe(name);
      for (const capital of capitals.split('/').filter((cell) => cell !== '-'))
        expect(countryByCapital.get(capital.toLowerCase()), capital).toBe(name);
    }
  });
});

test('every known failure is a test', () => expect(orphans()).toEqual([]));
