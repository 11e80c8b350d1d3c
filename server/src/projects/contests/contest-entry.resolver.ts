import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { gridById } from '../../territory/grids/grid.loaders.ts';
import { GridType } from '../../territory/grids/grid.type.ts';
import { projectById } from '../project.loaders.ts';
import { ProjectType } from '../project.type.ts';
import { contestById, stepsOfEntry } from './contest.loaders.ts';
import { ContestType } from './contest.type.ts';
import { ContestEntryType, ContestStepType } from './contest-entry.type.ts';

@Resolver(() => ContestEntryType)
export class ContestEntryResolver {
  @FieldResolver(() => ContestType, { description: 'The contest that it was entered into.' })
  contest(@Root() { town, contestKey }: ContestEntryType, @Ctx() ctx: Context): Promise<ContestType | undefined> {
    return ctx.load(contestById, { town, id: contestKey });
  }

  @FieldResolver(() => GridType, { description: 'The grid that entered it.' })
  grid(@Root() { town, gridKey }: ContestEntryType, @Ctx() ctx: Context): Promise<GridType | undefined> {
    return ctx.load(gridById, { town, id: gridKey });
  }

  @FieldResolver(() => ProjectType, {
    nullable: true,
    description: 'The project that was entered; null for anything else.',
  })
  project(@Root() { town, projectKey }: ContestEntryType, @Ctx() ctx: Context): Promise<ProjectType> | null {
    return projectKey === null ? null : projectById(ctx, town, projectKey);
  }

  @FieldResolver(() => [ContestStepType], {
    description: 'How it came to its stage: each step with its reason, the first first.',
  })
  steps(@Root() { town, key }: ContestEntryType, @Ctx() ctx: Context): Promise<ContestStepType[] | undefined> {
    return ctx.load(stepsOfEntry, { town, id: key });
  }
}
