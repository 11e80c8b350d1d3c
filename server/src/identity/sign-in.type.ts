import { createUnionType, Field, InputType, ObjectType } from 'type-graphql';
import { byTypename } from '../graphql/by-typename.ts';
import { Failure, FailureCode } from '../graphql/failures.ts';
import type { Locale } from '../language/locale.ts';
import { say } from '../language/messages.ts';
import { ViewerType } from './viewer.type.ts';

@InputType('SignInInput', { description: 'Name and password.' })
export class SignInInput {
  @Field(() => String, { description: 'The account’s name.' })
  name!: string;

  @Field(() => String, { description: 'The account’s password.' })
  password!: string;
}

@ObjectType('SignedIn', { description: 'A session was started; browsers hold it in a cookie.', simpleResolvers: true })
export class SignedIn {
  @Field(() => ViewerType, { description: 'Who is signed in now.' })
  viewer!: ViewerType;

  @Field(() => String, { description: 'Good as `Authorization: Bearer …` for this session.' })
  token!: string;

  __typename!: 'SignedIn';
}

@ObjectType('SignInRefused', {
  implements: Failure,
  description: 'Nobody was signed in. Whether the name exists is not told.',
  simpleResolvers: true,
})
export class SignInRefused extends Failure {}

@ObjectType('SignedOut', { description: 'The session has ended.', simpleResolvers: true })
export class SignedOut {
  @Field(() => ViewerType, { description: 'Who asks now: nobody who is known.' })
  viewer!: ViewerType;

  __typename!: 'SignedOut';
}

export const SignInResult = createUnionType({
  name: 'SignInResult',
  description: 'The session, or why there is none.',
  types: () => [SignedIn, SignInRefused] as const,
  ...byTypename,
});

export const SignOutResult = createUnionType({
  name: 'SignOutResult',
  description: 'The end of the session; the same when there was none.',
  types: () => [SignedOut] as const,
  ...byTypename,
});

/** The refusals, in the reader's language. */
export function badCredentials(locale: Locale): SignInRefused {
  return { __typename: 'SignInRefused', code: FailureCode.BAD_CREDENTIALS, message: say(locale, 'badCredentials') };
}

export function tooManyAttempts(locale: Locale, seconds: number): SignInRefused {
  const message = say(locale, 'tooManyAttempts', { seconds });
  return { __typename: 'SignInRefused', code: FailureCode.TOO_MANY_ATTEMPTS, message };
}
