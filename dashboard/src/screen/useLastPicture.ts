import { useEffect, useRef, useState } from 'react';
import { type HallPicture, keepLastPicture, type OldPicture, readLastPicture } from './last-picture.ts';

const LOOK_EVERY_MS = 5_000;
/** An unchanged picture is kept again after this long, because it is still right. */
const CONFIRM_EVERY_MS = 60_000;

/**
 * Keeps `picture` on the device now and then while `isLive`, and returns the one that was kept before this page was opened.
 */
export function useLastPicture(picture: HallPicture | null, isLive: boolean): OldPicture | null {
  const [old] = useState(readLastPicture);
  const latest = useRef({ picture, isLive });
  latest.current = { picture, isLive };
  useEffect(() => {
    let kept: { picture: HallPicture; at: number } | null = null;
    const timer = setInterval(() => {
      const { picture, isLive } = latest.current;
      const now = Date.now();
      if (!picture || !isLive) return;
      if (picture === kept?.picture && now - kept.at < CONFIRM_EVERY_MS) return;
      kept = { picture, at: now };
      keepLastPicture(picture, now);
    }, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return old;
}
