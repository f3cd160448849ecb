import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql';

/** A field that pages through a list, and what may be asked of it. */
export interface ListField {
  /** The type that has it. */
  readonly on: string;
  readonly name: string;
  /** The type of the entries. */
  readonly of: string;
  /** Null where the list is not filtered. */
  readonly filter: GraphQLInputObjectType | null;
  /** The names of its orders; none where it has one only. */
  readonly orders: readonly string[];
  /** The names of what its entries are counted by. */
  readonly facets: readonly string[];
}

/** Every list that the schema pages through from both ends. */
export function listsOf(schema: GraphQLSchema): ListField[] {
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !type.name.endsWith('Payload')
      ? Object.values(type.getFields())
          .filter(({ args }) => args.some(({ name }) => name === 'before'))
          .map((field) => describeList(type.name, field))
      : [],
  );
}

function describeList(on: string, field: GraphQLField<unknown, unknown>): ListField {
  const argument = (name: string) => {
    const found = field.args.find((given) => given.name === name);
    const type = found && getNamedType(found.type);
    return isInputObjectType(type) ? type : null;
  };
  const orders = getNamedType(argument('orderBy')?.getFields().field?.type);
  const page = getNamedType(field.type);
  const fields = isObjectType(page) ? page.getFields() : {};
  const facets = fields.facets && getNamedType(fields.facets.type);
  return {
    on,
    name: field.name,
    of: fields.nodes ? getNamedType(fields.nodes.type).name : '',
    filter: argument('filter'),
    orders: isEnumType(orders) ? orders.getValues().map(({ name }) => name) : [],
    facets: isObjectType(facets) ? Object.keys(facets.getFields()) : [],
  };
}
