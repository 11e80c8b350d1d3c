import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { townDate } from '../clock.ts';
import { type OrderedBy, PageArgs, page } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { enter } from '../graphql/doors.ts';
import { enumOf } from '../graphql/enums.ts';
import { contains, soundsLike } from '../graphql/search-text.ts';
import { TownCodeScalar } from '../graphql/town-code.ts';
import { may } from '../identity/scope.ts';
import { gridById } from '../territory/grids/grid.loaders.ts';
import { GridType } from '../territory/grids/grid.type.ts';
import { subtreeWithin } from '../territory/grids/subtree.ts';
import { standingClaimsOfProject } from './claims/claim.loaders.ts';
import { ClaimType } from './claims/claim.type.ts';
import { isPoolOpen } from './open-pool/open-pool.ts';
import type { ProjectCategory, ProjectStage } from './project.entity.ts';
import { previousProject, projects, toProject } from './project.loaders.ts';
import { ProjectCategoryEnum, ProjectStageEnum, ProjectType } from './project.type.ts';
import { ProjectConnection } from './project-connection.ts';
import { seasonById, seasonNamed } from './seasons/season.loaders.ts';
import { SeasonType } from './seasons/season.type.ts';

type ProjectOrder = 'NUMBER' | 'NAME' | 'GRID' | 'SLOTS_LEFT' | 'PROGRESS';

const ProjectOrderEnum = enumOf<ProjectOrder>('ProjectOrder', 'How a list of projects is ordered.', {
  NUMBER: 'As the season’s list numbers them, by category.',
  NAME: 'By the pronunciation of the name.',
  GRID: 'In the order of the tree of grids, then by number.',
  SLOTS_LEFT: 'Those with the most free slots first.',
  PROGRESS: 'Those that have come furthest first.',
});

const orders: { [order in ProjectOrder]: OrderedBy[] } = {
  NUMBER: [{ column: 'sort_key' }, { column: 'id' }],
  NAME: [{ column: 'name_key' }, { column: 'id' }],
  GRID: [{ column: 'grid_path' }, { column: 'sort_key' }, { column: 'id' }],
  SLOTS_LEFT: [{ column: 'slots_left', descending: true, holds: 'integer' }, { column: 'sort_key' }, { column: 'id' }],
  PROGRESS: [{ column: 'progress', descending: true, holds: 'integer' }, { column: 'sort_key' }, { column: 'id' }],
};

@ArgsType()
class ProjectsArgs extends PageArgs {
  @Field(() => TownCodeScalar, { description: 'The town asked about.' })
  town!: string;

  @Field(() => String, { nullable: true, description: 'The season by name; the current one if left out.' })
  season?: string | null;

  @Field(() => [ProjectCategoryEnum], { nullable: true, description: 'Only projects of these categories.' })
  category?: ProjectCategory[] | null;

  @Field(() => [ProjectStageEnum], { nullable: true, description: 'Only projects in these stages.' })
  stage?: ProjectStage[] | null;

  @Field(() => ID, { nullable: true, description: 'Only projects of this grid and of those below it.' })
  within?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With true only projects that a unit stands behind, with false only those that none does.',
  })
  adopted?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With true only projects in the open pool (开放池), with false only those that are not.',
  })
  openPool?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only projects whose name contains this text, or sounds like these Latin letters (pinyin).',
  })
  search?: string | null;

  @Field(() => ProjectOrderEnum, { nullable: true, description: 'The order; by number if left out.' })
  orderBy?: ProjectOrder | null;
}

@Resolver(() => ProjectType)
export class ProjectResolver {
  @Query(() => ProjectConnection, { description: 'The projects of a season.' })
  async projects(@Args(() => ProjectsArgs) args: ProjectsArgs, @Ctx() ctx: Context) {
    enter(ctx, 'readRegister', args.town);
    const season = await seasonNamed(ctx, args.town, args.season);
    let query = projects(ctx.reader, args.town)
      .select((eb) => eb('project.slots', '-', eb.ref('project.standing_claims')).as('slots_left'))
      .where('project.season_id', '=', season.key);
    if (args.category) query = query.where('project.category', 'in', args.category);
    if (args.stage) query = query.where('project.stage', 'in', args.stage);
    if (args.adopted != null) query = query.where('project.standing_claims', args.adopted ? '>' : '=', 0);
    const { search, openPool, orderBy } = args;
    if (search) {
      query = query.where((eb) => eb.or([contains('project.name', search), soundsLike('project.name_key', search)]));
    }
    if (openPool != null) {
      const isOpen = isPoolOpen(season, townDate(ctx.services.clock()));
      query = query.where((eb) => {
        const isUnclaimed = eb.and([eb('project.stage', '=', 'OFFERED'), eb('project.standing_claims', '=', 0)]);
        const isIn = isOpen ? isUnclaimed : eb.lit(false);
        return openPool ? isIn : eb.not(isIn);
      });
    }
    const subtree = await subtreeWithin(ctx, args.town, args.within);
    if (!subtree && orderBy !== 'GRID') return page(ctx, query, orders[orderBy ?? 'NUMBER'], args, toProject);
    let placed = query
      .innerJoin('grid', (join) =>
        join.onRef('grid.town_code', '=', 'project.town_code').onRef('grid.id', '=', 'project.grid_id'),
      )
      .select('grid.path as grid_path');
    if (subtree) placed = placed.where('grid.path', '>=', subtree.from).where('grid.path', '<', subtree.to);
    return page(ctx, placed, orders[orderBy ?? 'NUMBER'], args, toProject);
  }

  @FieldResolver(() => SeasonType, { description: 'The season in which it is offered.' })
  season(@Root() project: ProjectType, @Ctx() ctx: Context): Promise<SeasonType> {
    return seasonById(ctx, project.town, project.seasonKey);
  }

  @FieldResolver(() => GridType, { description: 'The grid that it belongs to, most often a neighbourhood.' })
  grid(@Root() project: ProjectType, @Ctx() ctx: Context): Promise<GridType | undefined> {
    return ctx.load(gridById, { town: project.town, id: project.gridKey });
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it was cancelled, if it was; null for screens.' })
  closedReason(@Root() { town, whyClosed }: ProjectType, @Ctx() { viewer }: Context): string | null {
    // A frozen wall goes on showing a project that was cancelled since.
    return may(viewer, 'readRegister', town) ? whyClosed : null;
  }

  @FieldResolver(() => [ClaimType], { description: 'The claims that stand on it, the earliest first.' })
  claims(@Root() project: ProjectType, @Ctx() ctx: Context): Promise<ClaimType[] | undefined> | ClaimType[] {
    return project.claimsThen ?? ctx.load(standingClaimsOfProject, { town: project.town, id: project.key });
  }

  @FieldResolver(() => ProjectType, {
    nullable: true,
    description: 'The same series in the latest earlier season in which it was offered; null for a new series.',
  })
  async previous(@Root() project: ProjectType, @Ctx() ctx: Context): Promise<ProjectType | null> {
    enter(ctx, 'readRegister', project.town);
    const previous = await ctx.load(previousProject, { town: project.town, id: project.key });
    return previous?.project ?? null;
  }
}
