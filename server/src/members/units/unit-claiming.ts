import type { ExpressionBuilder } from 'kysely';
import type { Tables } from '../../database/tables.ts';
import { standingStatuses } from '../../projects/claims/claim.entity.ts';
import { offeredStages } from '../../projects/project.entity.ts';

/** SQL: whether the unit of the row has a standing claim on a project of the town's current season, the latest begun. */
export function standingInCurrentSeason(eb: ExpressionBuilder<Tables, 'unit'>) {
  return eb.exists(
    eb
      .selectFrom('claim')
      .innerJoin('project', (join) =>
        join.onRef('project.town_code', '=', 'claim.town_code').onRef('project.id', '=', 'claim.project_id'),
      )
      .select('claim.id')
      .whereRef('claim.town_code', '=', 'unit.town_code')
      .whereRef('claim.unit_id', '=', 'unit.id')
      .where('claim.status', 'in', standingStatuses)
      .where('project.stage', 'in', offeredStages)
      .where('project.season_id', '=', (latest) =>
        latest
          .selectFrom('season')
          .select('season.id')
          .whereRef('season.town_code', '=', 'unit.town_code')
          .orderBy('season.begun_on', 'desc')
          .limit(1),
      ),
  );
}
