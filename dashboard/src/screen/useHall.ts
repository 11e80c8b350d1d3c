// Which meeting a screen shows, looked up again and again: another one opens, and the hall moves on to it.
import { useEffect, useState } from 'react';
import { useAddressParameter } from '../app/address.ts';
import { useLiveClient } from '../app/connection/ConnectionContext.ts';
import { failureWord } from '../app/connection/failure.ts';
import { chooseMeeting } from './choose-meeting.ts';
import { MeetingsQuery } from './meetings.query.ts';

/** On average: a hall's screens were switched on together and should not ask together. */
const LOOK_EVERY_MS = 5_000;

interface Hall {
  meetingId: string | null;
  /** Why there is none: the town has no meeting at all, or there is no such town for this screen. */
  missing: 'meeting' | 'town' | null;
}

const UNKNOWN: Hall = { meetingId: null, missing: null };

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
      const { data, error } = await client.query(MeetingsQuery, { town: code });
      if (isOver) return;
      if (data) {
        setHall((before) => {
          const meetingId = chooseMeeting(data.meetings.nodes, before.meetingId, todayInShanghai());
          return { meetingId, missing: meetingId === null ? 'meeting' : null };
        });
      } else if (error && failureWord(error) === 'no-permission') setHall({ meetingId: null, missing: 'town' });
      timer = setTimeout(() => look(code), LOOK_EVERY_MS * (0.5 + Math.random()));
    }
    void look(townCode);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [client, townCode, fromAddress]);

  return fromAddress ? { meetingId: fromAddress, missing: null } : hall;
}
