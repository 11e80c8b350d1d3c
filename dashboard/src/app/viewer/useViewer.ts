import { useCallback, useEffect, useRef, useState } from 'react';
import { useLiveClient } from '../connection/ConnectionContext.ts';
import { retryWaitMs } from '../connection/retry-wait.ts';
import { type Viewer, ViewerQuery } from './viewer.query.ts';

interface ViewerState {
  /** The last viewer that the server told of; null before the first answer. */
  viewer: Viewer | null;
  isUnreachable: boolean;
  /** Asks again now, for instance after a sign-in. */
  refresh: () => void;
}

/** Asks who the viewer is, again and again until the server answers. A server that is away does not sign anybody out. */
export function useViewer(): ViewerState {
  const { client } = useLiveClient();
  const [viewer, setViewer] = useState<Viewer | null>(null);
  const [isUnreachable, setUnreachable] = useState(false);
  const [question, setQuestion] = useState(0);
  const attempt = useRef(0);
  const refresh = useCallback(() => setQuestion((before) => before + 1), []);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const { unsubscribe } = client.query(ViewerQuery, {}).subscribe(({ data }) => {
      setUnreachable(!data);
      if (data) {
        attempt.current = 0;
        setViewer(data.viewer);
      } else {
        timer = setTimeout(refresh, retryWaitMs(attempt.current++, Math.random()));
      }
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [client, refresh, question]);

  return { viewer, isUnreachable, refresh };
}
