// Which meeting a screen shows, looked up again and again: another one opens, and the hall moves on to it.
import { useEffect, useState } from 'react';
import { useAddressParameter } from '../app/address.ts';
import { useLiveClient } from '../app/connection/ConnectionContext.ts';
import { chooseMeeting } from './choose-meeting.ts';
import { MeetingsQuery } from './meetings.query.ts';

const LOOK_EVERY_MS = 5_000;

/** `isNone`: the town has no meeting at all. */
interface Hall {
  meetingId: string | null;
  isNone: boolean;
}

const UNKNOWN: Hall = { meetingId: null, isNone: false };

const todayInShanghai = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

/** Returns the meeting that the town's hall is in: the one in the address, else the one that `chooseMeeting` says. */
export function useHall(townCode: string | null): Hall {
  const { client } = useLiveClient();
  const [fromAddress] = useAddressParameter('meeting');
  const [hall, setHall] = useState(UNKNOWN);

  useEffect(() => {
    if (!townCode || fromAddress) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    async function look(code: string) {
      const { data } = await client.query(MeetingsQuery, { town: code });
      if (isOver) return;
      if (data) {
        setHall((before) => {
          const meetingId = chooseMeeting(data.meetings.nodes, before.meetingId, todayInShanghai());
          return { meetingId, isNone: meetingId === null };
        });
      }
      timer = setTimeout(() => look(code), LOOK_EVERY_MS);
    }
    void look(townCode);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [client, townCode, fromAddress]);

  return fromAddress ? { meetingId: fromAddress, isNone: false } : hall;
}
