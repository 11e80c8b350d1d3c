import type { CombinedError } from 'urql';

export type FailureWord = 'signed-out' | 'no-permission' | 'unreachable' | 'failed';

/** Sorts an operation's error into what a reader can be told. */
export function failureWord(error: CombinedError): FailureWord {
  if (error.networkError) return 'unreachable';
  const code = error.graphQLErrors[0]?.extensions?.code;
  if (code === 'UNAUTHENTICATED' || code === 'SIGNED_OUT') return 'signed-out';
  if (code === 'NOT_FOUND' || code === 'FORBIDDEN' || code === 'NOT_ALLOWED') return 'no-permission';
  return 'failed';
}
