import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { townDate } from '../../clock.ts';
import type { Context } from '../../graphql/context.ts';
import { enter } from '../../graphql/doors.ts';
import { resultField } from '../../graphql/result-field.ts';
import { gridById } from '../../territory/grids/grid.loaders.ts';
import { GridType } from '../../territory/grids/grid.type.ts';
import { projectById } from '../project.loaders.ts';
import { ProjectType } from '../project.type.ts';
import { seasonById } from '../seasons/season.loaders.ts';
import { isInOpenPool } from './open-pool.ts';
import { ProposeFromPoolInput } from './pool-proposal.inputs.ts';
import { proposalsOfProject } from './pool-proposal.loaders.ts';
import { ProjectProposed, ProposeFromPoolResult } from './pool-proposal.results.ts';
import { PoolProposalType } from './pool-proposal.type.ts';
import { proposeFromPool } from './propose-from-pool.service.ts';

@Resolver(() => ProjectType)
export class ProjectPoolResolver {
  @FieldResolver(() => Boolean, {
    description:
      'Whether it is in the open pool (开放池): on offer since before the season’s day, and no unit stands behind it. Any neighbourhood may propose it to its own units then.',
  })
  async isInOpenPool(@Root() project: ProjectType, @Ctx() ctx: Context): Promise<boolean> {
    const { openPoolOn, closedOn } = await seasonById(ctx, project.town, project.seasonKey);
    const { stage, slots, slotsLeft } = project;
    const situation = { stage, standingClaims: slots - slotsLeft, openPoolOn, seasonClosedOn: closedOn };
    return isInOpenPool(situation, townDate(ctx.services.clock()));
  }

  @FieldResolver(() => [PoolProposalType], {
    description: 'Which neighbourhoods proposed it to their units while it was in the open pool, the earliest first.',
  })
  proposals(@Root() project: ProjectType, @Ctx() ctx: Context): Promise<PoolProposalType[] | undefined> {
    enter(ctx, 'readRegister', project.town);
    return ctx.load(proposalsOfProject, { town: project.town, id: project.key });
  }

  @Mutation(() => ProposeFromPoolResult, {
    description: 'Proposes a project of the open pool to the units of a neighbourhood (推荐开放池项目).',
  })
  proposeFromPool(
    @Arg('input', () => ProposeFromPoolInput, { description: 'Which project, by which neighbourhood.' })
    input: ProposeFromPoolInput,
    @Ctx() ctx: Context,
  ) {
    return proposeFromPool(ctx, input);
  }
}

@Resolver(() => PoolProposalType)
export class PoolProposalResolver {
  @FieldResolver(() => GridType, { description: 'The neighbourhood.' })
  grid(@Root() { town, gridKey }: PoolProposalType, @Ctx() ctx: Context): Promise<GridType | undefined> {
    return ctx.load(gridById, { town, id: gridKey });
  }
}

export const ProjectProposedResolver = resultField(
  'project',
  ProjectType,
  'The project as it is now.',
  (ctx, { town, key }) => projectById(ctx, town, key),
)(ProjectProposed);
