import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

type Fragments = GraphQLResolveInfo['fragments'];

/** Where the entries of a page lie within it. */
const WAYS: readonly (readonly string[])[] = [['nodes'], ['edges', 'node']];

/** What a field of a document selects stays the same. */
const known = new WeakMap<FieldNode, ReadonlySet<string>>();

/**
 * The names of the fields that are selected of the entries of a page; those that a type or a directive may leave out are among them.
 *
 * @param info of the field that answers the page
 */
export function selectedOfNodes({
  fieldNodes,
  fragments,
}: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): ReadonlySet<string> {
  const [field, ...others] = fieldNodes;
  if (field === undefined) return new Set();
  if (others.length > 0) return selectedBy(fieldNodes, fragments);
  const selected = known.get(field) ?? selectedBy([field], fragments);
  known.set(field, selected);
  return selected;
}

function selectedBy(fields: readonly FieldNode[], fragments: Fragments): ReadonlySet<string> {
  const found = WAYS.flatMap((way) =>
    way.reduce(
      (within, name) =>
        within.flatMap((field) => fieldsIn(field.selectionSet, fragments)).filter((field) => field.name.value === name),
      fields,
    ),
  ).flatMap((field) => fieldsIn(field.selectionSet, fragments));
  return new Set(found.map((field) => field.name.value));
}

function fieldsIn(set: SelectionSetNode | undefined, fragments: Fragments): readonly FieldNode[] {
  return (set?.selections ?? []).flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node];
    return fieldsIn((node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value] : node)?.selectionSet, fragments);
  });
}
