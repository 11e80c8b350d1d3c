import { townDate } from '../clock.ts';
import type { Context } from '../graphql/context.ts';
import { queryError } from '../graphql/failures.ts';
import { isMemberDuring } from '../members/units/membership.ts';
import { unitKinds } from '../members/units/unit.entity.ts';
import { projectCategories } from '../projects/project.entity.ts';
import { seasonNamed } from '../projects/seasons/season.loaders.ts';
import type { SeasonType } from '../projects/seasons/season.type.ts';
import { townByCode } from '../towns/town.loaders.ts';
import type { AdoptionType } from './adoption.type.ts';
import {
  byArea,
  byCategory,
  byUnitKind,
  claimCounts,
  fulfilmentRate,
  pledged,
  projectRates,
  renewalRate,
  unitsRate,
} from './adoption-formulas.ts';
import { readAreas, readClaims, readPreviousClaims, readProjects, readUnits } from './adoption-rows.ts';
import { claimsByDay, membersByYear } from './time-series.ts';

/** Adoption of a town in one season (the current one without a name), all of one revision. Fails with NOT_FOUND. */
export async function adoption(ctx: Context, townCode: string, seasonName?: string | null): Promise<AdoptionType> {
  const { reader } = ctx;
  const town = await ctx.load(townByCode, townCode);
  if (!town) throw queryError(ctx.locale, 'NOT_FOUND', 'townNotFound');
  const season = await seasonNamed(ctx, townCode, seasonName);
  const today = townDate(ctx.services.clock());

  const [projects, claims, units, previousClaims, areas] = await Promise.all([
    readProjects(reader, townCode, season.key),
    readClaims(reader, townCode, [season.key]),
    readUnits(reader, townCode),
    readPreviousClaims(reader, townCode, season.begunOn),
    readAreas(reader, townCode, daysOf(season, today).to),
  ]);
  const members = units.filter((unit) => isMemberDuring(daysOf(season, today), unit));
  const facts = { projects, claims, members, previousClaims };
  const promised = pledged(claims);
  const areaKeyOf = new Map(areas.map(({ path, id }) => [path, id]));

  return {
    town,
    season,
    revision: town.revision,
    at: town.committedAt,
    ...projectRates(projects, claims),
    units: unitsRate(members, claims),
    renewal: renewalRate(facts),
    fulfilment: fulfilmentRate(claims),
    claims: claimCounts(claims),
    pledgedCents: promised.cents,
    pledgedVolunteers: promised.volunteers,
    byCategory: byCategory(projectCategories, facts),
    byArea: byArea([...areaKeyOf.keys()], facts).map(({ area, ...rates }) => ({
      ...rates,
      town: townCode,
      areaKey: areaKeyOf.get(area) as string,
    })),
    byUnitKind: byUnitKind(unitKinds, facts),
    claimsByDay: claimsByDay(claims),
    membersByYear: membersByYear(units, today),
  };
}

/** The days of a season that have passed: until it was closed, or today. */
export function daysOf(season: Pick<SeasonType, 'begunOn' | 'closedOn'>, today: string): { from: string; to: string } {
  return { from: season.begunOn, to: season.closedOn ?? (today < season.begunOn ? season.begunOn : today) };
}
