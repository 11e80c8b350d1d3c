import type { CombinedError } from 'urql';

type FailureWord = 'no-permission' | 'unreachable' | 'failed';

/** Sorts an operation's error into what a reader can be told. */
export function failureWord(error: CombinedError): FailureWord {
  if (error.networkError) return 'unreachable';
  // What a viewer may not see is, to them, not there: the server has no other answer to it. What is no code or id at all
  // does not get so far.
  const code = error.graphQLErrors[0]?.extensions?.code;
  return code === 'NOT_FOUND' || code === 'BAD_USER_INPUT' ? 'no-permission' : 'failed';
}
