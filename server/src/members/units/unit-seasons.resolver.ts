import { type RawBuilder, sql } from 'kysely';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { batchManyById } from '../../graphql/batches.ts';
import type { Context } from '../../graphql/context.ts';
import { enter } from '../../graphql/doors.ts';
import { UnitType } from './unit.type.ts';
import { UnitSeasonType } from './unit-season.type.ts';

const counted = (condition: RawBuilder<unknown>) => sql<number>`sum(case when ${condition} then 1 else 0 end)`;

/** Of each unit the seasons in which it claimed anything, the earliest first. */
const seasonsOfUnit = batchManyById(
  async (reader, town, units): Promise<UnitSeasonType[]> => {
    const rows = await reader
      .selectFrom('claim')
      .innerJoin('project', (join) =>
        join.onRef('project.town_code', '=', 'claim.town_code').onRef('project.id', '=', 'claim.project_id'),
      )
      .innerJoin('season', (join) =>
        join.onRef('season.town_code', '=', 'project.town_code').onRef('season.id', '=', 'project.season_id'),
      )
      .select(['claim.unit_id as unit', 'season.name as season', 'season.begun_on as begunOn'])
      .select([
        counted(sql`claim.status <> 'WITHDRAWN' and claim.kind = 'NEW'`).as('claimed'),
        counted(sql`claim.status <> 'WITHDRAWN' and claim.kind = 'RENEWAL'`).as('renewed'),
        counted(sql`claim.status = 'FULFILLED'`).as('fulfilled'),
        counted(sql`claim.status = 'WITHDRAWN'`).as('withdrawn'),
      ])
      .where('claim.town_code', '=', town)
      .where('claim.unit_id', 'in', units)
      .groupBy(['claim.unit_id', 'season.name', 'season.begun_on'])
      .orderBy('season.begun_on')
      .execute();
    return rows.map(({ unit, season, begunOn, ...counts }) => ({
      unit,
      season,
      begunOn,
      claimed: Number(counts.claimed),
      renewed: Number(counts.renewed),
      fulfilled: Number(counts.fulfilled),
      withdrawn: Number(counts.withdrawn),
    }));
  },
  ({ unit }) => unit,
);

@Resolver(() => UnitType)
export class UnitSeasonsResolver {
  @FieldResolver(() => [UnitSeasonType], {
    description: 'How much it claimed, season by season, the earliest first; seasons without any claim are left out.',
  })
  claimsBySeason(@Root() { town, key }: UnitType, @Ctx() ctx: Context): Promise<UnitSeasonType[] | undefined> {
    // A screen meets units on its board, but the board is no door into the register.
    enter(ctx, 'readRegister', town);
    return ctx.load(seasonsOfUnit, { town, id: key });
  }
}
