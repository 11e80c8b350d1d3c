import { useMemo } from 'react';
import { useReading } from '../../../app/reading/useReading.ts';
import { answersFor, keepsRegister } from '../../../app/writing/ability.ts';
import { useDesk } from '../../../app/writing/desk.ts';
import type { ConsoleBoard } from '../console.query.ts';
import { PlacesQuery } from './places.query.ts';

/** Returns whether the viewer answers for the place of a project on the board. Where the projects are is asked only of those who answer for a part of the town. */
export function useAnswersForRow({ meeting, board }: ConsoleBoard): (project: string) => boolean {
  const { viewer } = useDesk();
  const isOfPart = keepsRegister(viewer) && viewer.within !== null;
  const version = board.map(({ id }) => id).join(' ');
  const { answer } = useReading(PlacesQuery, isOfPart ? { meeting: meeting.id } : null, { version });
  const places = answer?.meetingBoard.board;
  return useMemo(() => {
    const paths = new Map(places?.map(({ id, grid }) => [id, grid.path]));
    return (project) => answersFor(viewer, paths.get(project) ?? []);
  }, [places, viewer]);
}
