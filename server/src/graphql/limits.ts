// How large an operation may be. What our own pages, scripts and GraphiQL send stays below half of each limit, which a
// test measures; what could take the server's memory or freeze it for others is refused before it is executed.
import { GraphQLError } from 'graphql';
import type { Locale } from '../language/locale.ts';
import { say } from '../language/messages.ts';

export const limits = {
  /** Characters of the operation's text. */
  length: 20_000,
  /** Words and signs of the text. */
  tokens: 4_000,
  /** Fields within fields; what asks about the schema itself has a limit of graphql-js's own. */
  depth: 16,
  /** Fields that are asked for under another name, or once more. */
  aliases: 30,
  directives: 40,
  /** Fragments, and places where one is spread: validation compares each with each. */
  fragments: 60,
  /** Fields with every fragment written out. */
  fields: 1_000,
  /** Values that the answer may hold, as far as the text and its variables tell (see `operation-cost.ts`). */
  cost: 150_000,
  /** Lists and objects within each other in the variables. */
  variablesDepth: 20,
} as const;

export type Limit = keyof typeof limits;

/** How far an operation goes beyond one limit. */
export interface Excess {
  limit: Limit;
  found: number;
}

const sentences = {
  length: 'operationTooLong',
  tokens: 'operationTooManyTokens',
  depth: 'operationTooDeep',
  aliases: 'operationTooManyAliases',
  directives: 'operationTooManyDirectives',
  fragments: 'operationTooManyFragments',
  fields: 'operationTooManyFields',
  cost: 'operationTooCostly',
  variablesDepth: 'variablesTooDeep',
} as const satisfies { [limit in Limit]: string };

/** The error that tells the reader which limit was passed; `extensions` say the same to a program. */
export function tooLarge(locale: Locale, { limit, found }: Excess): GraphQLError {
  const most = limits[limit];
  return new GraphQLError(say(locale, sentences[limit], { found, most }), {
    extensions: { code: 'OPERATION_TOO_LARGE', limit, found, most },
  });
}
