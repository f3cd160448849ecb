import { afterAll, beforeAll, expect, test } from 'vitest';
import { readWire } from '#read.ts';
import { facetIdsOf } from '#store/facetIdsOf.ts';
import type { Store } from '#store/store.ts';
import type { RunningServer } from '../../src/server.ts';
import { ask, read, serve } from './ask.ts';
import { openEmptyStore, summarizeStore } from './openSampleStore.ts';

const statements: string[] = [];
let store: Store;
let server: RunningServer;
beforeAll(async () => {
  store = await openEmptyStore((sql) => statements.push(sql));
  server = await serve(store);
  await fill(100);
  await summarizeStore(store);
});
afterAll(async () => {
  await server?.close();
  await store?.close();
});

const TRACE = `query ($first: Int) {
  claims(filter: { text: "levy" }, first: $first) {
    totalCount
    nodes {
      text status
      quotes { totalCount edges { score reason stretch { text } node {
        text start end spans { text } sentence { text } cue { text }
        voices { inferred resolvedBy speaker { name kind } }
        chain { position words { text } source { name kind } relay { name } }
        article { headline publisher byline urls }
        claims { reason claim { text status } }
      } } }
      denials { totalCount edges { reason confidence quote { text } node {
        form text start end voices { speaker { name } } article { headline } claims { reason claim { text } }
      } } }
    }
  }
}`;

const DETAILS = `query ($first: Int) {
  claims(filter: { text: "levy", unnamedOnly: false }, first: $first) {
    nodes {
      text knownOnlyByDenial singleOrigin unnamedOnly firstSeen lastSeen then: status(asOf: "2026-01-01T00:00:00Z")
      origins { edges { quoteCount node { name } } } opposite { text status } similarClaims(first: 1) { score reason claim { text status } }
      quotes(first: 2, filter: { publishedAt: { until: "2026-01-01T00:00:00Z" } }) { totalCount }
    }
  }
}`;

const FROM_SPEAKERS = `query ($first: Int) {
  speakers(first: $first) { nodes {
    name reversals { claim { text status } steps { asserts publishedAt words { text article { headline } } } }
    denials(first: 2) { nodes { text claims { claim { text origins { nodes { name } } } } } } deniedClaims(first: 2) { nodes { text opposite { text } } }
  } }
}`;

const FROM_SOURCES = `query ($first: Int) {
  sources(first: $first) { nodes { name quotes(first: 2) { nodes {
    text voices { speaker { name } } claims { score reason stretch { text } claim { text status opposite { text } origins { nodes { name } } } }
  } } } }
}`;

const FROM_ARTICLES = `query ($first: Int) {
  articles(first: $first) { nodes { headline quotes(first: 2) { nodes {
    text claims { score reason claim { text unnamedOnly singleOrigin denials(first: 2) { nodes { form voices { speaker { name } } } } } }
  } } } }
}`;

test.each([
  ['claims', DETAILS],
  ['speakers', FROM_SPEAKERS],
  ['sources', FROM_SOURCES],
  ['articles', FROM_ARTICLES],
] as const)('from %s, what is known of claims costs no more statements for a hundred than for ten', async (list, query) => {
  const count = async (first: number): Promise<number> => {
    statements.length = 0;
    const { nodes } = (await read(server.url, query, { first }))[list];
    expect(nodes).toHaveLength(first);
    if (list === 'claims') {
      expect(nodes[0]).toMatchObject({
        opposite: { status: 'DENIED' },
        similarClaims: [{ score: 1 }],
        origins: { edges: [{ quoteCount: 2 }] },
      });
    }
    if (list === 'speakers') expect(nodes[0].reversals).toHaveLength(1);
    return statements.length;
  };
  const few = await count(10);
  // Of a hundred more are read already when they are asked for as the opposite of another.
  expect(await count(100)).toBeLessThanOrEqual(few);
  expect(few).toBeLessThan(30);
});

test('the trace costs the same number of statements for ten claims and for a hundred', async () => {
  const count = async (first: number) => {
    statements.length = 0;
    const { claims } = await read(server.url, TRACE, { first });
    expect(claims.nodes).toHaveLength(first);
    for (const claim of claims.nodes) {
      expect(claim).toMatchObject({ status: 'DENIED', quotes: { totalCount: 2 }, denials: { totalCount: 1 } });
      expect(claim.quotes.edges[0].node.voices).toHaveLength(1);
      expect(claim.quotes.edges[0].node.chain).toHaveLength(1);
    }
    return statements.length;
  };
  const few = await count(10);
  expect(await count(100)).toBe(few);
  expect(few).toBeGreaterThan(10);
  expect(few).toBeLessThan(30);
});

const ONE = `
  fragment Said on Quote { text voices { inferred speaker { name } } chain { position source { name } } }
  fragment Sides on Claim {
    quotes(first: 5) { edges { reason node { ...Said } } }
    denials(first: $first) { nodes { form voices { speaker { name } } claims { reason claim { text } } article { addedAt headline } } }
  }`;

test.each([
  [
    'by the field of its type',
    'claim(id: $id) { text ...Sides quotes(first: 5) { edges { node { spans { text } article { headline } } } } }',
  ],
  [
    'as a node',
    'node(id: $id) { id ... on Node { ... on Claim { text } ...Sides } ... on Claim { quotes(first: 5) { edges { node { spans { text } article { headline } } } } } }',
  ],
])('a claim is read with both sides in one statement for each list: %s', async (_, field) => {
  const askFor = async (asked: string) => {
    statements.length = 0;
    const variables = { id: 'claim_007', first: 3 };
    const data = await read(server.url, `query ($id: ID!, $first: Int!) { found: ${asked} } ${ONE}`, variables);
    return { found: data.found, statements: statements.length };
  };
  const { found, statements: count } = await askFor(field);
  expect(count).toBe(3);
  // From the second time on, the query is compiled.
  for (const _ of ['second', 'third']) expect(await askFor(field)).toEqual({ found, statements: 3 });
  expect(found.quotes.edges[0].node).toEqual({
    text: 'levy',
    voices: [{ inferred: false, speaker: { name: '007' } }],
    chain: [{ position: 0, source: { name: '007' } }],
    spans: [{ text: 'levy' }],
    article: { headline: '007' },
  });
  expect(found.denials.nodes).toEqual([
    {
      form: 'DENIED',
      voices: [{ speaker: { name: '007' } }],
      claims: [{ reason: 'It names it.', claim: { text: 'levy 007' } }],
      article: { addedAt: '1970-01-01T00:00:00.000Z', headline: '007' },
    },
  ]);
  // What a directive may leave out is not asked for ahead; the answer is the same.
  expect((await askFor(field.replace('...Sides', '... @include(if: true) { ...Sides }'))).found).toEqual(found);
});

test.each([
  ['article', 'article_007', 'headline text byline urls parts { kind } quotes { nodes { text } }'],
  [
    'quote',
    'quote_007a',
    'text voices { speaker { name } } chain { position } claims { reason } asDenials { form } denials { totalCount }',
  ],
  ['denial', 'denial_007z', 'form voices { speaker { name } } claims { reason }'],
  ['claim', 'claim_007', 'text singleOrigin unnamedOnly similarClaims(first: 1) { score } origins { nodes { name } }'],
  ['speaker', 'speaker_007', 'name reversals { claim { text } } quotes { nodes { text } }'],
  ['source', 'source_007', 'name quotes { nodes { text } }'],
] as const)('%s: what is read by its id is asked for at one time with it', async (type, id, fields) => {
  const ask = async (where: string) => {
    statements.length = 0;
    const { found } = await read(server.url, `query ($id: ID!) { found: ${type}(id: $id) { ${where} } }`, { id });
    return { found, statements: statements.length };
  };
  // What is behind a directive is not asked for ahead.
  expect(await ask(fields)).toEqual(await ask(`... @include(if: true) { ${fields} }`));
});

test('what is asked for ahead of a record that is not there, or wrongly, is told as ever', async () => {
  const { claim, node } = await read(
    server.url,
    '{ claim(id: "claim_none") { quotes { totalCount } } node(id: "quote_none") { id } }',
  );
  expect([claim, node]).toEqual([null, null]);
  const { errors } = await ask(server.url, '{ claim(id: "claim_007") { text quotes(first: 0) { nodes { text } } } }');
  expect(errors).toMatchObject([{ path: ['claim', 'quotes'], extensions: { code: 'BAD_USER_INPUT' } }]);
});

/** Writes claims, each with an article, a speaker, two quotes that make it, a source and a denial of its own. */
async function fill(claims: number): Promise<void> {
  const ids = Array.from({ length: claims }, (_, index) => String(index).padStart(3, '0'));
  const both = ids.flatMap((id) => [`${id}a`, `${id}b`]);
  const place = {
    start: 0,
    end: 4,
    text: 'levy',
    sentenceStart: 0,
    sentenceEnd: 5,
    sentenceText: 'levy.',
    foundBy: 'hand',
    confidence: 1,
  };
  const { write } = store;
  await write.article.createMany({
    data: ids.map((id) => ({ id, hash: id, text: 'levy.', headline: id, addedAt: new Date(0) })),
  });
  await write.speaker.createMany({ data: ids.map((id) => ({ id, name: id, nameKey: id, kind: 'PERSON' as const })) });
  await write.source.createMany({ data: ids.map((id) => ({ id, name: id, nameKey: id, kind: 'OUTLET' as const })) });
  // Each is the opposite of the next, and like all others.
  const proposition = readWire('In brief\n\nAnn Reyes said Tarn raised the levy of Dorn.').claims[0]?.proposition;
  if (!proposition) throw new Error('Nothing is asserted.');
  const assertion = JSON.stringify(proposition);
  await write.claim.createMany({
    data: ids.map((id, index) => {
      const oppositeId = ids[index + 1] ?? ids[0] ?? null;
      return { id, text: `levy ${id}`, searchText: `levy ${id}`, assertion, oppositeId };
    }),
  });
  await write.claimFacet.createMany({
    data: ids.flatMap((claimId) => facetIdsOf(proposition).exact.map((facet) => ({ facet, claimId, anchor: false }))),
  });
  await write.quote.createMany({
    data: both.map((id, index) => ({
      ...place,
      id,
      articleId: id.slice(0, 3),
      position: index % 2,
      kind: 'DIRECT' as const,
      stance: 'ASSERTS' as const,
      paragraph: 0,
    })),
  });
  await write.quoteSpan.createMany({ data: both.map((quoteId) => ({ quoteId, position: 0, start: 0, end: 4 })) });
  const voice = { position: 0, inferred: false, resolvedBy: 'hand' };
  await write.quoteSpeaker.createMany({ data: both.map((quoteId) => ({ ...voice, quoteId, speakerId: quoteId.slice(0, 3) })) });
  await write.hop.createMany({
    data: both.map((quoteId) => ({ quoteId, position: 0, sourceId: quoteId.slice(0, 3), relayId: quoteId.slice(0, 3) })),
  });
  await write.quoteClaim.createMany({
    data: both.map((quoteId) => ({
      quoteId,
      claimId: quoteId.slice(0, 3),
      start: 0,
      end: 4,
      score: 1,
      reason: 'The same words.',
    })),
  });
  await write.denial.createMany({
    data: ids.map((id) => ({ ...place, id: `${id}z`, articleId: id, form: 'DENIED' as const })),
  });
  await write.denialSpeaker.createMany({ data: ids.map((id) => ({ ...voice, denialId: `${id}z`, speakerId: id })) });
  await write.denialClaim.createMany({
    data: ids.map((id) => ({ id, denialId: `${id}z`, claimId: id, quoteId: `${id}a`, confidence: 1, why: 'It names it.' })),
  });
}
