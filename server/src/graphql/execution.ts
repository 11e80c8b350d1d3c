import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import type { Locale } from '../language/locale.ts';
import { isShallow } from './canonical.ts';
import { CompiledExecution } from './compiled-execution.ts';
import type { Context } from './context.ts';
import { Documents } from './documents.ts';
import { queryError } from './failures.ts';
import { limits, tooLarge } from './limits.ts';
import { holdsNul } from './nul.ts';
import { KnownOperations, type OperationFacts } from './operation-facts.ts';
import { maskUnexpected, toldWithoutCause } from './unexpected.ts';

/** One operation, ready to be answered. */
export interface Operation {
  document: DocumentNode;
  operationName?: string | null | undefined;
  variables?: { [name: string]: unknown } | null | undefined;
}

/** Answers operations. A query, and each state of a followed subscription, is answered from one snapshot. */
export class Execution {
  readonly #documents: Documents;
  readonly #operations: KnownOperations;
  readonly #executeQuery: (args: ExecutionArgs) => ExecutionResult | Promise<ExecutionResult>;

  /** Without `compiled`, graphql-js executes everything; the answers are the same. */
  constructor(
    readonly schema: GraphQLSchema,
    { compiled = true }: { compiled?: boolean } = {},
  ) {
    this.#documents = new Documents(schema);
    this.#operations = new KnownOperations(schema);
    const compiling = new CompiledExecution(schema);
    this.#executeQuery = compiled ? (args) => compiling.execute(args) : execute;
  }

  /** The parsed and validated document, or what is wrong with the text in the reader's language. */
  prepare(text: string, locale: Locale): DocumentNode | readonly GraphQLError[] {
    const prepared = this.#documents.prepare(text);
    if ('document' in prepared) return prepared.document;
    return 'excess' in prepared ? [tooLarge(locale, prepared.excess)] : prepared.errors;
  }

  /** What is known of the operation beforehand; null when the document has none of that name. */
  factsOf({ document, operationName }: Operation): OperationFacts | null {
    return this.#operations.factsOf(document, operationName);
  }

  /** The answer; errors that nobody expected are reported and told without their cause. Rejects when there is none. */
  async answer(operation: Operation, context: Context): Promise<ExecutionResult> {
    try {
      if (this.factsOf(operation)?.operation.operation === 'mutation') return await this.state(operation, context);
      return await context.services.database.snapshot((reader) => this.state(operation, context.over(reader)));
    } catch (error) {
      throw toldWithoutCause(error);
    }
  }

  /** The answer over what the context reads: a snapshot, such as for one state of a followed subscription, or the present. */
  async state(operation: Operation, contextValue: Context): Promise<ExecutionResult> {
    const { document, operationName, variables } = operation;
    const facts = this.factsOf(operation);
    const refusal = refuse(operation, facts, contextValue.locale);
    if (refusal) return { errors: [refusal] };
    const args = { schema: this.schema, document, operationName, variableValues: variables, contextValue };
    const isMutation = facts?.operation.operation === 'mutation';
    const result = await (isMutation ? execute(args) : this.#executeQuery(args));
    return result.errors ? { ...result, errors: result.errors.map(maskUnexpected) } : result;
  }
}

/** Why an operation is not executed with these variables, if it is not. */
function refuse({ document, variables }: Operation, facts: OperationFacts | null, locale: Locale): GraphQLError | null {
  const { cost: mostCost, variablesDepth } = limits;
  if (!isShallow(variables, variablesDepth)) {
    return tooLarge(locale, { limit: 'variablesDepth', found: variablesDepth + 1 });
  }
  if (holdsNul(document, variables)) return queryError(locale, 'BAD_USER_INPUT', 'characterInvalid');
  const cost = facts?.cost(variables ?? {}) ?? 0;
  return cost > mostCost ? tooLarge(locale, { limit: 'cost', found: cost }) : null;
}
