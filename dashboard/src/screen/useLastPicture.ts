import { useEffect, useRef, useState } from 'react';
import { type HallPicture, keepLastPicture, type OldPicture, readLastPicture } from './last-picture.ts';

const KEEP_EVERY_MS = 5_000;

/** Keeps `picture` on the device now and then, and returns the one that was kept before this page was opened. */
export function useLastPicture(picture: HallPicture | null): OldPicture | null {
  const [old] = useState(readLastPicture);
  const latest = useRef(picture);
  latest.current = picture;
  useEffect(() => {
    let kept: HallPicture | null = null;
    const timer = setInterval(() => {
      if (!latest.current || latest.current === kept) return;
      kept = latest.current;
      keepLastPicture(kept, Date.now());
    }, KEEP_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return old;
}
