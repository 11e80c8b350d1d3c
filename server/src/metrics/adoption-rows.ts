import type { Reader } from '../database/database.ts';
import { standingStatuses } from '../projects/claims/claim.entity.ts';
import { offeredStages } from '../projects/project.entity.ts';
import { ancestorPath } from '../territory/grids/grid-path.ts';
import type { AdoptionFacts, ClaimFact, MemberFact, ProjectFact } from './adoption-facts.ts';

// The rows behind the adoption formulas: one statement each, whatever the size of the town.

const areaDepth = 1;

/** The projects on offer in a season. */
export async function readProjects(reader: Reader, town: string, season: string): Promise<ProjectFact[]> {
  const rows = await offeredProjects(reader, town).where('project.season_id', '=', season).execute();
  return rows.map(toFact);
}

/** The projects on offer of several meetings' lists, each with its meeting. */
export async function readListedProjects(
  reader: Reader,
  town: string,
  meetings: string[],
): Promise<(ProjectFact & { meeting: string })[]> {
  const rows = await offeredProjects(reader, town)
    .innerJoin('meeting_project', (join) =>
      join
        .onRef('meeting_project.town_code', '=', 'project.town_code')
        .onRef('meeting_project.project_id', '=', 'project.id'),
    )
    .select('meeting_project.meeting_id as meeting')
    .where('meeting_project.meeting_id', 'in', meetings)
    .execute();
  return rows.map(toFact);
}

function offeredProjects(reader: Reader, town: string) {
  return reader
    .selectFrom('project')
    .innerJoin('grid', (join) =>
      join.onRef('grid.town_code', '=', 'project.town_code').onRef('grid.id', '=', 'project.grid_id'),
    )
    .select(['project.id', 'project.series_id as series', 'project.category', 'project.slots', 'grid.path'])
    .where('project.town_code', '=', town)
    .where('project.stage', 'in', offeredStages);
}

function toFact<Row extends { path: string }>({ path, ...project }: Row) {
  return { ...project, area: ancestorPath(path, areaDepth) };
}

/** All claims on the seasons' projects on offer, each with its season and the meeting that it was made in. */
export function readClaims(
  reader: Reader,
  town: string,
  seasons: string[],
): Promise<(ClaimFact & { season: string; meeting: string | null })[]> {
  return reader
    .selectFrom('claim')
    .innerJoin('project', (join) =>
      join.onRef('project.town_code', '=', 'claim.town_code').onRef('project.id', '=', 'claim.project_id'),
    )
    .select([
      'claim.project_id as project',
      'claim.unit_id as unit',
      'claim.kind',
      'claim.status',
      'claim.claimed_at as claimedAt',
      'claim.pledged_cents as pledgedCents',
      'claim.pledged_volunteers as pledgedVolunteers',
      'claim.meeting_id as meeting',
      'project.season_id as season',
    ])
    .where('claim.town_code', '=', town)
    .where('project.season_id', 'in', seasons)
    .where('project.stage', 'in', offeredStages)
    .execute();
}

/** Every unit that ever was a member, with its dates. */
export function readUnits(
  reader: Reader,
  town: string,
): Promise<(MemberFact & { joinedOn: string; leftOn: string | null })[]> {
  return reader
    .selectFrom('unit')
    .select(['id', 'kind', 'left_on as leftOn'])
    .select((eb) => eb.ref('joined_on').$notNull().as('joinedOn'))
    .where('town_code', '=', town)
    .where('joined_on', 'is not', null)
    .execute();
}

/** The standing claims of the season begun last before that day. */
export function readPreviousClaims(
  reader: Reader,
  town: string,
  begunOn: string,
): Promise<AdoptionFacts['previousClaims']> {
  return reader
    .selectFrom('claim')
    .innerJoin('project', (join) =>
      join.onRef('project.town_code', '=', 'claim.town_code').onRef('project.id', '=', 'claim.project_id'),
    )
    .select(['claim.unit_id as unit', 'project.series_id as series'])
    .where('claim.town_code', '=', town)
    .where('claim.status', 'in', standingStatuses)
    .where('project.season_id', '=', (eb) =>
      eb
        .selectFrom('season')
        .select('season.id')
        .where('season.town_code', '=', town)
        .where('season.begun_on', '<', begunOn)
        .orderBy('season.begun_on', 'desc')
        .limit(1),
    )
    .execute();
}

/** The areas of a town that are open on that day, in the order of the tree, with the paths that projects point at. */
export function readAreas(reader: Reader, town: string, on: string): Promise<{ id: string; path: string }[]> {
  return reader
    .selectFrom('grid')
    .select(['id', 'path'])
    .where('town_code', '=', town)
    .where('level', '=', 'AREA')
    .where('opened_on', '<=', on)
    .where((eb) => eb.or([eb('closed_on', 'is', null), eb('closed_on', '>', on)]))
    .orderBy('path')
    .execute();
}
