// Writes a town of objects as the rows that the product would have come to, without the ledger.

import type { Database } from '../database/database.ts';
import { insertRows } from '../database/insert-rows.ts';
import { childPath } from '../territory/grids/grid-path.ts';
import type { SeatedType } from '../territory/reseating.entity.ts';
import type { ModelGrid, ModelTown, Place, Seats, Span } from './coverage-town.ts';

const firstDay = Date.parse('2026-03-01T00:00:00Z');

/** The date of a numbered day. */
export function dateOf(day: number): string {
  return new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10);
}

/** Writes the town under that code in one transaction, with a leader called `leader`. */
export async function plantCoverage(database: Database, code: string, town: ModelTown): Promise<void> {
  const ownRow = { town_code: code };
  const committed = dateOf(0);
  await database.transaction(async ({ sql }) => {
    const into = (table: Parameters<typeof insertRows>[1], rows: object[]) =>
      insertRows(sql, table, rows.map((row) => ({ ...ownRow, ...row })) as never);

    await insertRows(sql, 'town', [
      {
        code,
        name: code,
        area_label: '片区',
        committed_at: `${committed}T00:00:00.000Z`,
        epoch: 1,
        revision: 0,
        is_example: false,
      },
    ]);
    await into('account', [{ id: 'leader', name: `${code}-leader`, display_name: 'leader', role: 'LEADER' }]);
    const paths = pathsOf(town.grids);
    for (const grid of town.grids) await into('grid', [presentGrid(grid, paths)]);
    await into(
      'grid_past',
      town.grids.flatMap((grid) => pastGrids(grid, paths)),
    );
    await into(
      'unit',
      town.units.map(({ id, joined, left }) => ({
        id,
        name: id,
        sort_key: id,
        kind: 'OTHER',
        joined_on: ended(joined),
        left_on: ended(left),
      })),
    );
    await into(
      'party_organisation',
      town.organisations.map((one) => ({
        id: one.id,
        kind: 'BRANCH',
        setting: 'REGULAR',
        name: one.id,
        sort_key: one.id,
        ...seatColumns(one, 'unit_id'),
        founded_on: dateOf(one.from),
        dissolved_on: ended(one.until),
      })),
    );
    await into(
      'unit_cover',
      town.covers.map(({ id, organisation, unit, ...span }) => ({
        id,
        organisation_id: organisation,
        unit_id: unit,
        ...time(span),
      })),
    );
    await into(
      'station',
      town.stations.map((one) => ({
        id: one.id,
        ...seatColumns(one),
        name: one.id,
        sort_key: one.id,
        tier: 'OTHER',
        ...positionColumns(one),
        services: '[]',
        hours: '[]',
        opened_on: dateOf(one.from),
        closed_on: ended(one.until),
      })),
    );
    await into(
      'station_reach',
      town.stations.flatMap(({ id, reaches }) =>
        reaches.map(({ grid, ...span }, index) => ({
          id: `${id}-${index}`,
          station_id: id,
          grid_id: grid,
          ...time(span),
        })),
      ),
    );
    await into('post_holder', [{ id: 'holder', name: '示例', sort_key: 'shi li' }]);
    await into(
      'post',
      town.posts.map((one) => ({
        id: one.id,
        ...seatColumns(one),
        role: one.role,
        established_on: dateOf(one.from),
        abolished_on: ended(one.until),
      })),
    );
    await into(
      'post_holding',
      town.posts.flatMap(({ id, role, holdings }) =>
        holdings.map(({ headcount, ...span }, index) => ({
          id: `${id}-${index}`,
          post_id: id,
          ...time(span),
          holder_id: role === 'ROSTER' ? null : 'holder',
          headcount: role === 'ROSTER' ? headcount : null,
        })),
      ),
    );
    await into(
      'pairing',
      town.pairings.map(({ id, mode, signed, lapses, ended: end }) => ({
        id,
        mode,
        promise: '',
        signed_on: dateOf(signed),
        lapses_on: ended(lapses),
        ended_on: ended(end),
      })),
    );
    await into(
      'pairing_party',
      town.pairings.flatMap(({ id, parties }) =>
        parties.map((party, index) => ({
          id: `${id}-${index}`,
          pairing_id: id,
          side: index + 1,
          grid_id: null,
          organisation_id: null,
          unit_id: null,
          post_id: null,
          outside_name: null,
          ...('seats' in party ? seatColumns(party) : {}),
          ...('organisation' in party ? { organisation_id: party.organisation } : {}),
          ...('unit' in party ? { unit_id: party.unit } : {}),
          ...('post' in party ? { post_id: party.post } : {}),
          ...('outside' in party ? { outside_name: party.outside } : {}),
        })),
      ),
    );
    await into(
      'season',
      town.seasons.map(({ id, begun }) => ({ id, name: id, begun_on: dateOf(begun) })),
    );
    await into(
      'project',
      town.projects.map((one) => ({
        id: one.id,
        season_id: one.season,
        series_id: one.id,
        ...seatColumns(one),
        name: one.id,
        sort_key: one.id,
        name_key: one.id,
        category: 'CARE',
        stage: one.stage,
        slots: 9,
      })),
    );
    await into(
      'claim',
      town.projects.flatMap(({ id, claims }) =>
        claims.map(({ unit, isFulfilled, claimed, withdrawn }) => ({
          id: `${id}-${unit}`,
          project_id: id,
          unit_id: unit,
          kind: 'NEW',
          revision: 0,
          status: withdrawn !== null ? 'WITHDRAWN' : isFulfilled ? 'FULFILLED' : 'ACTIVE',
          // The first and the last minutes of a day where the town is; the former are in another day elsewhere.
          claimed_at: instant(claimed, '00:05'),
          withdrawn_at: withdrawn === null ? null : instant(withdrawn, '23:55'),
        })),
      ),
    );
    await into('reseating', [
      ...moves('PartyOrganisation', town.organisations),
      ...moves('Station', town.stations),
      ...moves('Post', town.posts),
      ...moves('Project', town.projects),
      ...moves(
        'PairingParty',
        town.pairings.flatMap(({ id, parties }) =>
          parties.flatMap((party, index) => ('seats' in party ? { id: `${id}-${index}`, seats: party.seats } : [])),
        ),
      ),
    ]);
  });
}

function instant(day: number, time: string): string {
  return new Date(`${dateOf(day)}T${time}:00+08:00`).toISOString();
}

function ended(day: number | null): string | null {
  return day === null ? null : dateOf(day);
}

function time({ from, until }: Span) {
  return { since: dateOf(from), until: ended(until) };
}

function placeColumns(place: Place, unitColumn: string | null = null) {
  const grid = 'grid' in place ? place.grid : null;
  return { grid_id: grid, ...(unitColumn ? { [unitColumn]: 'unit' in place ? place.unit : null } : {}) };
}

function seatColumns({ seats }: Seats, unitColumn: string | null = null) {
  return placeColumns((seats.at(-1) as Seats['seats'][number]).at, unitColumn);
}

function moves(type: SeatedType, things: (Seats & { id: string })[]) {
  return things.flatMap(({ id, seats }) =>
    seats.slice(1).map(({ at, since }, index) => {
      const before = (seats[index] as Seats['seats'][number]).at;
      return {
        subject_type: type,
        subject_id: id,
        on_date: dateOf(since),
        from_grid_id: 'grid' in before ? before.grid : null,
        from_unit_id: 'unit' in before ? before.unit : null,
        to_grid_id: 'grid' in at ? at.grid : null,
        to_unit_id: 'unit' in at ? at.unit : null,
      };
    }),
  );
}

function positionColumns({ position }: Pick<ModelGrid, 'position'>) {
  return { latitude: position?.latitude ?? null, longitude: position?.longitude ?? null };
}

interface State {
  since: number;
  until: number | null;
  parent: string | null;
  households: number | null;
  path: string;
}

/** What each grid was from when until when, with its path: that changes with every move of a grid above it, too. */
function pathsOf(grids: ModelGrid[]): Map<string, State[]> {
  const found = new Map<string, State[]>();
  for (const [index, grid] of grids.entries()) {
    const states = grid.states.flatMap(({ since, parent, households }, place): State[] => {
      const until = grid.states[place + 1]?.since ?? null;
      if (parent === null) return [{ since, until, parent, households, path: childPath(null, 1) }];
      return (found.get(parent) ?? [])
        .filter((above) => (above.until === null || above.until > since) && (until === null || above.since < until))
        .map((above) => ({
          since: Math.max(since, above.since),
          until: above.until === null || (until !== null && until < above.until) ? until : above.until,
          parent,
          households,
          path: childPath(above.path, index + 1),
        }));
    });
    found.set(grid.id, states);
  }
  return found;
}

function gridColumns(grid: ModelGrid, { since, parent, households, path }: State) {
  return {
    level: grid.level,
    kind: grid.level === 'NEIGHBOURHOOD' ? 'RESIDENTIAL' : null,
    name: grid.id,
    since: dateOf(since),
    parent_id: parent,
    households,
    path,
    ...positionColumns(grid),
  };
}

function presentGrid(grid: ModelGrid, states: Map<string, State[]>) {
  const present = states.get(grid.id)?.at(-1) as State;
  return { id: grid.id, ...gridColumns(grid, present), opened_on: dateOf(grid.from), closed_on: ended(grid.until) };
}

function pastGrids(grid: ModelGrid, states: Map<string, State[]>) {
  const past = (states.get(grid.id) ?? []).slice(0, -1);
  const end = grid.until ?? Number.POSITIVE_INFINITY;
  return past
    .filter(({ since }) => since < end)
    .map((state) => ({
      grid_id: grid.id,
      ...gridColumns(grid, state),
      until: dateOf(Math.min(state.until as number, end)),
    }));
}
