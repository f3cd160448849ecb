import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isUnionType,
} from 'graphql';

/** A field that is asked for, with everything asked for in it. */
export interface Selected {
  /** Its name in the answer: where types of different shapes meet, another one than the field has. */
  readonly key: string;
  readonly field: GraphQLField<unknown, unknown>;
  /** The type of the object that it is asked of. */
  readonly on: string;
  readonly fields: readonly Selected[];
}

/**
 * Asks for every field of a type, and within it for every field of what that leads to, and so on.
 *
 * @param depth how many steps from record to record; the page or the link between the two is none
 */
export function selectAll(schema: GraphQLSchema, type: GraphQLCompositeType, depth: number): Selected[] {
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  return types.flatMap((object) =>
    Object.values('getFields' in object ? object.getFields() : {}).flatMap((field): Selected[] => {
      const key = isAbstractType(type) ? `${object.name}_${field.name}` : field.name;
      const within = getNamedType(field.type);
      if (!isCompositeType(within)) return [{ key, field, on: object.name, fields: [] }];
      const steps = isRecord(within) ? depth - 1 : depth;
      return steps < 0 ? [] : [{ key, field, on: object.name, fields: selectAll(schema, within, steps) }];
    }),
  );
}

/** Whether something is a type of records, or of one of several. */
function isRecord(type: GraphQLCompositeType): boolean {
  return isUnionType(type) || type.name === 'Node' || type.getInterfaces().some(({ name }) => name === 'Node');
}

/** The selection as GraphQL writes it, with pages of a size. */
export function printSelection(selection: readonly Selected[], size: number): string {
  const fields = selection.map(({ key, field, on, fields: within }) => {
    const name = key === field.name ? key : `${key}: ${field.name}`;
    const page = field.args.some((argument) => argument.name === 'first') ? `(first: ${size})` : '';
    const inner = isCompositeType(getNamedType(field.type)) ? ` ${printSelection(within, size)}` : '';
    return key === field.name ? `${name}${page}${inner}` : `... on ${on} { ${name}${page}${inner} }`;
  });
  return `{ __typename ${fields.join(' ')} }`;
}

/** What an answer is that its schema calls impossible: a place in it, and what stands there. */
export type Fault = string;

/** Looks through an answer for what the schema calls impossible: nulls, lists, and values of enums and scalars. */
export function faultsOf(selection: readonly Selected[], data: Record<string, unknown>, path = ''): Fault[] {
  return selection
    .filter(({ on }) => on === data.__typename)
    .flatMap(({ key, field, fields }) => faultsOfValue(field.type, fields, data[key], `${path}.${key}`));
}

function faultsOfValue(type: GraphQLOutputType, fields: readonly Selected[], value: unknown, path: string): Fault[] {
  if (value === null) return isNonNullType(type) ? [`${path} is null`] : [];
  const given = getNullableType(type);
  if (isListType(given)) {
    if (!Array.isArray(value)) return [`${path} is no list`];
    return value.flatMap((entry, index) => faultsOfValue(given.ofType, fields, entry, `${path}[${index}]`));
  }
  const named = getNamedType(type);
  if (isCompositeType(named)) {
    if (typeof value !== 'object' || value === undefined) return [`${path} is no object`];
    return faultsOf(fields, value as Record<string, unknown>, path);
  }
  const isRight = isEnumType(named) ? named.getValue(String(value)) !== undefined : (SCALARS[named.name]?.(value) ?? false);
  return isRight ? [] : [`${path} is ${JSON.stringify(value)}, no ${named.name}`];
}

/** What values of the scalars are. */
const SCALARS: Readonly<Record<string, (value: unknown) => boolean>> = {
  ID: (value) => typeof value === 'string' && /^(?:article|quote|speaker|source|claim|denial)_./.test(value),
  String: (value) => typeof value === 'string',
  Int: (value) => Number.isInteger(value),
  Float: (value) => Number.isFinite(value),
  Boolean: (value) => typeof value === 'boolean',
  DateTime: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value),
};

/** The fields that an answer has a value for, by their types: `Article.headline`. */
export function fieldsMet(selection: readonly Selected[], data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap((entry) => fieldsMet(selection, entry));
  if (typeof data !== 'object' || data === null) return [];
  const values = data as Record<string, unknown>;
  return selection
    .filter(({ on, key }) => on === values.__typename && values[key] !== null)
    .flatMap(({ on, key, field, fields }) => [`${on}.${field.name}`, ...fieldsMet(fields, values[key])]);
}
