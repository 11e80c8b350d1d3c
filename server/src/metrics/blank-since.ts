import type { Reader } from '../database/database.ts';
import type { Batch } from '../graphql/context.ts';
import { latestDay } from '../territory/latest-day.ts';
import type { PostRole } from '../territory/posts/post.entity.ts';
import {
  type DeparturesOf,
  readAdoptedStays,
  readDepartures,
  readOrganisationStays,
  readPartyHistories,
  readStandings,
  readStationHistories,
} from './blank-rows.ts';
import { earliestDay, type GridStanding, lastEnds, type Stay, stayWhile } from './blank-stays.ts';
import type { TownDay } from './coverage-day.ts';
import type { CoverageKind, GridFact } from './coverage-facts.ts';
import { measuredLevel } from './coverage-formulas.ts';
import { isWithinWalk } from './service-reach.ts';
import { readPostStays, readVacancies } from './vacancy-rows.ts';

/** One blank of a town on a day. */
export interface BlankKey extends TownDay {
  kind: CoverageKind;
  grid: Pick<GridFact, 'id' | 'openedOn' | 'position'>;
  missing: readonly PostRole[];
}

/** What the town remembers of its grids and of what moved between them. */
interface Memory {
  reader: Reader;
  when: TownDay;
  standings: readonly GridStanding[];
  departuresOf: DeparturesOf;
}

/**
 * Since when each blank is one: since the last thing that counted there ended, else since the grid was opened. Of a
 * grid that is not fully staffed, since the longest of its present vacancies.
 */
export const sinceOfBlank: Batch<BlankKey, string> = async (reader, keys) => {
  const since = new Map<BlankKey, string>();
  for (const ofDay of Map.groupBy(keys, ({ town, day }) => `${town} ${day}`).values()) {
    const when = ofDay[0] as BlankKey;
    const [standings, departuresOf] = await Promise.all([
      readStandings(reader, when.town),
      readDepartures(reader, when.town),
    ]);
    for (const [kind, blanks] of Map.groupBy(ofDay, (key) => key.kind)) {
      const begun = await beginnings[kind]({ reader, when, standings, departuresOf }, blanks);
      for (const blank of blanks) {
        const { id, openedOn } = blank.grid;
        since.set(blank, latestDay(openedOn, begun.get(id)));
      }
    }
  }
  return keys.map((key) => since.get(key));
};

/** Of each kind, when the blanks of grids began that were covered before. */
const beginnings: {
  [kind in CoverageKind]: (memory: Memory, blanks: readonly BlankKey[]) => Promise<Map<string, string>>;
} = {
  async ORGANISATION({ reader, when, standings, departuresOf }) {
    const stays = await readOrganisationStays(reader, when.town, departuresOf);
    return lastEnds(stays, standings, measuredLevel.ORGANISATION, when.day);
  },

  async SERVICE({ reader, when, standings, departuresOf }, blanks) {
    const stations = await readStationHistories(reader, when.town, departuresOf);
    const isBlank = new Set(blanks.map(({ grid }) => grid.id));
    const stays = stations.flatMap(({ position, openedOn, closedOn, ...station }): Stay[] => {
      const time = { from: openedOn, until: closedOn };
      const near = blanks.filter(({ grid }) => position && grid.position && isWithinWalk(grid.position, position));
      return [
        ...station.stays,
        ...station.served.filter(({ grid }) => isBlank.has(grid)).map((served) => stayWhile(served, time)),
        ...near.map(({ grid }) => ({ grid: grid.id, ...time })),
      ];
    });
    return lastEnds(stays, standings, measuredLevel.SERVICE, when.day);
  },

  async PAIRING({ reader, when, standings, departuresOf }) {
    const parties = await readPartyHistories(reader, when.town, departuresOf);
    const seats = Map.groupBy(
      await readOrganisationStays(reader, when.town, departuresOf),
      ({ organisation }) => organisation,
    );
    const stays = parties.flatMap(({ stays: ofGrid, organisation, signedOn, until }) => [
      ...ofGrid,
      ...(seats.get(organisation ?? '') ?? []).map((seat) => stayWhile(seat, { from: signedOn, until })),
    ]);
    return lastEnds(stays, standings, measuredLevel.PAIRING, when.day);
  },

  async ADOPTION({ reader, when, standings, departuresOf }) {
    const stays = await readAdoptedStays(reader, when.town, departuresOf);
    return lastEnds(stays, standings, measuredLevel.ADOPTION, when.day);
  },

  async STAFFING({ reader, when, departuresOf }, blanks) {
    const vacancies = Map.groupBy(await readVacancies(reader, when), ({ grid, role }) => `${grid} ${role}`);
    const stays = Map.groupBy(
      await readPostStays(reader, when.town, departuresOf),
      ({ grid, role }) => `${grid} ${role}`,
    );
    const begun = blanks.map(({ grid, missing }): [string, string] => {
      const gaps = missing.map((role) => {
        const place = `${grid.id} ${role}`;
        const vacant = vacancies.get(place)?.map(({ since }) => since);
        const ended = (stays.get(place) ?? []).map(({ until }) => (until !== null && until <= when.day ? until : null));
        return vacant ? earliestDay(vacant) : latestDay(grid.openedOn, ...ended);
      });
      return [grid.id, earliestDay(gaps) ?? grid.openedOn];
    });
    return new Map(begun);
  },
};
