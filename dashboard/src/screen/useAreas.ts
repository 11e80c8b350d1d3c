import { useMemo } from 'react';
import { useReading } from '../app/reading/useReading.ts';
import { type AreaRates, areaRates, type Place } from './area-rates.ts';
import { AreasQuery } from './areas.query.ts';
import type { Board } from './board.query.ts';

const PAUSE_MS = 10_000;

type Places = ReadonlyMap<string, Place>;
/** By meeting, for as long as the page is open: a scene that comes back shows at once what it showed before. */
const known = new Map<string, Places>();

/** Returns how far each area is; null until it is known which project is where. */
export function useAreas({ meeting, board }: Board): AreaRates[] | null {
  const version = board.map(({ id }) => id).join(' ');
  const { answer } = useReading(AreasQuery, { meeting: meeting.id }, { version, pauseMs: PAUSE_MS });
  const listed = answer?.meetingBoard.board;
  return useMemo(() => {
    if (listed) {
      const places = new Map<string, Place>();
      for (const { id, grid } of listed) {
        const area = grid.path.find(({ level }) => level === 'AREA');
        if (area) places.set(id, area);
      }
      known.clear();
      known.set(meeting.id, places);
    }
    const places = known.get(meeting.id);
    return places ? areaRates(board, places) : null;
  }, [board, listed, meeting.id]);
}
