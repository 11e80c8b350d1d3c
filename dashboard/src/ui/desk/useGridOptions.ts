import { GridOptionsQuery } from '../../app/reading/grid-options.query.ts';
import { useAsked } from '../../app/reading/useReading.ts';
import { useDesk } from '../../app/writing/desk.ts';
import type { ChoiceOption } from './ChoiceList.tsx';

interface Place {
  id: string;
  name: string;
  parent: { id: string } | null;
}

/**
 * Returns the areas of the town, each followed by its neighbourhoods; the town itself before them if `isTownToo`. Empty
 * until they have come.
 */
export function useGridOptions(isTownToo = false): readonly ChoiceOption[] {
  const { town, version } = useDesk();
  const { answer } = useAsked(
    GridOptionsQuery,
    { town: town.code, level: 'AREA' },
    async (variables, ask) => {
      const all = async (level: 'TOWN' | 'AREA' | 'NEIGHBOURHOOD') => {
        const places: Place[] = [];
        for (let after: string | null = null; ; ) {
          const { grids }: Awaited<ReturnType<typeof ask>> = await ask({ ...variables, level, after });
          places.push(...grids.nodes);
          if (!grids.pageInfo.hasNextPage) return places;
          after = grids.pageInfo.endCursor;
        }
      };
      const [towns, areas, neighbourhoods] = await Promise.all([
        isTownToo ? all('TOWN') : [],
        all('AREA'),
        all('NEIGHBOURHOOD'),
      ]);
      return [...towns.map(({ id, name }) => ({ value: id, label: name })), ...inTreeOrder(areas, neighbourhoods)];
    },
    { version, pauseMs: 60_000 },
  );
  return answer ?? NONE;
}

const NONE: readonly ChoiceOption[] = [];

/** Returns each area followed by the neighbourhoods in it. */
export function inTreeOrder(areas: readonly Place[], neighbourhoods: readonly Place[]): ChoiceOption[] {
  return areas.flatMap((area) => [
    { value: area.id, label: area.name, depth: 0 as const },
    ...neighbourhoods
      .filter(({ parent }) => parent?.id === area.id)
      .map(({ id, name }) => ({ value: id, label: name, depth: 1 as const })),
  ]);
}
