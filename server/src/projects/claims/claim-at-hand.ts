import type { Writing } from '../../ledger/ledger.ts';
import type { ProjectStage } from '../project.entity.ts';
import type { ClaimStatus } from './claim.entity.ts';

/** A claim with all that decides what may become of it. */
export interface ClaimAtHand {
  status: ClaimStatus;
  progress: number;
  note: string | null;
  pledgedCents: number | null;
  pledgedVolunteers: number | null;
  pledgedInKind: string | null;
  unitKey: string;
  unit: string;
  projectKey: string;
  project: string;
  stage: ProjectStage;
  /** The path of the grid that the project belongs to. */
  place: string;
  season: string;
  seasonClosedOn: string | null;
}

/** The claim as it is under the town's lock; undefined when there is none with that key. */
export function claimAtHand({ sql, town }: Writing, claim: string): Promise<ClaimAtHand | undefined> {
  return sql
    .selectFrom('claim')
    .innerJoin('project', (join) =>
      join.onRef('project.town_code', '=', 'claim.town_code').onRef('project.id', '=', 'claim.project_id'),
    )
    .innerJoin('grid', (join) =>
      join.onRef('grid.town_code', '=', 'project.town_code').onRef('grid.id', '=', 'project.grid_id'),
    )
    .innerJoin('season', (join) =>
      join.onRef('season.town_code', '=', 'project.town_code').onRef('season.id', '=', 'project.season_id'),
    )
    .innerJoin('unit', (join) =>
      join.onRef('unit.town_code', '=', 'claim.town_code').onRef('unit.id', '=', 'claim.unit_id'),
    )
    .select([
      'claim.status',
      'claim.progress',
      'claim.note',
      'claim.pledged_cents as pledgedCents',
      'claim.pledged_volunteers as pledgedVolunteers',
      'claim.pledged_in_kind as pledgedInKind',
      'unit.id as unitKey',
      'unit.name as unit',
      'project.id as projectKey',
      'project.name as project',
      'project.stage',
      'grid.path as place',
      'season.name as season',
      'season.closed_on as seasonClosedOn',
    ])
    .where('claim.town_code', '=', town)
    .where('claim.id', '=', claim)
    .executeTakeFirst();
}
