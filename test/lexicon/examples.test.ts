import { describe, expect, test } from 'vitest';
import { type Channel, channels } from '#lexicon/channels.ts';
import { type ReportingVerb, reportingVerbs } from '#lexicon/reportingVerbs.ts';
import { type SilenceRow, silences } from '#lexicon/silences.ts';
import { formsOfVerb } from '#lexicon/words.ts';
import { readWire } from '#read.ts';
import type { ReadArticle } from '#reading.ts';
import { testsOf } from '../knownFailures.ts';

const { testOf, orphans } = testsOf('examples');

/** What is read from the example of a row, which is an article of its own. */
function readExample(example: string): ReadArticle {
  const [article] = readWire(example).articles;
  if (article === undefined) throw new Error(`No article is found in the example “${example}”.`);
  return article;
}

function proveVerb(row: ReportingVerb): void {
  const [base = '', ...particles] = row.verb.split(' ');
  const forms = new Set(formsOfVerb(base).map(([form]) => [form, ...particles].join(' ')));
  const { quotes } = readExample(row.example);
  const cues = quotes.map(({ quote }) => quote.cue?.text.toLowerCase() ?? '');
  expect(
    cues.filter((cue) => forms.has(cue) || forms.has(cue.split(' ')[0] ?? '')),
    `The row “${row.verb}” finds nothing by its verb in “${row.example}”; the cues found are ${JSON.stringify(cues)}.`,
  ).toHaveLength(1);
  const [found] = quotes;
  expect(found?.quote.stance, `The row “${row.verb}” is read with the wrong stance in “${row.example}”.`).toBe(
    row.denies ? 'DENIES' : 'ASSERTS',
  );
}

function proveSilence(row: SilenceRow): void {
  const { denials } = readExample(row.example);
  expect(
    denials.map(({ form, by }) => [form, by.length]),
    `The row “${row.words}” does not find its silence in “${row.example}”.`,
  ).toEqual([[row.form, row.who === 'NEITHER' ? 2 : 1]]);
  const first = new Set(row.words.split(' ')[0]?.split('|'));
  const cue = denials[0]?.cue?.text.toLowerCase().replaceAll('’', "'").split(' ')[0] ?? '';
  expect([...first], `“${row.example}” is found by another row than “${row.words}”.`).toContain(cue);
}

function proveChannel(row: Channel): void {
  const hops = readExample(row.example).quotes.flatMap(({ via }) => via);
  expect(
    hops.map(({ source }) => source.kind),
    `The row “${row.noun}” finds no hop in “${row.example}”.`,
  ).toEqual([row.kind]);
  expect(hops[0]?.words?.text.toLowerCase(), `The hop of “${row.noun}” rests on other words in “${row.example}”.`).toContain(
    row.noun,
  );
}

describe('reporting verbs', () => {
  for (const row of reportingVerbs)
    testOf(`reporting verb: ${row.verb}`)(`${row.verb} reports in its example`, () => proveVerb(row));

  test('no two rows are alike', () => {
    expect(reportingVerbs.map(({ verb }) => verb)).toEqual([...new Set(reportingVerbs.map(({ verb }) => verb))]);
    expect(reportingVerbs.map(({ example }) => example)).toEqual([...new Set(reportingVerbs.map(({ example }) => example))]);
  });
});

describe('silences', () => {
  for (const row of silences) testOf(`silence: ${row.example}`)(row.example, () => proveSilence(row));

  test('no two rows are alike', () => {
    expect(silences.map(({ words }) => words)).toEqual([...new Set(silences.map(({ words }) => words))]);
    expect(silences.map(({ example }) => example)).toEqual([...new Set(silences.map(({ example }) => example))]);
  });
});

describe('channels', () => {
  for (const row of channels) testOf(`channel: ${row.noun}`)(`${row.noun} is a hop in its example`, () => proveChannel(row));

  test('no two rows are alike', () => {
    expect(channels.map(({ noun }) => noun)).toEqual([...new Set(channels.map(({ noun }) => noun))]);
    expect(channels.map(({ example }) => example)).toEqual([...new Set(channels.map(({ example }) => example))]);
  });
});

test('every known failure is a test', () => expect(orphans()).toEqual([]));
