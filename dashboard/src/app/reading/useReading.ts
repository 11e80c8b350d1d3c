// Questions as React values: the newest answer, kept while the next one is awaited.
import { useEffect, useRef, useState } from 'react';
import { type AnyVariables, CombinedError, stringifyVariables, type TypedDocumentNode } from 'urql';
import { useLiveClient } from '../connection/ConnectionContext.ts';
import { failureWord } from '../connection/failure.ts';
import { retryWaitMs } from '../connection/retry-wait.ts';
import { startReading } from './reread.ts';

/** `answer` stays when a later question fails; `error` is cleared by the next answer. */
export interface Reading<Answer> {
  answer: Answer | null;
  error: CombinedError | null;
}

const NOTHING = { answer: null, error: null };
const PAUSE_MS = 1_000;

type Ask<Data, Variables> = (variables: Variables) => Promise<Data>;

interface ReadingOptions {
  /** What the answer depends on besides the variables, a town's revision say: another one asks again, soon. */
  version: unknown;
  pauseMs?: number;
}

/**
 * Asks `document` with `variables`, or nothing while they are null, and again whenever the version moves, at most once in
 * `pauseMs`. Other variables start from nothing.
 */
export function useReading<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: NoInfer<Variables> | null,
  options: ReadingOptions,
): Reading<Data> {
  return useAsked(document, variables, (variables, ask) => ask(variables), options);
}

/** As `useReading`, for an answer that takes several questions: `gather` asks them. */
export function useAsked<Data, Variables extends AnyVariables, Answer>(
  document: TypedDocumentNode<Data, Variables>,
  variables: NoInfer<Variables> | null,
  gather: (variables: Variables, ask: Ask<Data, Variables>) => Promise<Answer>,
  { version, pauseMs = PAUSE_MS }: ReadingOptions,
): Reading<Answer> {
  const { client } = useLiveClient();
  const key = variables ? stringifyVariables(variables) : '';
  const [reading, setReading] = useState<Reading<Answer> & { key: string }>({ ...NOTHING, key });
  const latest = useRef<{ variables: Variables | null; gather: typeof gather; version: unknown }>({
    variables,
    gather,
    version,
  });
  latest.current = { variables, gather, version };
  const reader = useRef<ReturnType<typeof startReading> | null>(null);
  const askedVersion = useRef(version);

  useEffect(() => {
    if (!key) return;
    askedVersion.current = latest.current.version;
    const ask = async (variables: Variables) => {
      const { data, error } = await client.query(document, variables).toPromise();
      if (data) return data;
      throw error ?? new CombinedError({});
    };
    reader.current = startReading({
      ask: async () => {
        const { variables, gather } = latest.current;
        if (!variables) throw new CombinedError({});
        return gather(variables, ask);
      },
      onAnswer: (answer) => setReading({ key, answer, error: null }),
      onFailure: (reason) =>
        setReading((before) => ({
          key,
          answer: before.key === key ? before.answer : null,
          error: reason instanceof CombinedError ? reason : new CombinedError({ networkError: reason as Error }),
        })),
      pauseMs,
      retryWaitMs: (attempt, reason) =>
        reason instanceof CombinedError && failureWord(reason) === 'no-permission'
          ? null
          : retryWaitMs(attempt, Math.random()),
    });
    return () => reader.current?.end();
  }, [client, document, key, pauseMs]);

  useEffect(() => {
    if (askedVersion.current === version) return;
    askedVersion.current = version;
    reader.current?.again();
  }, [version]);

  return reading.key === key ? reading : NOTHING;
}
