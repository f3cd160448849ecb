import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How much an operation asks for, whatever it asks for. What stands in a fragment counts wherever the fragment is spread. */
export interface Measures {
  /** Fields within fields. */
  readonly depth: number;
  readonly fields: number;
  /** Fields that lie in no other. */
  readonly rootFields: number;
  readonly aliases: number;
  readonly directives: number;
}

const NOTHING: Measures = { depth: 0, fields: 0, rootFields: 0, aliases: 0, directives: 0 };

/**
 * Measures an operation in one walk over its document: each fragment is walked once, however often it is spread.
 *
 * @param document valid, so that no fragment lies within itself
 */
export function measureOperation(document: DocumentNode, operation: OperationDefinitionNode): Measures {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const known = new Map<string, Measures>();

  const ofAll = (set: SelectionSetNode | undefined): Measures => (set?.selections ?? []).map(ofOne).reduce(together, NOTHING);

  const ofOne = (node: SelectionNode): Measures => {
    const inner = node.kind === Kind.FRAGMENT_SPREAD ? ofFragment(node.name.value) : ofAll(node.selectionSet);
    const directives = inner.directives + (node.directives?.length ?? 0);
    if (node.kind !== Kind.FIELD) return { ...inner, directives };
    const aliases = inner.aliases + (node.alias === undefined ? 0 : 1);
    return { depth: 1 + inner.depth, fields: 1 + inner.fields, rootFields: 1, aliases, directives };
  };

  const ofFragment = (name: string): Measures => {
    const measures = known.get(name) ?? ofAll(fragments.get(name)?.selectionSet);
    known.set(name, measures);
    return measures;
  };

  const { directives = [], selectionSet } = operation;
  return together(ofAll(selectionSet), { ...NOTHING, directives: directives.length });
}

function together(one: Measures, other: Measures): Measures {
  return {
    depth: Math.max(one.depth, other.depth),
    fields: one.fields + other.fields,
    rootFields: one.rootFields + other.rootFields,
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
  };
}
