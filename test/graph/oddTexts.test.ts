import { readFileSync } from 'node:fs';
import { type GraphQLInputType, getNamedType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { expect, test } from 'vitest';
import { createGraph } from '#graph/createGraph.ts';
import { ask } from './ask.ts';
import { openSampleStore } from './openSampleStore.ts';
import { serveStore } from './serveStore.ts';

const CONTROLS = String.fromCharCode(...Array.from({ length: 31 }, (_, code) => code + 1), 0x7f, 0x85);
const SIGNS = `!"#$%&'()*+,-./:;<=>?@[\\]^_\`{|}~´¨°§€№“”‘’«»…–—`;
/** What a database, its driver, LIKE, JSON or full-text search could take for a sign of its own, and what no keyboard has. */
const ODD = [
  '\0',
  'a\0b',
  CONTROLS,
  '\ud800',
  'a\udc00b',
  '\ufffd\uffff\u{10ffff}',
  '\u202e\u200b\u200d\u2028\u2029',
  SIGNS,
  ...`'"\\%_?$*:(`,
  `'; drop table "Claim"; --`,
  '$1 ?1 :name',
  'İẞﬁe\u0301',
  '🙂👩‍👩‍👧',
  ' ',
  '',
  'x'.repeat(2_000),
];
const IDS = ['article', 'quote', 'speaker', 'source', 'claim', 'denial'].flatMap((type) =>
  ['\0', `${CONTROLS}\ud800`, SIGNS].map((odd) => `${type}_${odd}`),
);
/** What a question may be told to be wrong about. */
const REFUSALS = ['BAD_USER_INPUT', 'INVALID_CURSOR'];

const schema = createGraph(readFileSync('schema.graphql', 'utf8'));

/** A place that takes a text: how one is put there, and which are worth trying. */
interface Place {
  readonly texts: readonly string[];
  readonly put: (text: string) => unknown;
}

function placesOf(type: GraphQLInputType): Place[] {
  if (isNonNullType(type)) return placesOf(type.ofType);
  if (isListType(type)) return placesOf(type.ofType).map(({ texts, put }) => ({ texts, put: (text) => [put(text)] }));
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).flatMap(({ name, type: inner }) =>
      placesOf(inner).map(({ texts, put }) => ({ texts, put: (text) => ({ [name]: put(text) }) })),
    );
  }
  if (type.name === 'ID') return [{ texts: IDS, put: (text) => text }];
  return type.name === 'String' ? [{ texts: ODD, put: (text) => text }] : [];
}

const QUESTIONS = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) =>
  field.args.flatMap((argument) =>
    placesOf(argument.type).map((place) => {
      const selection = getNamedType(field.type).name.endsWith('Connection') ? 'totalCount nodes { __typename }' : '__typename';
      // A search is for something.
      const other = field.name === 'search' && argument.name !== 'text' ? ', text: "dam"' : '';
      const query = `query ($value: ${argument.type}) { ${field.name}(${argument.name}: $value${other}) { ${selection} } }`;
      return [`${field.name}: ${JSON.stringify({ [argument.name]: place.put('…') })}`, query, place] as const;
    }),
  ),
);

const served = serveStore(openSampleStore);

test.each(QUESTIONS)('%s takes any text', async (_, query, { texts, put }) => {
  for (const text of texts) {
    const { status, errors = [] } = await ask(served.url, query, { value: put(text) });
    const others = errors.filter(({ extensions }) => !REFUSALS.includes(String(extensions.code)));
    expect([status, others], JSON.stringify(text)).toEqual([200, []]);
  }
});

test('what no text in the database has is asked for as what stands for it there', async () => {
  await served.store.write.speaker.create({ data: { id: 'odd', name: 'O\ufffdd', nameKey: 'o\ufffdd', kind: 'PERSON' } });
  const query = 'query ($name: String) { speaker(name: $name) { name } speakers(filter: { name: $name }) { totalCount } }';
  for (const name of ['O\0d', 'O\ud800d', 'o\udc00D', 'O\ufffdd'])
    expect((await ask(served.url, query, { name })).data, name).toEqual({
      speaker: { name: 'O\ufffdd' },
      speakers: { totalCount: 1 },
    });
});
