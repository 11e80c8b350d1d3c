import type { CombinedError } from 'urql';
import { failureWord } from '../connection/failure.ts';

const NAMES = { 'no-permission': 'noPermission', unreachable: 'unreachable', failed: 'failed' } as const;

/** Returns which of the messages `state.*` tells of `error`. */
export function problemName(error: CombinedError): (typeof NAMES)[keyof typeof NAMES] {
  return NAMES[failureWord(error)];
}
