import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLInputField, getNamedType, isEnumType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '#store/store.ts';
import type { RunningServer } from '../../src/server.ts';
import { read, serve } from './ask.ts';
import { listsOf } from './listsOf.ts';
import { openSeededStore } from './openSampleStore.ts';
import { type AskedList, longestList, readAll, readPage } from './readList.ts';

let store: Store;
let server: RunningServer;
let ids: { article: string; claim: string; speaker: string; source: string };
beforeAll(async () => {
  store = await openSeededStore();
  server = await serve(store);
  const { speaker, sources, claims } = await read(
    server.url,
    `{ speaker(name: "Tessa Morvane") { id articles(first: 1) { nodes { id } } }
       sources(first: 1, filter: { name: "reuters" }) { nodes { id } }
       claims(first: 1, filter: { status: DENIED }) { nodes { id } } }`,
  );
  ids = { article: speaker.articles.nodes[0].id, claim: claims.nodes[0].id, speaker: speaker.id, source: sources.nodes[0].id };
});
afterAll(async () => {
  await server?.close();
  await store?.close();
});

const LISTS = listsOf(buildSchema(readFileSync('schema.graphql', 'utf8')))
  .filter(({ filter }) => filter !== null)
  .map((list) => [`${list.on}.${list.name}`, list] as const);

/** A day in the middle of the bundled articles. */
const DAY = '2026-05-12T00:00:00.000Z';
const BEFORE = '2026-05-11T23:59:59.999Z';

/**
 * Values to filter by, as they are written. Those of one row have each entry among them exactly once, but for entries that have no value: then the
 * last of them is how all those are asked for that have one.
 */
function valuesOf({ name, type }: GraphQLInputField): readonly (readonly string[])[] {
  const named = getNamedType(type);
  if (isEnumType(named)) return [named.getValues().map((value) => value.name)];
  switch (named.name) {
    case 'Boolean':
      return [['true', 'false']];
    case 'DateTimeRange':
      return [[`{ since: "${DAY}" }`, `{ until: "${BEFORE}" }`, '{}']];
    case 'SpeakerReference':
      return [['{ name: "Tessa Morvane" }'], [`{ id: "${ids.speaker}" }`]];
    case 'SourceReference':
      return [['{ name: "Reuters" }'], [`{ id: "${ids.source}" }`]];
    case 'ID':
      return [[JSON.stringify(name === 'claim' ? ids.claim : ids.article)]];
    case 'DateTime':
      return [[`"${DAY}"`]];
    case 'Float':
      return [['0.9']];
    case 'Int':
      return [['2']];
    case 'String':
      return [['"the"'], ['"no such words anywhere"']];
    default:
      throw new Error(`Say by which values of ${named.name} lists are filtered.`);
  }
}

async function count(list: AskedList, filter: string): Promise<number> {
  return (await readPage(list, ['first: 1', `filter: { ${filter} }`], 'totalCount')).totalCount;
}

test.each(LISTS)('%s by each filter has those entries of the whole list that fit it', async (_, field) => {
  const list = await longestList(server.url, field);
  const whole = (await readAll(list, 'forwards', 100)).map(({ cursor }) => cursor);
  for (const input of Object.values(field.filter?.getFields() ?? {})) {
    for (const values of valuesOf(input)) {
      const found: string[][] = [];
      for (const value of values) {
        const filter = `filter: { ${input.name}: ${value} }`;
        const fitting = (await readAll(list, 'forwards', 100, [filter])).map(({ cursor }) => cursor);
        expect([filter, whole.filter((cursor) => fitting.includes(cursor))]).toEqual([filter, fitting]);
        found.push(fitting);
      }
      if (values.length === 1) continue;
      const all = values.at(-1) === '{}' ? found.pop() : whole;
      expect([input.name, found.flat().sort()]).toEqual([input.name, [...(all ?? [])].sort()]);
    }
  }
});

test.each(LISTS.filter(([, { facets }]) => facets.length > 0))(
  '%s counts by each facet what the list has that is filtered by it, whatever else it is filtered by',
  async (_, field) => {
    const list = await longestList(server.url, field);
    const inputs = Object.values(field.filter?.getFields() ?? {});
    const asked = `totalCount facets { ${field.facets.map((facet) => `${facet} { value count }`).join(' ')} }`;
    let counted = 0;
    for (const facet of field.facets) {
      const input = inputs.find(({ name }) => name === facet);
      if (input === undefined) throw new Error(`The lists of ${field.of} are counted by ${facet}, and not filtered by it.`);
      const isEnum = isEnumType(getNamedType(input.type));
      const others = inputs.filter(({ name }) => name !== facet);
      for (const filter of [
        '',
        ...others.flatMap((other) =>
          valuesOf(other)
            .flat()
            .map((value) => `${other.name}: ${value}`),
        ),
      ]) {
        const { totalCount, facets } = await readPage(list, ['first: 1', `filter: { ${filter} }`], asked);
        const counts: { value: string; count: number }[] = facets[facet];
        expect(counts.map(({ count }) => count)).toEqual(counts.map(({ count }) => count).sort((one, other) => other - one));
        for (const { value, count: expected } of counts) {
          const narrowed = `${filter} ${facet}: [${isEnum ? value : JSON.stringify(value)}]`;
          expect([narrowed, await count(list, narrowed)]).toEqual([narrowed, expected]);
          counted += 1;
        }
        const sum = counts.reduce((so, { count }) => so + count, 0);
        if (isEnum) expect([filter, sum]).toEqual([filter, totalCount]);
        else expect(sum).toBeLessThanOrEqual(totalCount);
      }
    }
    expect(counted).toBeGreaterThan(0);
  },
);
