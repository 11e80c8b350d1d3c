// What every live page of a town does with its subscription: the newest picture, or what stands in its place.
import { type ReactNode, useEffect } from 'react';
import type { AnyVariables, TypedDocumentNode } from 'urql';
import { useConnection } from '../connection/ConnectionContext.ts';
import { failureWord } from '../connection/failure.ts';
import type { Position } from '../connection/position.ts';
import { useFollowed } from '../connection/useFollowed.ts';
import { ReadingState } from '../reading/ReadingState.tsx';

interface FollowedTown<Data> {
  picture: Data | null;
  /** Loading, a failure or no permission, in words; to be shown while there is no picture. */
  instead: ReactNode;
  /** There is no picture yet, and nothing speaks against one. */
  isAwaited: boolean;
}

/**
 * Follows `document`. Calls `onIdentityDoubt` when the server no longer shows the town to the viewer: the session may
 * have ended.
 */
export function useFollowedTown<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  positionOf: (picture: Data) => Position,
  onIdentityDoubt: () => void,
): FollowedTown<Data> {
  const { phase } = useConnection();
  const { picture, error } = useFollowed(document, variables, positionOf);
  const failure = error && failureWord(error);
  const isDoubtful = phase === 'refused' || failure === 'no-permission';

  useEffect(() => {
    if (isDoubtful) onIdentityDoubt();
  }, [isDoubtful, onIdentityDoubt]);

  // What fails in the connection is told by its own words at the top of the page.
  const told = failure === 'unreachable' ? null : error;
  // What the viewer may no longer see is not left standing on the page.
  const shown = failure === 'no-permission' ? null : picture;
  return { picture: shown, instead: <ReadingState error={told} />, isAwaited: !shown && !told };
}
