// A subscription as a React value: the newest picture, kept while the connection is away.
import { useEffect, useRef, useState } from 'react';
import { type AnyVariables, type CombinedError, stringifyVariables, type TypedDocumentNode } from 'urql';
import { useLiveClient } from './ConnectionContext.ts';
import { mayReplace, type Position } from './position.ts';

/** `picture` stays when errors come; `error` is the latest operation error and is cleared by the next picture. */
interface Followed<Data> {
  picture: Data | null;
  error: CombinedError | null;
}

const NOTHING = { picture: null, error: null };

/**
 * Follows `document` with `variables`, or nothing while they are null. Never shows an older position than it has shown.
 * Other variables start from nothing.
 */
export function useFollowed<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables | null,
  positionOf: (picture: Data) => Position,
): Followed<Data> {
  const { client, seen } = useLiveClient();
  const key = variables ? stringifyVariables(variables) : '';
  const [followed, setFollowed] = useState<Followed<Data> & { key: string }>({ ...NOTHING, key });
  const latest = useRef({ variables, positionOf });
  latest.current = { variables, positionOf };

  useEffect(() => {
    const { variables } = latest.current;
    if (!key || !variables) return;
    let shown: Position | null = null;
    const { unsubscribe } = client.subscription(document, variables).subscribe(({ data, error }) => {
      if (!data) {
        if (error) setFollowed((before) => ({ key, picture: before.key === key ? before.picture : null, error }));
        return;
      }
      const next = latest.current.positionOf(data);
      if (!mayReplace(shown, next)) return;
      shown = next;
      seen.record(next);
      setFollowed({ key, picture: data, error: null });
    });
    return unsubscribe;
  }, [client, seen, document, key]);

  return followed.key === key ? followed : NOTHING;
}
