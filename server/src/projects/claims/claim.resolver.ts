import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { TownKey } from '../../graphql/batches.ts';
import { connectionOf, PageArgs, page } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { enter } from '../../graphql/doors.ts';
import { queryError } from '../../graphql/failures.ts';
import { parseIdOf } from '../../graphql/ids.ts';
import { pageOfEach } from '../../graphql/pages-by-parent.ts';
import { TownCodeScalar } from '../../graphql/town-code.ts';
import { may } from '../../identity/scope.ts';
import { unitById } from '../../members/units/unit.loaders.ts';
import { UnitType } from '../../members/units/unit.type.ts';
import { findProject, projectById } from '../project.loaders.ts';
import { ProjectType } from '../project.type.ts';
import { seasonNamed } from '../seasons/season.loaders.ts';
import type { ClaimStatus } from './claim.entity.ts';
import { claimById, claimBySuccessor, claims, newestFirst, toClaim } from './claim.loaders.ts';
import { ClaimStatusEnum, ClaimType } from './claim.type.ts';

const ClaimConnection = connectionOf(() => ClaimType, 'Claim', 'claims (认领)');

@ArgsType()
class ClaimsArgs extends PageArgs {
  @Field(() => TownCodeScalar, { description: 'The town asked about.' })
  town!: string;

  @Field(() => String, { nullable: true, description: 'The season by name; all seasons if left out.' })
  season?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only claims of this unit.' })
  unit?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only claims on this project.' })
  project?: string | null;

  @Field(() => [ClaimStatusEnum], { nullable: true, description: 'Only claims with these statuses.' })
  status?: ClaimStatus[] | null;
}

@ArgsType()
class UnitClaimsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'The season by name; all seasons if left out.' })
  season?: string | null;
}

const claimsOfUnit = pageOfEach({
  list: (reader, town, units, season) => {
    const list = claims(reader, town).where('claim.unit_id', 'in', units);
    return season === null ? list : inSeason(list, season);
  },
  parentColumn: 'unit_id',
  order: newestFirst,
  toItem: toClaim,
});

function inSeason(list: ReturnType<typeof claims>, season: string) {
  return list
    .innerJoin('project', (join) =>
      join.onRef('project.town_code', '=', 'claim.town_code').onRef('project.id', '=', 'claim.project_id'),
    )
    .where('project.season_id', '=', season);
}

@Resolver(() => ClaimType)
export class ClaimResolver {
  @Query(() => ClaimConnection, { description: 'Claims of a town, the newest first.' })
  async claims(@Args(() => ClaimsArgs) args: ClaimsArgs, @Ctx() ctx: Context) {
    enter(ctx, 'readRegister', args.town);
    let query = claims(ctx.reader, args.town);
    if (args.season != null) query = inSeason(query, (await seasonNamed(ctx, args.town, args.season)).key);
    if (args.unit != null) {
      const unit = await ctx.load(unitById, keyWithin(ctx, 'Unit', args.town, args.unit));
      if (!unit) throw queryError(ctx.locale, 'NOT_FOUND', 'nothingFound');
      query = query.where('claim.unit_id', '=', unit.key);
    }
    if (args.project != null) {
      const { town, id } = keyWithin(ctx, 'Project', args.town, args.project);
      const project = await findProject(ctx, town, id);
      if (!project) throw queryError(ctx.locale, 'NOT_FOUND', 'nothingFound');
      query = query.where('claim.project_id', '=', project.key);
    }
    if (args.status) query = query.where('claim.status', 'in', args.status);
    return page(ctx, query, newestFirst, args, toClaim);
  }

  @FieldResolver(() => ProjectType, { description: 'The project that is claimed.' })
  project(@Root() claim: ClaimType, @Ctx() ctx: Context): Promise<ProjectType> | ProjectType {
    return claim.projectThen ?? projectById(ctx, claim.town, claim.projectKey);
  }

  @FieldResolver(() => UnitType, { description: 'The unit that claims it.' })
  unit(@Root() claim: ClaimType, @Ctx() ctx: Context): Promise<UnitType | undefined> {
    return ctx.load(unitById, { town: claim.town, id: claim.unitKey });
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What was said last of the work, with its progress or at its end; null for screens.',
  })
  note(@Root() claim: ClaimType, @Ctx() ctx: Context): string | null {
    return may(ctx.viewer, 'readRegister', claim.town) ? claim.toldOfWork : null;
  }

  @FieldResolver(() => ClaimType, {
    nullable: true,
    description: 'The claim of the unit that carries on with it (转交至); null when it was not handed over.',
  })
  handedOverTo(@Root() claim: ClaimType, @Ctx() ctx: Context): Promise<ClaimType | undefined> | null {
    // Claims that stand no more, and why, are none of the board's.
    enter(ctx, 'readRegister', claim.town);
    return claim.successorKey === null ? null : ctx.load(claimById, { town: claim.town, id: claim.successorKey });
  }

  @FieldResolver(() => ClaimType, {
    nullable: true,
    description: 'The claim that it carries on with (转交自); null when it was claimed by the unit itself.',
  })
  handedOverFrom(@Root() claim: ClaimType, @Ctx() ctx: Context): Promise<ClaimType | undefined> {
    enter(ctx, 'readRegister', claim.town);
    return ctx.load(claimBySuccessor, { town: claim.town, id: claim.key });
  }
}

@Resolver(() => UnitType)
export class UnitClaimsResolver {
  @FieldResolver(() => ClaimConnection, { description: 'The unit’s claims, the newest first.' })
  async claims(@Root() unit: UnitType, @Args(() => UnitClaimsArgs) args: UnitClaimsArgs, @Ctx() ctx: Context) {
    // A screen meets units on its board, but the board is no door into the register.
    enter(ctx, 'readRegister', unit.town);
    const season = args.season == null ? null : (await seasonNamed(ctx, unit.town, args.season)).key;
    return claimsOfUnit(ctx, { town: unit.town, id: unit.key }, args, season);
  }
}

function keyWithin(ctx: Context, type: string, town: string, id: string): TownKey {
  const parsed = parseIdOf(type, id);
  if (parsed?.town !== town) throw queryError(ctx.locale, 'NOT_FOUND', 'nothingFound');
  return { town, id: parsed.key };
}
