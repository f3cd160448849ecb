import { test } from 'vitest';

/** What a test file is about. */
type Topic = 'examples' | 'lists' | 'finders' | 'refiners' | 'resolutions' | 'chains' | 'denials';

/**
 * What is known to be read wrongly, each with its reason. A test of that name must fail: when the reading comes right, the test says so,
 * and the line goes.
 */
const knownFailures: Readonly<Record<Topic, Readonly<Record<string, string>>>> = {
  examples: {
    'channel: filing': 'The word is taken for a verb outright.',
  },
  lists: {
    'institutions, ORGANIZATION': 'One word stands twice.',
    'a noun says one kind of body only': 'Three nouns stand in two rows.',
    'a noun that can speak is not taken for a verb outright': 'Two nouns are verbs to the grammar.',
    'every reporting verb is a verb of the grammar': 'Four verbs are in one list only.',
  },
  finders: {},
  refiners: {},
  chains: {},
  denials: {
    'The bridge was not available for traffic.': 'What one is available for is not looked at.',
  },
  resolutions: {
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
