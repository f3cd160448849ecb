import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';

const OUTPUT = 'src/graph/generated/resolverTypes.ts';

const MODELS = 'src/graph/models.ts';

/**
 * Makes the types of the resolvers of schema.graphql in src/graph/generated.
 *
 * @throws Error that points at the place, when schema.graphql is no valid schema
 */
export async function generateResolverTypes(): Promise<void> {
  // Each type that has a model of its name gives it to its resolvers as their parent.
  const modelled = [...readFileSync(MODELS, 'utf8').matchAll(/export type (\w+)Model =/g)].map(([, type]) => type);
  const code = await codegen({
    filename: OUTPUT,
    documents: [],
    schema: parse(readFileSync('schema.graphql', 'utf8')),
    plugins: [{ typescript: {} }, { typescriptResolvers: {} }],
    pluginMap: { typescript, typescriptResolvers },
    config: {
      contextType: '../context.ts#GraphContext',
      enumsAsTypes: true,
      useTypeImports: true,
      importExtension: '.ts',
      emitLegacyCommonJSImports: false,
      defaultScalarType: 'unknown',
      scalars: { ID: 'string', DateTime: { input: 'Date', output: 'Date | string' } },
      mappers: Object.fromEntries(modelled.map((type) => [type, `../models.ts#${type}Model`])),
    },
  });
  mkdirSync('src/graph/generated', { recursive: true });
  writeFileSync(OUTPUT, code);
}
