import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from 'graphql';
import type { Context } from './context.ts';
import { queryError } from './failures.ts';
import { holdsNul } from './nul.ts';

/** One operation, ready to be answered. */
export interface Operation {
  document: DocumentNode;
  operationName?: string | null | undefined;
  variables?: { [name: string]: unknown } | null | undefined;
}

/** Distinct operation texts kept parsed and validated. */
const documentLimit = 1_000;

/** Answers operations. A query, and each state of a followed subscription, is answered from one snapshot. */
export class Execution {
  readonly #documents = new Map<string, DocumentNode | readonly GraphQLError[]>();

  constructor(readonly schema: GraphQLSchema) {}

  /** The parsed and validated document, or what is wrong with the text. */
  prepare(text: string): DocumentNode | readonly GraphQLError[] {
    let prepared = this.#documents.get(text);
    if (!prepared) {
      prepared = parseAndValidate(this.schema, text);
      if (this.#documents.size >= documentLimit) this.#documents.clear();
      this.#documents.set(text, prepared);
    }
    return prepared;
  }

  /** The answer; errors that nobody expected are reported and told without their cause. Rejects when there is none. */
  async answer(operation: Operation, context: Context): Promise<ExecutionResult> {
    const type = getOperationAST(operation.document, operation.operationName)?.operation;
    try {
      if (type === 'mutation') return await this.#execute(operation, context);
      return await context.services.database.snapshot((reader) => this.#execute(operation, context.over(reader)));
    } catch (error) {
      throw toldWithoutCause(error);
    }
  }

  /** One state of a followed subscription, over the snapshot that the context reads. */
  state(operation: Operation, context: Context): Promise<ExecutionResult> {
    return this.#execute(operation, context);
  }

  async #execute({ document, operationName, variables }: Operation, contextValue: Context): Promise<ExecutionResult> {
    if (holdsNul(document, variables)) {
      return { errors: [queryError(contextValue.locale, 'BAD_USER_INPUT', 'characterInvalid')] };
    }
    const { schema } = this;
    const result = await execute({ schema, document, operationName, variableValues: variables, contextValue });
    return result.errors ? { ...result, errors: result.errors.map(maskUnexpected) } : result;
  }
}

function parseAndValidate(schema: GraphQLSchema, text: string): DocumentNode | readonly GraphQLError[] {
  try {
    const document = parse(text);
    const errors = validate(schema, document);
    return errors.length > 0 ? errors : document;
  } catch (error) {
    return [error as GraphQLError];
  }
}

/** Errors that we throw ourselves carry a code; any other is a fault of ours, whose cause goes to the log only. */
export function maskUnexpected(error: GraphQLError): GraphQLError {
  if (error.originalError === undefined || error.originalError instanceof GraphQLError) return error;
  if (error.extensions.code !== undefined) return error;
  return toldWithoutCause(error.originalError, error);
}

/** What a reader is told of a fault of ours; the cause goes to the log. */
export function toldWithoutCause(cause: unknown, { nodes, path }: Partial<GraphQLError> = {}): GraphQLError {
  console.error(cause);
  return new GraphQLError('Internal server error', { nodes, path, extensions: { code: 'INTERNAL_SERVER_ERROR' } });
}
