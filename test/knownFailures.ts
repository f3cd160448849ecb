import { test } from 'vitest';

/** What a test file is about. */
type Topic = 'examples' | 'lists' | 'finders' | 'refiners' | 'resolutions' | 'chains' | 'denials';

/**
 * What is known to be read wrongly, each with its reason. A test of that name must fail: when the reading comes right, the test says so,
 * and the line goes.
 */
const knownFailures: Readonly<Record<Topic, Readonly<Record<string, string>>>> = {
  examples: {},
  lists: {},
  finders: {},
  refiners: {},
  chains: {},
  denials: {},
  resolutions: {},
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
