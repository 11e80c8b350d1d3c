import { everyRow } from '../../app/reading/every-row.ts';
import { useAsked } from '../../app/reading/useReading.ts';
import { useDesk } from '../../app/writing/desk.ts';
import { MemberUnitsQuery } from './schedule/pickable.query.ts';

/** Returns the member units of the town, all of them, by name. */
export function useMemberUnits() {
  const { town } = useDesk();
  return useAsked(
    MemberUnitsQuery,
    { town: town.code, after: null },
    (variables, ask) => everyRow(async (after) => (await ask({ ...variables, after })).units),
    { version: null },
  );
}
