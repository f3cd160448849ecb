import { readdir, readFile } from 'node:fs/promises';
import { Kind, parse, valueFromASTUntyped } from 'graphql';

/** A query as the playground opens with it; the name of its operation is the name of its tab. */
export interface Example {
  readonly query: string;
  /** What its variables are where nothing else is given, as JSON; null where it has none. */
  readonly variables: string | null;
}

const FOLDER = new URL('../../examples/', import.meta.url);

/** The queries that the playground opens with, one a tab, in the order of their files: each a question that a fact-checker asks. */
export async function readExamples(): Promise<Example[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const query = await readFile(new URL(name, FOLDER), 'utf8');
      return { query, variables: variablesOf(query) };
    }),
  );
}

/** The playground shows them below the query, where they are changed without a look at how GraphQL writes them. */
function variablesOf(query: string): string | null {
  const variables = parse(query).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
  );
  if (variables.length === 0) return null;
  const defaults = variables.map(({ variable, defaultValue }) => [
    variable.name.value,
    defaultValue === undefined ? null : valueFromASTUntyped(defaultValue),
  ]);
  return JSON.stringify(Object.fromEntries(defaults), null, 2);
}
