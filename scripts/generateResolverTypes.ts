import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';

const OUTPUT = 'src/graph/generated/resolverTypes.ts';

/** What a resolver of a type gets as its parent: the rows as they come from the store, named as in src/graph/models.ts. */
const MAPPED_TYPES = [
  'Article',
  'Quote',
  'Speaker',
  'Source',
  'Claim',
  'Denial',
  'Voice',
  'Hop',
  'ClaimMade',
  'ClaimDenied',
  'SpeakerName',
  'Stretch',
  'ArticleConnection',
  'QuoteConnection',
  'SpeakerConnection',
  'SourceConnection',
  'ClaimConnection',
  'DenialConnection',
  'AnnotationConnection',
  'SpeakerNameConnection',
  'ArticleSpeakerConnection',
  'SpeakerArticleConnection',
  'SourceQuoteConnection',
  'ClaimQuoteConnection',
  'ClaimDenialConnection',
];

/**
 * Makes the types of the resolvers of schema.graphql in src/graph/generated.
 *
 * @throws Error that points at the place, when schema.graphql is no valid schema
 */
export async function generateResolverTypes(): Promise<void> {
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
      mappers: Object.fromEntries(MAPPED_TYPES.map((type) => [type, `../models.ts#${type}Model`])),
    },
  });
  mkdirSync('src/graph/generated', { recursive: true });
  writeFileSync(OUTPUT, code);
}
