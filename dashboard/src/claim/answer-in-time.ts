import { type AnyVariables, CombinedError, type OperationResult, type OperationResultSource } from 'urql';

/** Longer than a server under load takes; a phone whose network has swallowed the question must not wait for ever. */
const ANSWER_WITHIN_MS = 8_000;

/** Returns the first result, or an error of the network when none comes in time; then the request is given up. */
export function answerInTime<Data, Variables extends AnyVariables>(
  source: OperationResultSource<OperationResult<Data, Variables>>,
): Promise<Pick<OperationResult<Data, Variables>, 'data' | 'error'>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      unsubscribe();
      resolve({ error: new CombinedError({ networkError: new Error('no answer in time') }) });
    }, ANSWER_WITHIN_MS);
    const { unsubscribe } = source.subscribe((result) => {
      clearTimeout(timer);
      resolve(result);
    });
  });
}
