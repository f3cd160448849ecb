import { expect, test } from 'vitest';
import { ask, read } from './ask.ts';
import { openSampleStore } from './openSampleStore.ts';
import { serveStore } from './serveStore.ts';

const served = serveStore(openSampleStore);

/** The ids of a root list's nodes without their type, and the total, which must count the same. */
async function idsOf(list: string, filter: string): Promise<string[]> {
  const data = await read(served.url, `{ ${list}(filter: ${filter}) { totalCount nodes { id } } }`);
  const ids = data[list].nodes.map(({ id }: { id: string }) => id.slice(id.indexOf('_') + 1));
  expect(data[list].totalCount).toBe(ids.length);
  return ids;
}

test.each([
  ['{ text: "100%" }', ['c1towers']],
  ['{ text: "1%0" }', []],
  ['{ text: "1_000" }', ['c3bribes']],
  ['{ text: "t_wers" }', []],
  ['{ text: "!" }', []],
  ['{ text: "\\\\" }', []],
  ['{ text: "“SINK”" }', ['c4quays']],
  ['{ text: "\'" }', []],
  ['{ text: "💰" }', ['c3bribes']],
  ['{ text: "  the   FERRIES " }', ['c2ferries']],
  ['{ text: "" }', ['c1towers', 'c2ferries', 'c3bribes', 'c4quays']],
  ['{ text: null, status: null }', ['c1towers', 'c2ferries', 'c3bribes', 'c4quays']],
  ['{ status: [UNOPPOSED] }', ['c4quays']],
  ['{ status: [UNANSWERED, CONTRADICTED] }', ['c2ferries', 'c3bribes']],
  ['{ status: [DENIED] }', ['c1towers']],
  ['{ status: [] }', []],
  ['{ hasDenials: true }', ['c1towers', 'c2ferries', 'c3bribes']],
  ['{ hasDenials: false }', ['c4quays']],
  ['{ saidBy: { name: "marta quill" } }', ['c1towers']],
  ['{ saidBy: { id: "speaker_diplomat" } }', ['c2ferries']],
  ['{ source: { name: "ap" } }', ['c1towers', 'c2ferries']],
  ['{ source: { id: "source_gazette" } }', ['c2ferries']],
  ['{ article: "article_a1towers" }', ['c1towers']],
  ['{ article: "article_a1towers", asOf: "2026-05-03T11:59:00Z" }', []],
  ['{ source: { name: "reuters" }, asOf: "2026-05-03T12:00:00Z" }', ['c1towers']],
  ['{ deniedBy: { name: "the port_authority" } }', ['c1towers']],
  ['{ deniedBy: { id: "speaker_hale" } }', []],
  ['{ deniedBy: { id: "speaker_varn" }, status: [CONTRADICTED], text: "hale", hasDenials: true }', ['c3bribes']],
])('claims that fit %s', async (filter, ids) => {
  expect((await idsOf('claims', filter)).sort()).toEqual(ids);
});

test.each([
  ['{ speaker: { name: "quill" } }', ['q1close', 'q4closed']],
  ['{ speaker: { id: "speaker_varn" } }', ['q2lie']],
  ['{ kind: [INDIRECT] }', ['q3stop']],
  ['{ kind: [DIRECT, MIXED], article: "article_a2ferries" }', ['q4closed']],
  ['{ stance: DENIES }', []],
  ['{ stance: [DENIES, ASSERTS], article: "article_a1towers" }', ['q1close', 'q2lie']],
  ['{ claim: "claim_c1towers" }', ['q1close', 'q4closed']],
  ['{ publishedAt: { since: "2026-05-03T12:00:00Z" } }', ['q1close', 'q2lie']],
  ['{ publishedAt: { since: "2026-05-03T12:00:01Z" } }', []],
  ['{ publishedAt: {} }', ['q1close', 'q2lie']],
  ['{ source: { name: "REUTERS" } }', ['q1close', 'q2lie']],
  ['{ source: { id: "source_gazette" } }', ['q3stop']],
  ['{ text: "TOWERS" }', ['q1close', 'q4closed']],
  ['{ denied: true }', ['q1close', 'q4closed']],
  ['{ denied: false }', ['q2lie', 'q3stop']],
  ['{ minConfidence: 0.95 }', []],
])('quotes that fit %s', async (filter, ids) => {
  expect(await idsOf('quotes', filter)).toEqual(ids);
});

test.each([
  ['{ form: [DENIED, REJECTED] }', ['d1port', 'd3varn']],
  ['{ speaker: { name: "hale" } }', ['d2hale']],
  ['{ minConfidence: 0.95 }', []],
  ['{ publishedAt: { until: "2026-05-03T12:00:00Z" }, form: DENIED }', ['d1port']],
  ['{ claim: "claim_c1towers" }', ['d1port', 'd2hale']],
  ['{ article: "article_a2ferries", text: "did NOT respond" }', ['d4quill']],
])('denials that fit %s', async (filter, ids) => {
  expect(await idsOf('denials', filter)).toEqual(ids);
});

test.each([
  ['speakers', '{ name: "QUILL" }', ['quill', 'other-quill']],
  ['speakers', '{ name: "_" }', ['port']],
  ['speakers', '{ kind: [UNNAMED, ORGANIZATION] }', ['diplomat', 'port']],
  ['sources', '{ name: "reuters", kind: [OUTLET] }', ['reuters']],
  ['sources', '{ kind: [INTERVIEW] }', ['interview']],
  ['articles', '{ publisher: "AP" }', ['a2ferries']],
  ['articles', '{ publisher: ["AP", "Reuters"] }', ['a1towers', 'a2ferries']],
  ['articles', '{ publishedAt: { since: "2026-05-01T00:00:00Z", until: "2026-05-31T00:00:00Z" } }', ['a1towers']],
  ['articles', '{ agency: "Reuters", text: "🏗️" }', ['a1towers']],
  ['articles', '{ text: "ferries will stop in june" }', ['a2ferries']],
])('%s that fit %s', async (list, filter, ids) => {
  expect(await idsOf(list, filter)).toEqual(ids);
});

test('nested lists are filtered and paged, each owner for itself', async () => {
  const { articles } = await read(
    served.url,
    '{ articles { nodes { quotes(first: 1, filter: { kind: [DIRECT] }) { totalCount nodes { id } pageInfo { hasNextPage } } } } }',
  );
  expect(articles.nodes).toEqual([
    { quotes: { totalCount: 2, nodes: [{ id: 'quote_q1close' }], pageInfo: { hasNextPage: true } } },
    { quotes: { totalCount: 1, nodes: [{ id: 'quote_q4closed' }], pageInfo: { hasNextPage: false } } },
  ]);
});

test.each(['{ saidBy: { id: "claim_c1towers" } }', '{ saidBy: {} }', '{ saidBy: { id: "speaker_varn", name: "Varn" } }'])(
  'a filter that means nobody is refused: %s',
  async (filter) => {
    const { errors } = await ask(served.url, `{ claims(filter: ${filter}) { totalCount } }`);
    expect(errors?.[0]?.extensions.code).toMatch(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/);
  },
);

test('words that databases cannot hold are searched for as they would be stored', async () => {
  const query =
    'query ($text: String) { claims(filter: { text: $text }) { totalCount } quotes(filter: { text: $text }) { totalCount } }';
  for (const text of ['\0', '\ud800', "'; drop table Claim; --", '%'.repeat(1_000)]) {
    expect(await read(served.url, query, { text })).toEqual({ claims: { totalCount: 0 }, quotes: { totalCount: 0 } });
  }
});

test('words longer than any text are refused', async () => {
  const query = 'query ($text: String) { claims(filter: { text: $text }) { totalCount } }';
  const { errors } = await ask(served.url, query, { text: '%'.repeat(100_000) });
  expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('1000 at most'), extensions: { code: 'BAD_USER_INPUT' } });
});
