import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { enter } from '../../graphql/doors.ts';
import { resultField } from '../../graphql/result-field.ts';
import { rowAt } from '../../graphql/row-key.ts';
import { projectById } from '../project.loaders.ts';
import { ProjectType } from '../project.type.ts';
import { addMilestone } from './add-milestone.service.ts';
import { AddMilestoneInput, ReachMilestoneInput } from './milestone.inputs.ts';
import { milestoneById, milestonesOfProject } from './milestone.loaders.ts';
import { AddMilestoneResult, ReachMilestoneResult, resultsWithMilestone } from './milestone.results.ts';
import { MilestoneType } from './milestone.type.ts';
import { reachMilestone } from './reach-milestone.service.ts';

@Resolver(() => ProjectType)
export class ProjectMilestonesResolver {
  @FieldResolver(() => [MilestoneType], { description: 'Its milestones (节点), by the day on which they are due.' })
  milestones(@Root() project: ProjectType, @Ctx() ctx: Context): Promise<MilestoneType[] | undefined> {
    enter(ctx, 'readRegister', project.town);
    return ctx.load(milestonesOfProject, { town: project.town, id: project.key });
  }

  @Mutation(() => AddMilestoneResult, { description: 'Sets a milestone for a project (设定节点).' })
  addMilestone(
    @Arg('input', () => AddMilestoneInput, { description: 'Which project, which milestone.' }) input: AddMilestoneInput,
    @Ctx() ctx: Context,
  ) {
    return addMilestone(ctx, input);
  }

  @Mutation(() => ReachMilestoneResult, { description: 'Records that a project has reached a milestone (达成节点).' })
  reachMilestone(
    @Arg('input', () => ReachMilestoneInput, { description: 'Which milestone, and when.' }) input: ReachMilestoneInput,
    @Ctx() ctx: Context,
  ) {
    return reachMilestone(ctx, input);
  }
}

@Resolver(() => MilestoneType)
export class MilestoneResolver {
  @FieldResolver(() => ProjectType, { description: 'The project that it is a step of.' })
  project(@Root() { town, projectKey }: MilestoneType, @Ctx() ctx: Context): Promise<ProjectType> {
    return projectById(ctx, town, projectKey);
  }
}

export const milestoneResultResolvers = resultsWithMilestone.map(
  resultField('milestone', MilestoneType, 'The milestone as it is now.', (ctx, key) =>
    rowAt(ctx, milestoneById, key, 'milestoneNotFound'),
  ),
);
