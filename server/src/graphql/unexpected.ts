// Errors that we throw ourselves carry a code; any other is a fault of ours, of which a reader is told no cause.
import { GraphQLError } from 'graphql';

/** Whether an error of an answer is one that we, or the rules of GraphQL, say on purpose. */
export function isExpected({ originalError, extensions }: GraphQLError): boolean {
  return originalError === undefined || originalError instanceof GraphQLError || extensions?.code !== undefined;
}

/** The error as a reader may see it; the cause of a fault goes to the log only. */
export function maskUnexpected(error: GraphQLError): GraphQLError {
  return isExpected(error) ? error : toldWithoutCause(error.originalError, error);
}

/** What a reader is told of a fault of ours; the cause goes to the log. */
export function toldWithoutCause(cause: unknown, where: Partial<GraphQLError> = {}): GraphQLError {
  console.error(cause);
  const { nodes, source, positions, path } = where;
  const extensions = { code: 'INTERNAL_SERVER_ERROR' };
  return new GraphQLError('Internal server error', { nodes, source, positions, path, extensions });
}
