import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { AcceptedWrite } from '../../graphql/accepted-write.ts';
import { byTypename } from '../../graphql/by-typename.ts';
import { enumOf } from '../../graphql/enums.ts';
import { Failure, FailureCode, InvalidInput, NotAllowed, NotFound } from '../../graphql/failures.ts';
import type { RowKey } from '../../graphql/row-key.ts';
import type { Locale } from '../../language/locale.ts';
import { type MessageKey, say } from '../../language/messages.ts';

/** What a change of grids leaves: the grid and the revision made. */
@ObjectType()
abstract class GridStep extends AcceptedWrite {
  gridOf!: RowKey;
}

@ObjectType('GridOpened', { description: 'The grid is open.', simpleResolvers: true })
export class GridOpened extends GridStep {
  __typename!: 'GridOpened';
}

@ObjectType('GridRenamed', { description: 'The grid has its new name.', simpleResolvers: true })
export class GridRenamed extends GridStep {
  __typename!: 'GridRenamed';
}

@ObjectType('GridMoved', { description: 'The grid hangs under its new parent.', simpleResolvers: true })
export class GridMoved extends GridStep {
  __typename!: 'GridMoved';
}

@ObjectType('GridClosed', { description: 'The grid is closed.', simpleResolvers: true })
export class GridClosed extends GridStep {
  __typename!: 'GridClosed';
}

@ObjectType('HouseholdsCounted', { description: 'The grid has its new count of households.', simpleResolvers: true })
export class HouseholdsCounted extends GridStep {
  __typename!: 'HouseholdsCounted';
}

@ObjectType('GridLocated', { description: 'The grid is on the map.', simpleResolvers: true })
export class GridLocated extends GridStep {
  __typename!: 'GridLocated';
}

@ObjectType('GridSplit', { description: 'The grid is redrawn into several.', simpleResolvers: true })
export class GridSplit extends GridStep {
  __typename!: 'GridSplit';
  partsOf!: RowKey[];
}

@ObjectType('GridsMerged', { description: 'Several grids are one.', simpleResolvers: true })
export class GridsMerged extends GridStep {
  __typename!: 'GridsMerged';
  mergedOf!: RowKey[];
}

@ObjectType('GridAlreadyClosed', {
  implements: Failure,
  description: 'The grid is closed; what is closed is history and changes no more.',
  simpleResolvers: true,
})
export class GridAlreadyClosed extends Failure {
  gridOf!: RowKey;
}

export const gridContents = [
  'GRID',
  'ORGANISATION',
  'POST',
  'STATION',
  'PROJECT',
  'UNIT',
  'PAIRING',
  'ALLIANCE',
  'ACCOUNT',
] as const;
export type GridContent = (typeof gridContents)[number];

const GridContentEnum = enumOf<GridContent>('GridContent', 'What can be in a grid.', {
  GRID: 'An open grid one level below.',
  ORGANISATION: 'A party organisation seated there.',
  POST: 'A post of its staffing, filled or vacant.',
  STATION: 'An open service station.',
  PROJECT: 'A project that is not completed.',
  UNIT: 'A unit that is at home there.',
  PAIRING: 'A pairing in force with the grid as a party.',
  ALLIANCE: 'An alliance that works there.',
  ACCOUNT: 'An account that answers for the grid.',
});

@ObjectType('GridHolding', { description: 'How many things of a kind are in a grid.', simpleResolvers: true })
export class GridHolding {
  @Field(() => GridContentEnum, { description: 'What kind of things.' })
  content!: GridContent;

  @Field(() => Int, { description: 'How many of them.' })
  count!: number;

  @Field(() => [String], { description: 'What the first of them are called; none for posts, pairings and accounts.' })
  names!: string[];
}

@ObjectType('GridNotEmpty', {
  implements: Failure,
  description: 'Something is still in the grid; it must be moved or ended first.',
  simpleResolvers: true,
})
export class GridNotEmpty extends Failure {
  @Field(() => [GridHolding], { description: 'What is still in it, by kind.' })
  holds!: GridHolding[];

  gridOf!: RowKey;
}

const refusals = [GridAlreadyClosed, InvalidInput, NotAllowed, NotFound] as const;

export const OpenGridResult = createUnionType({
  name: 'OpenGridResult',
  description: 'The opened grid, or why it was not opened.',
  types: () => [GridOpened, ...refusals] as const,
  ...byTypename,
});

export const RenameGridResult = createUnionType({
  name: 'RenameGridResult',
  description: 'The renamed grid, or why it keeps its name.',
  types: () => [GridRenamed, ...refusals] as const,
  ...byTypename,
});

export const MoveGridResult = createUnionType({
  name: 'MoveGridResult',
  description: 'The moved grid, or why it stays where it is.',
  types: () => [GridMoved, ...refusals] as const,
  ...byTypename,
});

export const CloseGridResult = createUnionType({
  name: 'CloseGridResult',
  description: 'The closed grid, or why it stays open.',
  types: () => [GridClosed, GridNotEmpty, ...refusals] as const,
  ...byTypename,
});

export const CountHouseholdsResult = createUnionType({
  name: 'CountHouseholdsResult',
  description: 'The counted grid, or why the count was not taken.',
  types: () => [HouseholdsCounted, ...refusals] as const,
  ...byTypename,
});

export const LocateGridResult = createUnionType({
  name: 'LocateGridResult',
  description: 'The located grid, or why the position was not taken.',
  types: () => [GridLocated, ...refusals] as const,
  ...byTypename,
});

export const SplitGridResult = createUnionType({
  name: 'SplitGridResult',
  description: 'The grid that was split with its parts, or why it stays whole.',
  types: () => [GridSplit, ...refusals] as const,
  ...byTypename,
});

export const MergeGridsResult = createUnionType({
  name: 'MergeGridsResult',
  description: 'The one grid that is left, or why they stay apart.',
  types: () => [GridsMerged, ...refusals] as const,
  ...byTypename,
});

interface ClosableGrid {
  town_code: string;
  id: string;
  name: string;
  closed_on: string | null;
}

/** The failure values, each in the reader's language. */
export function gridAlreadyClosed(locale: Locale, grid: ClosableGrid): GridAlreadyClosed {
  const facts = { grid: grid.name, on: grid.closed_on ?? '' };
  return {
    __typename: 'GridAlreadyClosed',
    code: FailureCode.GRID_CLOSED,
    message: say(locale, 'gridIsClosed', facts),
    gridOf: { town: grid.town_code, key: grid.id },
  };
}

const contentWords: { [content in GridContent]: MessageKey } = {
  GRID: 'gridsBelowCount',
  ORGANISATION: 'organisationsCount',
  POST: 'postsCount',
  STATION: 'stationsCount',
  PROJECT: 'projectsCount',
  UNIT: 'unitsCount',
  PAIRING: 'pairingsCount',
  ALLIANCE: 'alliancesCount',
  ACCOUNT: 'accountsCount',
};

export function gridNotEmpty(locale: Locale, grid: ClosableGrid, holds: GridHolding[]): GridNotEmpty {
  const things = holds.map(({ content, count }) => say(locale, contentWords[content], { count }));
  return {
    __typename: 'GridNotEmpty',
    code: FailureCode.GRID_NOT_EMPTY,
    message: say(locale, 'gridNotEmpty', { grid: grid.name, things: new Intl.ListFormat(locale).format(things) }),
    holds,
    gridOf: { town: grid.town_code, key: grid.id },
  };
}

/** Something that was to be taken out of a grid is not in it. */
export function notFoundIn(locale: Locale, grid: string): NotFound {
  const message = say(locale, 'splitPieceNotFound', { grid });
  return { __typename: 'NotFound', code: FailureCode.NOT_FOUND, message };
}
