import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLField, type GraphQLObjectType, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const objects = types.filter(isObjectType);
const fields = objects.flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({ type, field, at: `${type.name}.${field.name}` })),
);
const printed = (field: GraphQLField<unknown, unknown> | undefined) => String(field?.type);
const argumentsOf = ({ args }: GraphQLField<unknown, unknown>) => args.map(({ name, type }) => `${name}: ${type}`);

test('every connection is drawn alike, and every list of records that grows is one', () => {
  const connections = objects.filter(({ name }) => name.endsWith('Connection'));
  expect(connections.length).toBeGreaterThan(15);
  for (const connection of connections) {
    const { edges, nodes, pageInfo, totalCount } = connection.getFields();
    const edge = schema.getType(connection.name.replace(/Connection$/, 'Edge')) as GraphQLObjectType;
    const { cursor, node } = edge.getFields();
    expect([connection.name, ...[edges, nodes, pageInfo, totalCount, cursor].map(printed)]).toEqual([
      connection.name,
      `[${edge.name}!]!`,
      `[${printed(node)}]!`,
      'PageInfo!',
      'Int!',
      'String!',
    ]);
    expect(printed(node)).toMatch(/!$/);
  }
  const lists = fields.filter(({ field }) => printed(field).endsWith('Connection!') && field.name !== 'search');
  for (const { at, field } of lists) {
    expect([at, argumentsOf(field).slice(-4)]).toEqual([at, ['first: Int', 'after: String', 'last: Int', 'before: String']]);
  }
});

test('every list that is filtered is filtered and ordered by what its entries are', () => {
  const filtered = fields.filter(({ field }) => field.args.some(({ name }) => name === 'filter'));
  expect(filtered.length).toBeGreaterThan(25);
  for (const { at, field } of filtered) {
    const connection = schema.getType(printed(field).replace('!', '')) as GraphQLObjectType;
    const entry = printed(connection.getFields().nodes).replaceAll(/\W/g, '');
    const [filter, order] = argumentsOf(field);
    expect([at, filter]).toEqual([at, `filter: ${entry}Filter`]);
    // Origins stand by how many quotes come from them, which is another number for each claim.
    if (at !== 'Claim.origins') expect([at, order]).toEqual([at, `orderBy: ${entry}Order`]);
    expect([at, printed(connection.getFields().facets)]).toEqual([at, `${entry}Facets!`]);
  }
});

test('a list is never null and holds no null, but for records that may not be there', () => {
  const holding = fields.filter(({ field }) => printed(field).includes('[') && !/^\[\w+!\]!$/.test(printed(field)));
  expect(holding.map(({ at }) => at)).toEqual(['Query.nodes']);
});

test('what has an id is a node, and a mutation takes one input and tells what was wrong with it', () => {
  for (const type of objects) {
    expect([type.name, type.getInterfaces().some(({ name }) => name === 'Node')]).toEqual([type.name, 'id' in type.getFields()]);
  }
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const name = field.name.replace(/^./, (letter) => letter.toUpperCase());
    expect([argumentsOf(field), printed(field)]).toEqual([[`input: ${name}Input!`], `${name}Payload!`]);
    const { userErrors } = (schema.getType(`${name}Payload`) as GraphQLObjectType).getFields();
    const error = schema.getType(`${name}Error`) as GraphQLObjectType;
    expect(printed(userErrors)).toBe(`[${error.name}!]!`);
    expect(Object.values(error.getFields()).map((part) => `${part.name}: ${part.type}`)).toEqual([
      `code: ${name}ErrorCode!`,
      'message: String!',
      'path: [String!]!',
    ]);
  }
});

test('names are written as GraphQL writes them, and nothing is deprecated', () => {
  for (const type of types) {
    expect(type.name).toMatch(/^[A-Z][A-Za-z]+$/);
    if (isEnumType(type)) for (const { name } of type.getValues()) expect(name).toMatch(/^[A-Z]+(?:_[A-Z]+)*$/);
    if (!isObjectType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      expect(field.name).toMatch(/^[a-z][A-Za-z]+$/);
      expect([type.name, field.name, field.deprecationReason ?? null]).toEqual([type.name, field.name, null]);
    }
  }
});
