import { useDesk } from '../../app/writing/desk.ts';
import type { ListAddress } from './list-address.ts';

/** Returns what the list is narrowed by besides its stages, as the arguments of the query. A season that is none is the current one. */
export function useNarrowing({ season, search, categories, within, standing }: ListAddress) {
  const { town } = useDesk();
  return {
    town: town.code,
    season: town.seasons.some(({ name }) => name === season) ? season : null,
    search: search || null,
    category: categories.length > 0 ? categories : null,
    within,
    adopted: standing === 'adopted' ? true : standing === 'unadopted' ? false : null,
    openPool: standing === 'pool' ? true : null,
  };
}

export type Narrowing = ReturnType<typeof useNarrowing>;
