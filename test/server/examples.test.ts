import { describe, expect, test } from 'vitest';
import { readExamples } from '../../src/server/readExamples.ts';
import { read } from '../graph/ask.ts';
import { openSeededStore } from '../graph/openSampleStore.ts';
import { serveStore } from '../graph/serveStore.ts';

const served = serveStore(openSeededStore);

const EXAMPLES = (await readExamples()).map((example) => ({ ...example, name: /^query (\w+)/m.exec(example.query)?.[1] ?? '' }));

/** Asks the example of a tab, with what the playground shows as its variables, changed on request. */
function answer(name: string, changed: Record<string, unknown> = {}) {
  const example = EXAMPLES.find((one) => one.name === name);
  return read(served.url, example?.query ?? '', { ...JSON.parse(example?.variables ?? '{}'), ...changed });
}

const of = (fields: Record<string, unknown>) => expect.objectContaining(fields);
const among = (...entries: unknown[]) => expect.arrayContaining(entries);
const containing = (words: string) => expect.stringContaining(words);
const named = (name: string) => of({ speaker: of({ name }) });

test('there are ten, each of them a question, with a name of its own and variables that can be left out', async () => {
  expect(new Set(EXAMPLES.map(({ name }) => name)).size).toBe(10);
  for (const { name, query, variables } of EXAMPLES) {
    expect(query).toMatch(/^# [^?]*\?/);
    expect(Math.max(...query.split('\n').map((line) => line.length))).toBeLessThan(56);
    expect(variables === null).toBe(!query.includes('$'));
    expect(await read(served.url, query)).toEqual(await answer(name));
  }
});

describe('what the bundled articles answer', () => {
  test('WhoDeniedIt: both sides of a claim, with the words of each and why they go together', async () => {
    const { claims } = await answer('WhoDeniedIt');
    expect(claims.nodes).toHaveLength(5);
    expect(claims.nodes.map(({ status }: { status: string }) => status)).toEqual(Array(5).fill('DENIED'));
    const dam = claims.nodes.find(({ text }: { text: string }) => text.includes('closing two gates'));
    expect(dam.quotes.nodes).toEqual([of({ voices: [named('Karsenia')] })]);
    expect(dam.denials.edges).toEqual(
      among({
        reason: containing('shares “closing”, “gates”'),
        confidence: 0.95,
        node: {
          form: 'DENIED',
          voices: [named('Velmora')],
          sentence: { text: 'Velmora denied closing any gates.' },
          article: { headline: 'Karsenia says upstream dam has cut its river by a third' },
        },
      }),
    );
  });

  test('OnWhoseSaySo: the words of one man, passed on by two without a name', async () => {
    const { quotes } = await answer('OnWhoseSaySo');
    const prowse = quotes.nodes.find(({ voices }: { voices: { speaker: { name: string } }[] }) =>
      voices.some(({ speaker }) => speaker.name === 'Julian Prowse'),
    );
    expect(prowse.spans).toEqual([{ text: 'the fault was “known, small and mended”' }]);
    expect(prowse.chain.map(({ source, relay }: { source: object; relay: object }) => [source, relay])).toEqual([
      [{ name: 'a former adviser to the minister', kind: 'RELAY' }, { name: 'a former adviser to the minister' }],
      [{ name: 'a ministry official', kind: 'RELAY' }, { name: 'a ministry official' }],
      [{ name: 'Reuters', kind: 'OUTLET' }, null],
    ]);
    expect(prowse.chain[0].words.text).toBe('Both sources');
  });

  test('Search: the last word unfinished, and what was found marked', async () => {
    const { search } = await answer('Search');
    expect(search.complete).toBe(true);
    expect(search.totalCount).toBeGreaterThan(10);
    expect(search.edges[0].snippet.parts.filter(({ match }: { match: boolean }) => match)).toEqual([
      { text: 'crane', match: true },
      { text: 'inspectors', match: true },
    ]);
    expect((await answer('Search', { typed: 'Osmund Peck' })).search.edges[0].node).toEqual({
      __typename: 'Speaker',
      name: 'Osmund Peck',
      kind: 'PERSON',
    });
  });

  test('Person: what he said and denied, and who denied what he said', async () => {
    const { speaker } = await answer('Person');
    expect(speaker).toMatchObject({ name: 'Anton Kade', kind: 'PERSON' });
    expect(speaker.denials.nodes).toEqual(among(of({ form: 'DENIED', text: containing('line three') })));
    expect(speaker.deniedClaims.nodes).toEqual(among({ text: 'the Ambrovian tablets were counterfeit', status: 'DENIED' }));
    expect(speaker.deniedBy.nodes).toEqual(among({ name: 'Ambrovian prosecutors' }));
    const { speaker: turned } = await answer('Person', { name: 'Maren Oake' });
    expect(turned.reversals).toMatchObject([
      { claim: { text: containing('tested the tide gate') }, steps: [{ asserts: true }, { asserts: false }] },
    ]);
    expect((await answer('Person', { name: 'Nobody At All' })).speaker).toBeNull();
  });

  test('Unnamed: three workers without a name, against whom the owner speaks', async () => {
    const { claims } = await answer('Unnamed');
    expect(claims.facets.status.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(claims.totalCount);
    const crane = claims.nodes.find(({ text }: { text: string }) => text.includes('twice its permitted load'));
    expect(crane.saidBy.nodes).toEqual([
      {
        name: 'three workers who were on the shift',
        headcount: 3,
        onlyIn: { headline: 'Crane was overloaded, say shipyard workers; owner rejects charge' },
      },
    ]);
    expect(crane.deniedBy.nodes).toEqual(among({ name: 'Hallbrand Group', kind: 'ORGANIZATION' }));
  });

  test('SaidAgain: one sentence from several mouths, and one that comes from a single agency', async () => {
    const { claims } = await answer('SaidAgain');
    const [most] = claims.nodes;
    expect(most).toMatchObject({ text: containing('no evidence that a single patient was harmed'), singleOrigin: false });
    expect(most.quotes.totalCount).toBe(5);
    const voices = most.quotes.edges.map(({ node }: { node: { voices: unknown } }) => node.voices);
    expect(voices).toEqual(among([named('Noor Ellander')], [named('Anton Kade')]));
    const gates = claims.nodes.find(({ text }: { text: string }) => text.startsWith('Two of the four gates'));
    expect(gates).toMatchObject({
      singleOrigin: true,
      origins: { edges: [{ quoteCount: 2, node: { name: 'Reuters', kind: 'OUTLET' } }] },
    });
  });

  test('AsOf: how claims stood on a day, which stand otherwise now, and what had been denied by another day', async () => {
    const motor = { text: 'the tide gate of Fenmouth had no motor', stood: 'UNANSWERED', stands: 'DENIED' };
    expect((await answer('AsOf')).claims.nodes).toEqual(among(of(motor)));
    const denied = { text: 'she had been told of a fault in the pills in April', stood: 'DENIED' };
    expect((await answer('AsOf', { day: '2026-08-08T00:00:00Z' })).claims.nodes).toEqual(among(of(denied)));
    const { claims } = await answer('AsOf', { day: '2026-08-07T00:00:00Z' });
    expect(claims.totalCount).toBeGreaterThan(0);
    expect(claims.nodes.map(({ text }: { text: string }) => text)).not.toContain(denied.text);
  });

  test('NoAnswer: a company that says nothing while a trial is under way', async () => {
    const { denials } = await answer('NoAnswer');
    expect(denials.facets.form.map(({ value }: { value: string }) => value).sort()).toEqual([
      'DECLINED_TO_COMMENT',
      'NO_RESPONSE',
    ]);
    expect(denials.nodes).toEqual(
      among(
        of({
          form: 'DECLINED_TO_COMMENT',
          voices: [named('Hallbrand Group')],
          sentence: { text: 'Hallbrand declined to comment while the trial is under way.' },
          claims: [of({ claim: { text: containing('paint over the weight') } })],
        }),
      ),
    );
  });

  test('Article: every quote and denial of it, at its place in the text', async () => {
    const [article] = (await answer('Article')).articles.nodes;
    const { nodes, totalCount, pageInfo } = article.annotations;
    expect([nodes.length, pageInfo.hasNextPage]).toEqual([totalCount, false]);
    const marked = nodes.map(
      ({
        __typename,
        start,
        end,
        voices,
      }: {
        __typename: string;
        start: number;
        end: number;
        voices: { speaker: { name: string } }[];
      }) => [__typename, article.text.slice(start, end), voices.map(({ speaker }) => speaker.name).join()],
    );
    expect(marked).toEqual(
      among(
        ['Denial', 'She would not say how the draft had reached the press', 'Hanne Quillan'],
        ['Quote', 'no gate was moved before March 10', 'Tessa Morvane'],
        ['Quote', 'I measured what I measured,', 'Sanna Fenn'],
      ),
    );
  });

  test('Overview: counts that agree with each other', async () => {
    const { stats, articles, sources, claims, denials } = await answer('Overview');
    const sum = (counts: { count: number }[]) => counts.reduce((so, { count }) => so + count, 0);
    expect(articles.facets.agency[0].value).toBe('Reuters');
    expect(sum(claims.facets.status)).toBe(stats.claims);
    expect(sum(denials.facets.form)).toBe(stats.denials);
    expect(sources.nodes[0]).toMatchObject({ name: 'Reuters', kind: 'OUTLET' });
    expect(sources.nodes[0].all.totalCount).toBeGreaterThan(sources.nodes[0].denied.totalCount);
  });
});
