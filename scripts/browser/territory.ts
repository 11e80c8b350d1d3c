// What the tests of the pages about the territory ask of the town, and change in it, through the API.
import { randomUUID } from 'node:crypto';
import { type Hall, town } from './hall.ts';

interface Rate {
  numerator: number;
  denominator: number;
}

interface Rates {
  organisation: Rate;
  staffing: { grids: Rate };
  service: Rate;
  pairing: Rate;
  adoption: Rate;
}

const rate = '{ numerator denominator }';
const rates = `organisation ${rate} staffing { grids ${rate} } service ${rate} pairing ${rate} adoption ${rate}`;

/** How a rate's text begins. */
export const fraction = ({ numerator, denominator }: Rate) => `${numerator} / ${denominator} · `;

/** What `/coverage` has to show above its picture, by test id, as of `on` or today. */
export async function rightTotals({ api }: Hall, on: string | null = null): Promise<Record<string, string>> {
  const query = `query ($town: TownCode!, $on: Date) { coverage(town: $town, on: $on) { ${rates} } }`;
  const { coverage } = await api.ask<{ coverage: Rates }>(query, { town, on });
  return {
    'coverage-ORGANISATION': fraction(coverage.organisation),
    'coverage-STAFFING': fraction(coverage.staffing.grids),
    'coverage-SERVICE': fraction(coverage.service),
    'coverage-PAIRING': fraction(coverage.pairing),
    'coverage-ADOPTION': fraction(coverage.adoption),
  };
}

export interface GridInTown {
  id: string;
  name: string;
  coverage: Rates;
  path: { id: string; name: string }[];
}

const gridFields = `id name path { id name } coverage { ${rates} }`;

/** The town's areas, in the order of the tree. */
export async function areas({ api }: Hall): Promise<GridInTown[]> {
  const query = `query ($town: TownCode!) { grids(town: $town, level: AREA) { nodes { ${gridFields} } } }`;
  const { grids } = await api.ask<{ grids: { nodes: GridInTown[] } }>(query, { town });
  return grids.nodes;
}

/** The heaviest micro-grid without a party organisation, and how many there are. */
export async function unorganised({ api }: Hall): Promise<{ grid: GridInTown; count: number }> {
  const query = `query ($town: TownCode!) {
    blanks(town: $town, kind: [ORGANISATION], orderBy: HOUSEHOLDS, first: 1) {
      totalCount
      nodes { grid { ${gridFields} } }
    }
  }`;
  const { blanks } = await api.ask<{ blanks: { totalCount: number; nodes: { grid: GridInTown }[] } }>(query, { town });
  const [blank] = blanks.nodes;
  if (!blank) throw new Error('the example town has no micro-grid without a party organisation left');
  return { grid: blank.grid, count: blanks.totalCount };
}

/** How many blanks there were of the kind that `/coverage` shows at first, on a day. */
export async function blanksOn({ api }: Hall, on: string): Promise<number> {
  const query = `query ($town: TownCode!, $on: Date) {
    blanks(town: $town, kind: [ORGANISATION], on: $on, first: 1) { totalCount }
  }`;
  const { blanks } = await api.ask<{ blanks: { totalCount: number } }>(query, { town, on });
  return blanks.totalCount;
}

/** Founds a branch of that name in a grid. */
export async function foundBranch({ api }: Hall, grid: string, name: string): Promise<void> {
  const mutation = `mutation ($input: FoundOrganisationInput!) {
    foundOrganisation(input: $input) { __typename ... on Failure { message } }
  }`;
  const { foundOrganisation } = await api.ask<{ foundOrganisation: { __typename: string; message?: string } }>(
    mutation,
    {
      input: { key: randomUUID(), kind: 'BRANCH', name, grid },
    },
  );
  if (foundOrganisation.__typename !== 'OrganisationFounded') throw new Error(foundOrganisation.message);
}
