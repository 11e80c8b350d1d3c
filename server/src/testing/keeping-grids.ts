// Changes of grids through the door, and what `grids(on:)` shows of them, as tests ask for them.
import type { ExecutionResult } from 'graphql-ws';
import { newKey } from './claiming.ts';
import type { TestServer } from './server.ts';

export interface GridAnswer {
  __typename: string;
  code?: string;
  message?: string;
  field?: string;
  revision?: number;
  grid?: { id: string; name: string; closedOn: string | null };
  parts?: { id: string; name: string }[];
  merged?: { id: string; name: string }[];
  holds?: { content: string; count: number; names: string[] }[];
}

const results = {
  openGrid: 'GridOpened',
  renameGrid: 'GridRenamed',
  moveGrid: 'GridMoved',
  splitGrid: 'GridSplit',
  mergeGrids: 'GridsMerged',
  closeGrid: 'GridClosed',
  countHouseholds: 'HouseholdsCounted',
  locateGrid: 'GridLocated',
} as const;

export type GridMutation = keyof typeof results;

const shown = 'grid { id name closedOn }';
const extras: { [mutation in GridMutation]?: string } = {
  splitGrid: 'parts { id name }',
  mergeGrids: 'merged { id name }',
};

/** Asks for one change as the holder of the token. */
export async function keepGrids(
  server: TestServer,
  token: string | undefined,
  mutation: GridMutation,
  input: object,
): Promise<GridAnswer> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const notEmpty = mutation === 'closeGrid' ? `... on GridNotEmpty { ${shown} holds { content count names } }` : '';
  const document = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { __typename
    ... on ${results[mutation]} { revision ${shown} ${extras[mutation] ?? ''} } ${notEmpty}
    ... on GridAlreadyClosed { ${shown} } ... on Failure { code message } ... on InvalidInput { field } } }`;
  const { data, errors } = await server.ask<{ answer: GridAnswer }>(
    document,
    { input: { key: newKey(), ...input } },
    token,
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data.answer;
}

export interface GridThen {
  id: string;
  level: string;
  name: string;
  households: number | null;
  since: string;
  parent: { id: string; name: string } | null;
  path: { id: string }[];
}

/** All grids of a town as they were on a day (or are now), in the order of the tree. */
export async function gridsThen(
  server: TestServer,
  token: string | undefined,
  town: string,
  { on, within, level }: { on?: string; within?: string; level?: string } = {},
): Promise<GridThen[]> {
  const document = `query ($town: TownCode!, $on: Date, $within: ID, $level: GridLevel, $after: String) {
    grids(town: $town, on: $on, within: $within, level: $level, first: 100, after: $after) {
      nodes { id level name households since parent { id name } path { id } } pageInfo { hasNextPage endCursor } } }`;
  const found: GridThen[] = [];
  let after: string | null = null;
  do {
    type Answered = { grids: { nodes: GridThen[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    const variables: object = { town, on, within, level, after };
    const { data, errors }: ExecutionResult<Answered> = await server.ask<Answered>(document, variables, token);
    if (!data) throw new Error(JSON.stringify(errors));
    found.push(...data.grids.nodes);
    after = data.grids.pageInfo.hasNextPage ? data.grids.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}
