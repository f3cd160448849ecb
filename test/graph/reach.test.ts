import { expect, test } from 'vitest';
import { read } from './ask.ts';
import { openSampleStore } from './openSampleStore.ts';
import { serveStore } from './serveStore.ts';

const served = serveStore(openSampleStore);

/** Where a reader wants to go from a record: a list of it, and the ids that stand there, whatever their order. */
test.each([
  ['article_a1towers', 'claims', ['claim_c1towers']],
  ['article_a1towers', 'sources', ['source_interview', 'source_reuters']],
  ['article_a1towers', 'speakers(filter: { kind: ORGANIZATION })', ['speaker_port']],
  ['article_a2ferries', 'claims(filter: { unnamedOnly: true })', ['claim_c2ferries']],
  ['quote_q1close', 'denials', ['denial_d1port']],
  ['quote_q3stop', 'denials(filter: { form: DENIED })', []],
  ['speaker_quill', 'sources', ['source_ap', 'source_interview', 'source_reuters']],
  ['speaker_quill', 'deniedBy', ['speaker_port']],
  ['speaker_quill', 'relayedQuotes', ['quote_q3stop']],
  ['speaker_quill', 'articles(filter: { publisher: "AP" })', ['article_a2ferries']],
  ['speaker_port', 'deniedBy', []],
  ['source_reuters', 'claims', ['claim_c1towers']],
  ['source_reuters', 'speakers', ['speaker_quill', 'speaker_varn']],
  ['source_ap', 'articles', ['article_a2ferries']],
  ['source_ap', 'speakers(filter: { kind: UNNAMED })', ['speaker_diplomat']],
  ['claim_c1towers', 'origins', ['source_ap', 'source_interview']],
  ['claim_c1towers', 'saidBy', ['speaker_quill']],
  ['claim_c1towers', 'deniedBy', ['speaker_port']],
  ['claim_c1towers', 'articles', ['article_a1towers', 'article_a2ferries']],
  ['claim_c3bribes', 'articles', ['article_a1towers']],
])('%s leads by %s to %j', async (id, list, ids) => {
  const type = id.replace(/^(.)(.*)_.*/, (_, first: string, rest: string) => first.toUpperCase() + rest);
  const { node } = await read(
    served.url,
    `query ($id: ID!) { node(id: $id) { ... on ${type} { list: ${list} { totalCount nodes { id } edges { cursor node { id } } } } } }`,
    { id },
  );
  expect(node.list.nodes.map((found: { id: string }) => found.id).sort()).toEqual(ids);
  expect(node.list.edges.map((edge: { node: { id: string } }) => edge.node.id).sort()).toEqual(ids);
  expect(node.list.totalCount).toBe(ids.length);
});

test('the denials of a quote say why they are against it, and a quote that is a denial leads to it', async () => {
  const { quote, lie } = await read(
    served.url,
    `{ quote(id: "quote_q1close") { denials { edges { confidence reason node { voices { speaker { name } } } } } }
       lie: quote(id: "quote_q2lie") { asDenials { id form } voices { speaker { headcount } } } }`,
  );
  expect(quote.denials.edges).toEqual([
    {
      confidence: 0.9,
      reason: 'It names the towers and their closing.',
      node: { voices: [{ speaker: { name: 'port_authority' } }] },
    },
  ]);
  expect(lie).toEqual({ asDenials: [{ id: 'denial_d3varn', form: 'REJECTED' }], voices: [{ speaker: { headcount: null } }] });
});
