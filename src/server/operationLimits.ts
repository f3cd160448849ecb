import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { Settings } from '#settings.ts';
import { limitError } from './limitError.ts';
import { type Measures, measureOperation } from './measureOperation.ts';
import { oncePer } from './oncePer.ts';

/** A limit of one measure. */
interface Limit {
  readonly measure: keyof Measures;
  readonly most: number;
  readonly code: string;
  readonly message: string;
}

/** Refuses, before anything is read, an operation that is larger than a limit in its depth, fields, aliases or directives. */
export function operationLimits(settings: Settings): ApolloServerPlugin {
  const limits = limitsOf(settings);
  // Documents that come again are kept parsed, so that they are the same objects.
  const measuresOf = oncePer((document: DocumentNode) =>
    oncePer((operation: OperationDefinitionNode) => measureOperation(document, operation)),
  );
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation }) {
          if (operation === undefined) return;
          const measures = measuresOf(document)(operation);
          const passed = limits.find(({ measure, most }) => measures[measure] > most);
          if (passed !== undefined) throw limitError(passed.code, passed.most, passed.message);
        },
      };
    },
  };
}

function limitsOf({ maxDepth, maxRootFields, maxAliases, maxDirectives, maxFields }: Settings): readonly Limit[] {
  return [
    {
      measure: 'depth',
      most: maxDepth,
      code: 'QUERY_TOO_DEEP',
      message: `The fields of the operation lie more than ${maxDepth} deep in each other; ask for them in two requests.`,
    },
    {
      measure: 'rootFields',
      most: maxRootFields,
      code: 'TOO_MANY_ROOT_FIELDS',
      message: `The operation asks more than ${maxRootFields} questions at its top; ask them in several requests.`,
    },
    {
      measure: 'aliases',
      most: maxAliases,
      code: 'TOO_MANY_ALIASES',
      message: `The operation has more than ${maxAliases} aliases; ask in several requests, or with a filter that fits all of it.`,
    },
    {
      measure: 'directives',
      most: maxDirectives,
      code: 'TOO_MANY_DIRECTIVES',
      message: `The operation has more than ${maxDirectives} directives; put what goes together into one fragment.`,
    },
    {
      measure: 'fields',
      most: maxFields,
      code: 'TOO_MANY_FIELDS',
      message: `The operation asks for more than ${maxFields} fields, each fragment counted wherever it is spread; ask for fewer.`,
    },
  ];
}
