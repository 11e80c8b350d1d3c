import { GraphQLError } from 'graphql';
import type { Locale } from '../language/locale.ts';
import { say } from '../language/messages.ts';
import type { FollowingExcess } from './operations-of-identity.ts';

/** The error of an operation that a client asks for on top of too many others. */
export function tooManyOperations(locale: Locale): GraphQLError {
  return new GraphQLError(say(locale, 'tooManyOperations'), { extensions: { code: 'TOO_MANY_OPERATIONS' } });
}

/** The same where what an identity follows would go beyond a limit, which the extensions name. */
export function tooMuchFollowed(locale: Locale, excess: FollowingExcess): GraphQLError {
  const isCost = excess.limit === 'followedCostPerIdentity';
  const { found, most } = excess;
  const text = isCost ? say(locale, 'followedTooCostly', { found, most }) : say(locale, 'tooManyOperations');
  return new GraphQLError(text, { extensions: { code: 'TOO_MANY_OPERATIONS', ...excess } });
}
