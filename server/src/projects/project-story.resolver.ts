import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { connectionOf, PageArgs } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { enter } from '../graphql/doors.ts';
import { shownKinds } from '../ledger/ledger-entry.loaders.ts';
import { FeedEntryType } from '../ledger/ledger-entry.type.ts';
import { ProjectType } from './project.type.ts';
import { storyOfProject } from './project-story.loaders.ts';

const FeedEntryConnection = connectionOf(() => FeedEntryType, 'FeedEntry', 'public entries of the ledger (动态)');

@Resolver(() => ProjectType)
export class ProjectStoryResolver {
  @FieldResolver(() => FeedEntryConnection, {
    description:
      'What became of it, from the need to its completion, with the claims and consultations on it (历程): the newest first.',
  })
  story(@Root() { town, key }: ProjectType, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: Context) {
    enter(ctx, 'readRegister', town);
    return storyOfProject(ctx, { town, id: key }, args, JSON.stringify(shownKinds(ctx.viewer, town)));
  }
}
