import { readFile } from 'node:fs/promises';
import type { GatewayExecutor, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { type ExecutionResult, execute, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGraph } from '#graph/createGraph.ts';
import { createLoaders } from '#graph/loaders.ts';
import { executeCompiled } from '#server/executeCompiled.ts';
import { readExamples } from '#server/readExamples.ts';
import type { Store } from '#store/store.ts';
import { openSampleStore } from '../graph/openSampleStore.ts';

const schema = createGraph(await readFile('schema.graphql', 'utf8'));
let store: Store;
let executor: GatewayExecutor;
beforeAll(async () => {
  store = await openSampleStore();
  const { executor: loaded } = await executeCompiled(schema).load({ apollo: {} });
  if (loaded === null) throw new Error('There is no executor.');
  executor = loaded;
});
afterAll(() => store?.close());

type Variables = Readonly<Record<string, unknown>>;

const contextOf = () => ({ loaders: createLoaders(store.read), requestId: 'request' });

/** By graphql-js. */
async function asReferred(query: string, variables: Variables): Promise<ExecutionResult> {
  return execute({ schema, document: parse(query), contextValue: contextOf(), variableValues: variables });
}

/** As the server does it when a query comes for the third time. */
async function asServed(query: string, variables: Variables): Promise<ExecutionResult> {
  const ask = async () => {
    const request = { query, variables };
    const known = { request, document: parse(query), queryHash: query, operationName: null, context: contextOf() };
    return executor(known as unknown as GatewayGraphQLRequestContext);
  };
  await ask();
  await ask();
  return ask();
}

const printed = (result: ExecutionResult): unknown => JSON.parse(JSON.stringify(result));

const examples = await readExamples();

describe('code that is compiled for a query answers as graphql-js does', () => {
  test.each(examples.map(({ query, variables }) => [/query (\w+)/.exec(query)?.[1], query, JSON.parse(variables ?? '{}')]))(
    'the tab %s',
    async (_, query, variables) => {
      const expected = await asReferred(query, variables);
      expect(expected.errors).toBeUndefined();
      expect(printed(await asServed(query, variables))).toEqual(printed(expected));
    },
  );

  test.each<[query: string, variables?: Variables]>([
    ['{ claims { totalCount nodes { text } } }'],
    ['{ __schema { types { name fields { name args { name } } } } __type(name: "Node") { possibleTypes { name } } }'],
    ['{ __typename speakers { __typename nodes { __typename id } } }'],
    ['query ($few: Boolean!) { claims(first: 2) { nodes { id @skip(if: $few) text @include(if: $few) } } }', { few: true }],
    [
      'query ($few: Boolean = true) { claims(first: 2) { ...Some @include(if: $few) } } fragment Some on ClaimConnection { totalCount }',
    ],
    ['query ($kind: [SpeakerKind!]) { speakers(filter: { kind: $kind }) { nodes { name } } }', { kind: ['PERSON'] }],
    ['query ($kind: [SpeakerKind!]) { speakers(filter: { kind: $kind }) { nodes { name } } }', { kind: 'PERSON' }],
    [
      'query ($first: Int) { quotes(first: $first) { edges { cursor node { id text } } pageInfo { endCursor hasNextPage } } }',
      {},
    ],
    [
      'query ($asOf: DateTime) { claims(filter: { asOf: $asOf }) { nodes { status firstSeen } } }',
      { asOf: '2026-05-02T00:00:00Z' },
    ],
    ['{ node(id: "quote_q1close") { id ... on Quote { kind } ... on Annotation { sentence { text } } } }'],
    ['{ __proto__: stats { articles } constructor: stats { quotes } toString: stats { claims } }'],
    ['{ stats { quotes } stats { claims } }'],
    ['{ node(id: "claim_none") { id } article(id: "article_none") { text } }'],
  ])('%s with %j', async (query, variables = {}) => {
    const expected = await asReferred(query, variables);
    expect(expected.errors).toBeUndefined();
    expect(printed(await asServed(query, variables))).toEqual(printed(expected));
  });
});

describe('what is refused is refused in the words of graphql-js', () => {
  test.each<[query: string, variables?: Variables]>([
    ['query ($id: ID!) { claim(id: $id) { id } }'],
    ['query ($first: Int) { claims(first: $first) { totalCount } }', { first: 'many' }],
    ['{ claims(first: 1000) { totalCount } }'],
    ['{ stats { quotes } claim(id: "no id") { id } }'],
    ['query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }', { filter: { words: 1 } }],
  ])('%s with %j', async (query, variables = {}) => {
    const expected = await asReferred(query, variables);
    expect(expected.errors).toBeDefined();
    expect(printed(await asServed(query, variables))).toEqual(printed(expected));
  });
});
