import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '#store/store.ts';
import type { RunningServer } from '../../src/server.ts';
import { read, serve } from './ask.ts';
import { openEmptyStore } from './openSampleStore.ts';

const statements: string[] = [];
let store: Store;
let server: RunningServer;
beforeAll(async () => {
  store = await openEmptyStore((sql) => statements.push(sql));
  server = await serve(store);
  await fill(100);
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
        speakers { inferred resolvedBy speaker { name kind } }
        chain { position words { text } source { name kind } relay { name } }
        article { headline publisher byline urls }
        claims { reason claim { text status } }
      } } }
      denials { totalCount edges { why confidence quote { text } node {
        form text start end by { speaker { name } } article { headline } claims { why claim { text } }
      } } }
    }
  }
}`;

test('the trace costs the same number of statements for ten claims and for a hundred', async () => {
  const count = async (first: number) => {
    statements.length = 0;
    const { claims } = await read(server.url, TRACE, { first });
    expect(claims.nodes).toHaveLength(first);
    for (const claim of claims.nodes) {
      expect(claim).toMatchObject({ status: 'DENIED', quotes: { totalCount: 2 }, denials: { totalCount: 1 } });
      expect(claim.quotes.edges[0].node.speakers).toHaveLength(1);
      expect(claim.quotes.edges[0].node.chain).toHaveLength(1);
    }
    return statements.length;
  };
  const few = await count(10);
  expect(await count(100)).toBe(few);
  expect(few).toBeGreaterThan(10);
  expect(few).toBeLessThan(30);
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
  await write.claim.createMany({ data: ids.map((id) => ({ id, key: id, text: `levy ${id}`, searchText: `levy ${id}` })) });
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
    data: ids.map((id) => ({ ...place, id, articleId: id, form: 'DENIED' as const })),
  });
  await write.denialSpeaker.createMany({ data: ids.map((denialId) => ({ ...voice, denialId, speakerId: denialId })) });
  await write.denialClaim.createMany({
    data: ids.map((id) => ({ id, denialId: id, claimId: id, quoteId: `${id}a`, confidence: 1, why: 'It names it.' })),
  });
}
