import { GraphQLError } from 'graphql';
import type { Locale } from '../language/locale.ts';
import { say } from '../language/messages.ts';

/** The error of an operation that a client asks for on top of too many others. */
export function tooManyOperations(locale: Locale): GraphQLError {
  return new GraphQLError(say(locale, 'tooManyOperations'), { extensions: { code: 'TOO_MANY_OPERATIONS' } });
}
