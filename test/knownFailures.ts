import { test } from 'vitest';

/** What a test file is about. */
type Topic = 'examples' | 'lists' | 'finders' | 'refiners' | 'resolutions';

/**
 * What is known to be read wrongly, each with its reason. A test of that name must fail: when the reading comes right, the test says so,
 * and the line goes.
 */
const knownFailures: Readonly<Record<Topic, Readonly<Record<string, string>>>> = {
  examples: {
    'reporting verb: quip': 'Its past is built as “quiped”: the u behind a q is taken for a vowel.',
    'reporting verb: dispute': 'It is found as a rejection, not as a quote.',
    'silence: The builder could not be reached for comment.': 'A builder is not known to be a person.',
    'silence: The builder couldn’t be reached.': 'A builder is not known to be a person.',
    'silence: The builder was not immediately available for comment.': 'A builder is not known to be a person.',
    'silence: The builder was unavailable for comment.': 'A builder is not known to be a person.',
    'silence: The builder failed to respond to questions.': 'A builder is not known to be a person.',
    'silence: The builder has yet to comment.': 'A builder is not known to be a person.',
    'silence: There was no immediate comment from the builder.': 'A builder is not known to be a person.',
    'channel: filing': 'The word is taken for a verb outright.',
  },
  lists: {
    roles: 'Two words stand twice.',
    'institutions, ORGANIZATION': 'One word stands twice.',
    'a noun says one kind of body only': 'Three nouns stand in two rows.',
    'a noun that can speak is not taken for a verb outright': 'Two nouns are verbs to the grammar.',
    'every reporting verb is a verb of the grammar': 'Four verbs are in one list only.',
  },
  finders: {
    'relativeClause: They met in what local media said was the first talk in years.': 'The mention has the `what` before it.',
  },
  refiners: {},
  resolutions: {
    'Bram Tolliver and Nils Arden met on the quay. He said it was shut.': 'The nearer of two names is taken for the subject.',
    'Health Minister Corda Wisk met Water Minister Aldo Fenn. The minister said the wells were foul.':
      'The nearer of two ministers is taken.',
    'The Larkspur television station said the quay was shut.': 'The first of two nouns for a kind is taken into the name.',
  },
};

/** Gives the tests of a topic: each has to pass, or has to fail because it is a known failure. */
export function testsOf(topic: Topic): { testOf: (name: string) => typeof test | typeof test.fails; orphans: () => string[] } {
  const known = knownFailures[topic];
  const names = new Set<string>();
  return {
    testOf(name) {
      names.add(name);
      return name in known ? test.fails : test;
    },
    /** Known failures that no test is named for. */
    orphans: () => Object.keys(known).filter((name) => !names.has(name)),
  };
}
