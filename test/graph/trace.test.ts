import { expect, test } from 'vitest';
import { read } from './ask.ts';
import { openSampleStore } from './openSampleStore.ts';
import { FERRIES, TOWERS } from './sample/articles.ts';
import { serveStore } from './serveStore.ts';

const served = serveStore(openSampleStore);

test('a claim leads to its quotes with words, speaker, chain, article and place', async () => {
  const { claims } = await read(
    served.url,
    `{ claims(filter: { text: "CLOSE ALL 100%" }) { nodes { id text status quotes { totalCount edges { score reason stretch { start end text } node {
      id kind stance text start end foundBy confidence
      spans { start end text } sentence { start end text } cue { text } mention { text }
      voices { inferred resolvedBy speaker { id name kind affiliation } }
      chain { position source { name kind } words { start end text } relay { name } }
      article { id headline publisher text }
    } } } } } }`,
  );
  expect(claims.nodes).toHaveLength(1);
  const [claim] = claims.nodes;
  expect(claim).toMatchObject({ id: 'claim_c1towers', status: 'DENIED', quotes: { totalCount: 2 } });
  const [first, second] = claim.quotes.edges;
  expect(first).toMatchObject({
    score: 1,
    reason: 'It is the best quote of the claim.',
    stretch: { text: 'close all 100% of the towers' },
    node: {
      id: 'quote_q1close',
      kind: 'DIRECT',
      stance: 'ASSERTS',
      text: 'We will close all 100% of the towers,',
      spans: [{ text: 'We will close' }, { text: 'all 100% of the towers,' }],
      cue: { text: 'told' },
      mention: { text: 'Marta Quill' },
      voices: [
        { inferred: false, resolvedBy: 'fullName', speaker: { id: 'speaker_quill', name: 'Marta Quill', kind: 'PERSON' } },
      ],
      chain: [
        {
          position: 0,
          source: { name: 'interview with Reuters', kind: 'INTERVIEW' },
          words: { text: 'told Reuters' },
          relay: null,
        },
        { position: 1, source: { name: 'Reuters', kind: 'OUTLET' }, words: null, relay: null },
      ],
      article: { id: 'article_a1towers', headline: TOWERS.headline, publisher: 'Reuters' },
    },
  });
  expect(second).toMatchObject({
    score: 0.8,
    node: { id: 'quote_q4closed', voices: [{ inferred: true, resolvedBy: 'surname' }] },
  });
  for (const { stretch, node } of claim.quotes.edges) {
    const cut = ({ start, end }: { start: number; end: number }) => node.article.text.slice(start, end);
    for (const place of [stretch, ...node.spans, node.sentence]) expect(cut(place)).toBe(place.text);
    expect(cut(node)).toBe(node.text);
  }
});

test('a claim leads to who is against it, in which words, where, and why we think so', async () => {
  const { claim } = await read(
    served.url,
    `{ claim(id: "claim_c1towers") { denials { totalCount edges { confidence reason quote { id } node {
      form text start end cue { text } voices { inferred speaker { name } } article { text } quote { id } claims { reason claim { id } quote { id } }
    } } } } }`,
  );
  expect(claim.denials.totalCount).toBe(2);
  const [denied, declined] = claim.denials.edges;
  // Two links of one denial to one claim are one entry, by the surest of them.
  expect(denied).toMatchObject({
    confidence: 0.9,
    reason: 'It names the towers and their closing.',
    quote: { id: 'quote_q1close' },
    node: {
      form: 'DENIED',
      cue: { text: 'denied' },
      voices: [{ inferred: false, speaker: { name: 'port_authority' } }],
      quote: null,
    },
  });
  expect(denied.node.claims.map((link: { quote: { id: string } }) => link.quote.id)).toEqual(['quote_q1close', 'quote_q4closed']);
  expect(denied.node.article.text.slice(denied.node.start, denied.node.end)).toBe(denied.node.text);
  expect(declined).toMatchObject({ confidence: 0.6, quote: null, node: { form: 'DECLINED_TO_COMMENT' } });
});

test('a claim stands by the strongest denial that is linked to it', async () => {
  const { claims } = await read(served.url, '{ claims(orderBy: { field: ID, direction: ASC }) { nodes { id status } } }');
  expect(claims.nodes).toEqual([
    { id: 'claim_c1towers', status: 'DENIED' },
    { id: 'claim_c2ferries', status: 'UNANSWERED' },
    { id: 'claim_c3bribes', status: 'CONTRADICTED' },
    { id: 'claim_c4quays', status: 'UNOPPOSED' },
  ]);
});

test('an article leads to its parts and, in reading order, to all its marks', async () => {
  const { article } = await read(
    served.url,
    `{ article(id: "article_a1towers") {
      headline byline dateline { place agency date } urls publishedAt addedAt hash
      parts(kind: [HEADLINE, PARAGRAPH]) { kind stretch { start end text } }
      annotations { totalCount nodes { __typename id start text ... on Quote { kind } ... on Denial { form } } edges { node { id } } }
      quotes { nodes { id } } denials(filter: { form: [DENIED] }) { nodes { id } }
      speakers { edges { name affiliation node { id } } }
    } }`,
  );
  expect(article).toMatchObject({
    headline: TOWERS.headline,
    byline: ['Ada Brandt', 'Noor Imsel'],
    dateline: { place: 'PORT ELAN', agency: 'Reuters', date: 'May 3' },
    urls: ['https://news.example/towers'],
    publishedAt: '2026-05-03T12:00:00.000Z',
    parts: [
      { kind: 'HEADLINE', stretch: { start: 0, text: TOWERS.headline } },
      { kind: 'PARAGRAPH', stretch: { text: '“It is a lie,” Ilse Varn said in a statement.' } },
    ],
    quotes: { nodes: [{ id: 'quote_q1close' }, { id: 'quote_q2lie' }] },
    denials: { nodes: [{ id: 'denial_d1port' }] },
  });
  const marks = article.annotations.nodes.map((mark: { id: string }) => mark.id);
  expect(marks).toEqual(['quote_q1close', 'denial_d1port', 'denial_d2hale', 'denial_d3varn', 'quote_q2lie']);
  expect(article.annotations.totalCount).toBe(5);
  expect(article.annotations.edges.map((edge: { node: { id: string } }) => edge.node.id)).toEqual(marks);
  expect(article.speakers.edges[0]).toEqual({
    name: 'Marta Quill',
    affiliation: 'the harbour ministry',
    node: { id: 'speaker_quill' },
  });
});

test('a speaker leads to quotes, denials, names, and claims that others denied', async () => {
  const { speaker, varn } = await read(
    served.url,
    `query { speaker(name: "MARTA  quill") { ...all } varn: speaker(id: "speaker_varn") { ...all } }
    fragment all on Speaker {
      id aliases { nodes { text stretch { start } article { id } } } titles { nodes { text } } articles { edges { name node { id } } }
      quotes { nodes { id } } denials { nodes { id form quote { id } } } claims { nodes { id } } deniedClaims { totalCount nodes { id } }
    }`,
  );
  expect(speaker).toMatchObject({
    id: 'speaker_quill',
    aliases: {
      nodes: [{ text: 'Quill', stretch: { start: FERRIES.text.indexOf('Quill') }, article: { id: 'article_a2ferries' } }],
    },
    titles: { nodes: [{ text: 'harbour minister' }] },
    quotes: { nodes: [{ id: 'quote_q1close' }, { id: 'quote_q4closed' }] },
    denials: { nodes: [{ id: 'denial_d4quill', form: 'NO_RESPONSE', quote: null }] },
    // She makes the claim in two quotes, and has it once.
    claims: { nodes: [{ id: 'claim_c1towers' }] },
    deniedClaims: { totalCount: 1, nodes: [{ id: 'claim_c1towers' }] },
  });
  expect(varn).toMatchObject({
    denials: { nodes: [{ id: 'denial_d3varn', quote: { id: 'quote_q2lie' } }] },
    deniedClaims: { totalCount: 0 },
  });
});

test('a source leads to the quotes that came through it, each with its step', async () => {
  const { source, stats } = await read(
    served.url,
    `{ source(id: "source_gazette") { name kind quotes { totalCount edges { hop { position words { text } relay { name } } node { id } } } }
      stats { articles quotes speakers sources claims denials } }`,
  );
  expect(source.quotes).toEqual({
    totalCount: 1,
    edges: [
      {
        hop: { position: 0, words: { text: 'according to the Elan Gazette' }, relay: { name: 'Marta Quill' } },
        node: { id: 'quote_q3stop' },
      },
    ],
  });
  expect(stats).toEqual({ articles: 2, quotes: 4, speakers: 6, sources: 4, claims: 4, denials: 4 });
});
