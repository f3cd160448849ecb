import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';

/** Refuses kinds of operations that the schema does not have, which GraphQL's own rules leave to fail in execution. */
export function operationRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (context.getSchema().getRootType(node.operation)) return;
      context.reportError(new GraphQLError(`The schema has no ${node.operation}; send a query.`, { nodes: node }));
    },
  };
}
