import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useLiveClient } from '../app/connection/ConnectionContext.ts';
import { readSetting, writeSetting } from '../app/settings.ts';
import { type ClaimDesk, type DeskState, NOTHING_MEANT, openClaimDesk } from './claim-desk.ts';
import { readIntentions } from './intention.ts';
import { sendIntention } from './send-intention.ts';

/** Outlives the tab, since a phone's browser drops tabs; every tab sends what is kept with the same key. */
const kept = {
  read: () => readIntentions(readSetting('claim-intentions')),
  write: (intentions: readonly object[]) =>
    writeSetting('claim-intentions', intentions.length > 0 ? JSON.stringify(intentions) : null),
};

/** Returns the desk of `unit` and how it stands; null before the page is drawn first. */
export function useClaimDesk(unit: string, onSignedOut: () => void): [DeskState, ClaimDesk | null] {
  const { client } = useLiveClient();
  const [desk, setDesk] = useState<ClaimDesk | null>(null);
  useEffect(() => {
    const opened = openClaimDesk({ unit, send: (intention) => sendIntention(client, intention), kept, onSignedOut });
    setDesk(opened);
    return () => opened.end();
  }, [unit, client, onSignedOut]);
  const store = useMemo(
    () => ({ subscribe: desk?.subscribe ?? (() => () => {}), state: desk?.state ?? (() => NOTHING_MEANT) }),
    [desk],
  );
  return [useSyncExternalStore(store.subscribe, store.state), desk];
}
