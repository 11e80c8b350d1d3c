import { useRef } from 'react';
import { useNow } from '../ui/useNow.ts';
import type { Wall } from './board.query.ts';
import { type Celebration, celebrate } from './celebration.ts';

/** Returns what is celebrated now, or null. */
export function useCelebration(wall: Wall): string | null {
  const now = useNow(500);
  const state = useRef<Celebration | null>(null);
  state.current = celebrate(state.current, wall, Date.now());
  return now < state.current.until ? state.current.text : null;
}
