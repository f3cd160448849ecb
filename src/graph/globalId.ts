import { requestError } from './requestError.ts';

const TYPES = ['Article', 'Quote', 'Speaker', 'Source', 'Claim', 'Denial'] as const;

/** The types that have global ids. */
export type NodeType = (typeof TYPES)[number];

/** The global id of a record: the type's name in lower case, an underscore, and the record's own id. */
export function globalId(type: NodeType, id: string): string {
  return `${type.toLowerCase()}_${id}`;
}

/** Takes a global id apart; null where it is none. */
export function readGlobalId(text: string): { readonly type: NodeType; readonly id: string } | null {
  const underscore = text.indexOf('_');
  const type = TYPES.find((name) => name.toLowerCase() === text.slice(0, Math.max(0, underscore)));
  return type !== undefined && underscore + 1 < text.length ? { type, id: text.slice(underscore + 1) } : null;
}

/**
 * The record's own id in a global id of this type.
 *
 * @throws GraphQLError with BAD_USER_INPUT where it is no global id, or one of another type
 */
export function readIdOf(type: NodeType, text: string): string {
  const found = readGlobalId(text);
  if (found?.type === type) return found.id;
  if (found === null) {
    throw requestError(
      'BAD_USER_INPUT',
      `${quoted(text)} is no id; give one as an \`id\` field answered it, such as ${type.toLowerCase()}_3f9c.`,
    );
  }
  throw requestError(
    'BAD_USER_INPUT',
    `${quoted(text)} is the id of a record of the type ${found.type}; give one of the type ${type}.`,
  );
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
