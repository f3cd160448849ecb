import { expect, test } from 'vitest';
import { ask, read } from './ask.ts';
import { openSampleStore } from './openSampleStore.ts';
import { serveStore } from './serveStore.ts';

const served = serveStore(openSampleStore);

test.each([
  ['Article', 'article_a1towers'],
  ['Quote', 'quote_q1close'],
  ['Speaker', 'speaker_quill'],
  ['Source', 'source_gazette'],
  ['Claim', 'claim_c1towers'],
  ['Denial', 'denial_d1port'],
])('node finds a %s by its id, as the root of its type does', async (type, id) => {
  const root = type.toLowerCase();
  const found = await read(
    served.url,
    `query ($id: ID!) { node(id: $id) { __typename id } ${root}(id: $id) { __typename id } }`,
    { id },
  );
  expect(found).toEqual({ node: { __typename: type, id }, [root]: { __typename: type, id } });
});

test('an id that no record has is answered by null', async () => {
  expect(await read(served.url, '{ node(id: "quote_none") { id } claim(id: "claim_none") { id } }')).toEqual({
    node: null,
    claim: null,
  });
});

test.each(['', 'quote', 'quote_', '_q1', 'letter_q1', 'Quote_q1close', '💰'])('%j is no id', async (id) => {
  expect(await read(served.url, 'query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
  const { data, errors } = await ask(served.url, 'query ($id: ID!) { claim(id: $id) { id } }', { id });
  expect(data).toEqual({ claim: null });
  expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  expect(errors?.[0]?.message).toContain(
    `${JSON.stringify(id)} is no id; give one as an \`id\` field answered it, such as claim_3f9c.`,
  );
});

test('the id of another type is named as such', async () => {
  const { errors } = await ask(served.url, '{ claim(id: "quote_q1close") { id } }');
  expect(errors?.[0]?.message).toBe('"quote_q1close" is the id of a record of the type Quote; give one of the type Claim.');
});

test('a speaker is found by any name, and a full name goes before a short one', async () => {
  const found = await read(
    served.url,
    '{ hale: speaker(name: "hale") { name } otto: speaker(name: "Otto Quill") { name } nobody: speaker(name: "Zed") { name } }',
  );
  expect(found).toEqual({ hale: { name: 'Doran Hale' }, otto: { name: 'Otto Quill' }, nobody: null });
});

test('a name that could be several speakers is refused with a code of its own', async () => {
  const { errors } = await ask(served.url, '{ speaker(name: "Quill") { name } }');
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'AMBIGUOUS_NAME' }, message: expect.stringContaining('"Quill"') });
});

test.each(['{ speaker { name } }', '{ speaker(id: "speaker_quill", name: "Marta Quill") { name } }'])(
  '%s asks for one of two',
  async (query) => {
    const { errors } = await ask(served.url, query);
    expect(errors?.[0]).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
      message: expect.stringContaining('exactly one'),
    });
  },
);

test('nodes finds records of any types in the order of their ids, with null for one that is not there', async () => {
  const ids = ['denial_d1port', 'quote_none', 'claim_c1towers', 'denial_d1port'];
  expect(await read(served.url, 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids })).toEqual({
    nodes: [
      { __typename: 'Denial', id: 'denial_d1port' },
      null,
      { __typename: 'Claim', id: 'claim_c1towers' },
      { __typename: 'Denial', id: 'denial_d1port' },
    ],
  });
});

test('one that is no id among many is null in its place, and too many are refused', async () => {
  const { nodes } = await read(served.url, '{ nodes(ids: ["claim_c1towers", "nothing", "quote_none"]) { id } }');
  expect(nodes).toEqual([{ id: 'claim_c1towers' }, null, null]);
  const ids = Array.from({ length: 101 }, (_, index) => `claim_${index}`);
  const many = await ask(served.url, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
  expect(many.errors?.[0]).toMatchObject({
    message: '`ids` has 101 entries; give 100 at most.',
    extensions: { code: 'BAD_USER_INPUT' },
  });
});
