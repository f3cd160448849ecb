import { readFileSync } from 'node:fs';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  printSchema,
} from 'graphql';
import { expect, test } from 'vitest';
import { createGraph } from '#graph/createGraph.ts';

const file = readFileSync('schema.graphql', 'utf8');

test('the schema that is served is the one of schema.graphql', () => {
  expect(printSchema(createGraph(file))).toBe(printSchema(buildSchema(file)));
});

test('the schema and every type, field, argument, input and enum value is described in a sentence', () => {
  const undescribed: string[] = [];
  const check = (name: string, { description }: { description?: string | null | undefined }) => {
    if (!/[.:?]$|\(.*\)\.$/.test(description?.trim() ?? '')) undescribed.push(name);
  };
  const schema = buildSchema(file);
  check('schema', schema);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
    check(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      check(`${type.name}.${field.name}`, field);
      for (const argument of field.args) check(`${type.name}.${field.name}(${argument.name}:)`, argument);
    }
  }
  expect(undescribed).toEqual([]);
});
