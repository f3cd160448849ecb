import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { GraphContext } from './context.ts';
import type { NodeType } from './globalId.ts';

/** The fields of each type that are read by its id alone, as every list of pages is. */
const BY_ID: Readonly<Record<NodeType, readonly string[]>> = {
  Article: ['text', 'byline', 'parts', 'urls'],
  Quote: ['voices', 'chain', 'claims', 'asDenials'],
  Denial: ['voices', 'claims'],
  Claim: ['singleOrigin', 'unnamedOnly', 'similarClaims'],
  Speaker: ['reversals'],
  Source: [],
};

/**
 * Asks for what is selected of a record, where its id is all that needs to be known, before the record itself is there, so that all is read at one
 * time, and not one after the other: for most questions, to wait for the database takes longer than its work.
 * What is found waits in the loaders until the fields are answered; what goes wrong is told by them.
 *
 * @param type of the record
 * @param id its own, of a record that may not be there
 * @param info of the field that answers it
 */
export function askAhead(type: NodeType, id: string, context: GraphContext, info: GraphQLResolveInfo): void {
  const record = info.schema.getType(type);
  if (!isObjectType(record)) return;
  for (const fieldNodes of selectedById(record, BY_ID[type], info)) {
    const fieldName = fieldNodes[0]?.name.value ?? '';
    void ask(record, { id }, context, { ...info, parentType: record, fieldName, fieldNodes });
  }
}

async function ask(
  type: GraphQLObjectType,
  record: { readonly id: string },
  context: GraphContext,
  info: GraphQLResolveInfo,
): Promise<void> {
  const [node] = info.fieldNodes;
  const field = node && type.getFields()[node.name.value];
  if (node === undefined || field === undefined) return;
  try {
    await field.resolve?.(record, getArgumentValues(field, node, info.variableValues), context, info);
  } catch {}
}

/** The selected fields of a type that are read by its id, each with all places that select it. What is left to a directive is left alone. */
function selectedById(
  type: GraphQLObjectType,
  byId: readonly string[],
  { fieldNodes, fragments, schema }: GraphQLResolveInfo,
): Iterable<readonly FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  const isOf = (name: string | undefined): boolean => {
    const condition = name === undefined ? type : schema.getType(name);
    return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
  };
  const look = (set: SelectionSetNode | undefined): void => {
    for (const node of set?.selections ?? []) {
      if ((node.directives?.length ?? 0) > 0) continue;
      if (node.kind === Kind.FIELD) {
        const name = node.name.value;
        const answer = type.getFields()[name]?.type;
        if (answer === undefined || !(byId.includes(name) || getNamedType(answer).name.endsWith('Connection'))) continue;
        const key = node.alias?.value ?? name;
        found.set(key, [...(found.get(key) ?? []), node]);
        continue;
      }
      const part = node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value] : node;
      if (part !== undefined && isOf(part.typeCondition?.name.value)) look(part.selectionSet);
    }
  };
  for (const { selectionSet } of fieldNodes) look(selectionSet);
  return found.values();
}
