import { useEffect, useRef, useState } from 'react';
import { advance, type ReplayClock } from './replay-clock.ts';

const TICK_MS = 250;
/** For those who want less motion, the picture moves on by itself only now and then. */
const CALM_TICK_MS = 2_000;

/** Returns a clock that stands at the end, and goes on by itself while it plays. */
export function useReplayClock(lengthMs: number): [ReplayClock, (change: (clock: ReplayClock) => ReplayClock) => void] {
  const [clock, setClock] = useState<ReplayClock>({ atMs: lengthMs, isPlaying: false, speed: 10 });
  const { isPlaying } = clock;
  // While the meeting goes on its end moves: who stands at it stays at it.
  const end = useRef(lengthMs);
  useEffect(() => {
    const before = end.current;
    end.current = lengthMs;
    setClock((clock) => (clock.atMs === before && !clock.isPlaying ? { ...clock, atMs: lengthMs } : clock));
  }, [lengthMs]);
  useEffect(() => {
    if (!isPlaying) return;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    let before = performance.now();
    const timer = setInterval(
      () => {
        const now = performance.now();
        const elapsedMs = now - before;
        before = now;
        setClock((clock) => advance(clock, elapsedMs, lengthMs));
      },
      isCalm ? CALM_TICK_MS : TICK_MS,
    );
    return () => clearInterval(timer);
  }, [isPlaying, lengthMs]);
  return [clock, setClock];
}
