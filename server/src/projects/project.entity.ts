import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../database/tables.ts';
import { Grid } from '../territory/grids/grid.entity.ts';
import { Town } from '../towns/town.entity.ts';
import { Season } from './seasons/season.entity.ts';

export const projectCategories = ['CARE', 'CONVENIENCE', 'CULTURE', 'SERVICE', 'CONSTRUCTION', 'HOMELAND'] as const;
export type ProjectCategory = (typeof projectCategories)[number];

export const projectStages = ['DRAFT', 'OFFERED', 'UNDER_WAY', 'COMPLETED', 'CLOSED'] as const;
export type ProjectStage = (typeof projectStages)[number];
/** The stages in which a project is on offer, and so counts for adoption. */
export const offeredStages = ['OFFERED', 'UNDER_WAY', 'COMPLETED'] as const satisfies readonly ProjectStage[];

/**
 * A project of one season. The same `seriesId` in another season is the same project offered again.
 * `standingClaims` is the guarded counter behind the rule that a project never has more standing claims than slots.
 */
const ProjectSchema = defineEntity({
  name: 'Project',
  tableName: 'project',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    id: p.text().primary(),
    season: () => p.manyToOne(Season).joinColumns('town_code', 'season_id').ownColumns('season_id'),
    seriesId: p.text(),
    grid: () => p.manyToOne(Grid).joinColumns('town_code', 'grid_id').ownColumns('grid_id'),
    name: p.text(),
    /** By category, then by number within the season. */
    sortKey: p.text(),
    /** How the name is pronounced. */
    nameKey: p.text(),
    category: p.enum(projectCategories),
    stage: p.enum(projectStages),
    need: p.text().nullable(),
    slots: p.integer(),
    standingClaims: p.integer().default(0),
    progress: p.integer().default(0),
    closedReason: p.text().nullable(),
  },
  checks: [
    { name: 'project_slots_held', expression: 'standing_claims >= 0 and standing_claims <= slots' },
    { name: 'project_progress_percent', expression: 'progress >= 0 and progress <= 100' },
  ],
  uniques: [{ name: 'project_series_once_a_season', properties: ['town', 'seriesId', 'season'] }],
  indexes: [
    { name: 'project_season_sort_index', properties: ['town', 'season', 'sortKey', 'id'] },
    { name: 'project_season_name_index', properties: ['town', 'season', 'nameKey', 'id'] },
  ],
});

export class Project extends ProjectSchema.class {}
ProjectSchema.setClass(Project);

declare module '../database/tables.ts' {
  interface Tables {
    project: TableOf<typeof ProjectSchema>;
  }
}
