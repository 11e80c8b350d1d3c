import { useEffect, useRef, useState } from 'react';
import type { Wall, WallScene } from './board.query.ts';
import { type Rotation, turnScene } from './rotation.ts';

const TICK_MS = 500;

interface SceneFacts {
  scenes: readonly WallScene[];
  boardMs: number;
  /** Whether claims are lit on the board, or wait for it. */
  isBusy: () => boolean;
}

/** Returns the scene that a wall shows now: the pinned one, else the one whose turn it is; a frozen wall stays at it. */
export function useScene({ mode, scene }: Wall, facts: SceneFacts): WallScene {
  const [rotation, setRotation] = useState<Rotation>(() => ({ scene: 'BOARD', since: Date.now() }));
  const latest = useRef(facts);
  latest.current = facts;
  const isTurning = mode === 'ROTATING';
  useEffect(() => {
    if (!isTurning) return;
    const turn = () => {
      const { isBusy, ...round } = latest.current;
      setRotation((before) => turnScene(before, Date.now(), { ...round, isBusy: isBusy() }));
    };
    const timer = setInterval(turn, TICK_MS);
    return () => clearInterval(timer);
  }, [isTurning]);
  return scene ?? rotation.scene;
}
