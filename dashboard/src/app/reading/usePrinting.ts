// A list is read by pages, but printed whole.
import { useEffect, useState } from 'react';
import { type AnyVariables, CombinedError, type TypedDocumentNode } from 'urql';
import { useLiveClient } from '../connection/ConnectionContext.ts';

interface Printing<Answer> {
  /** What is being printed; null while nothing is. */
  printed: Answer | null;
  isGathering: boolean;
  /** Why the last attempt came to nothing. */
  error: CombinedError | null;
  print(): void;
}

/**
 * `print` gathers the whole of what `document` tells a page of, and prints the window once that is drawn. What was gathered
 * goes when the printing is over.
 */
export function usePrinting<Data, Variables extends AnyVariables, Answer>(
  document: TypedDocumentNode<Data, Variables>,
  gather: (ask: (variables: NoInfer<Variables>) => Promise<Data>) => Promise<Answer>,
): Printing<Answer> {
  const { client } = useLiveClient();
  const [printed, setPrinted] = useState<Answer | null>(null);
  const [isGathering, setGathering] = useState(false);
  const [error, setError] = useState<CombinedError | null>(null);
  useEffect(() => {
    if (printed === null) return;
    const end = () => setPrinted(null);
    addEventListener('afterprint', end);
    window.print();
    return () => removeEventListener('afterprint', end);
  }, [printed]);

  async function start() {
    setGathering(true);
    setError(null);
    try {
      const answer = await gather(async (variables) => {
        const { data, error } = await client.query(document, variables).toPromise();
        if (data) return data;
        throw error ?? new CombinedError({});
      });
      setPrinted(answer);
    } catch (reason) {
      if (!(reason instanceof CombinedError)) throw reason;
      setError(reason);
    } finally {
      setGathering(false);
    }
  }
  return {
    printed,
    isGathering,
    error,
    print: () => {
      if (!isGathering) void start();
    },
  };
}
