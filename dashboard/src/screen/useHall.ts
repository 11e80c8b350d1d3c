// Which town and which of its meetings a screen is in, looked up again and again: a meeting opens, a town is restored.
import { useEffect, useState } from 'react';
import { useAddressParameter } from '../app/address.ts';
import { useConnection, useLiveClient } from '../app/connection/ConnectionContext.ts';
import { chooseMeeting } from './choose-meeting.ts';
import { type HallTown, MeetingsQuery } from './meetings.query.ts';

const LOOK_EVERY_MS = 20_000;
const LOOK_AGAIN_MS = 4_000;

/** `isNone`: the town has no meeting at all. */
export interface Hall {
  town: HallTown | null;
  meetingId: string | null;
  isNone: boolean;
}

const UNKNOWN: Hall = { town: null, meetingId: null, isNone: false };

const todayInShanghai = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

/**
 * Returns the hall of the town: its meeting is the one in the address, else the one that `chooseMeeting` says. Looks every
 * 20 s, and at once after a reconnection, because the town may have been restored to another epoch meanwhile.
 */
export function useHall(townCode: string | null): Hall {
  const { client } = useLiveClient();
  const isLost = useConnection().phase === 'lost';
  const [fromAddress] = useAddressParameter('meeting');
  const [hall, setHall] = useState(UNKNOWN);

  // The loss and the return of the connection look again.
  useEffect(() => {
    if (!townCode) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    async function look(code: string) {
      const { data } = await client.query(MeetingsQuery, { town: code });
      if (isOver) return;
      if (data) {
        setHall((before) => {
          const meetingId = chooseMeeting(data.meetings.nodes, before.meetingId, todayInShanghai());
          return { town: data.town, meetingId, isNone: meetingId === null };
        });
      }
      timer = setTimeout(() => look(code), data ? LOOK_EVERY_MS : LOOK_AGAIN_MS);
    }
    void look(townCode);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [client, townCode, isLost]);

  return fromAddress ? { town: hall.town, meetingId: fromAddress, isNone: false } : hall;
}
