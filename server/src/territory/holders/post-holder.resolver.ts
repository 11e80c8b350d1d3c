import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { connectionOf, PageArgs, page } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { enter } from '../../graphql/doors.ts';
import { contains } from '../../graphql/search-text.ts';
import { TownCodeScalar } from '../../graphql/town-code.ts';
import { contactFor } from './post-contact.ts';
import { postHolders, toPostHolder } from './post-holder.loaders.ts';
import { PostHolderType } from './post-holder.type.ts';

const PostHolderConnection = connectionOf(() => PostHolderType, 'PostHolder', 'post holders (任职人员)');

const byName = [{ column: 'sort_key' }, { column: 'id' }];

@ArgsType()
class PostHoldersArgs extends PageArgs {
  @Field(() => TownCodeScalar, { description: 'The town asked about.' })
  town!: string;

  @Field(() => String, { nullable: true, description: 'Only people whose name contains this text.' })
  search?: string | null;
}

@Resolver(() => PostHolderType)
export class PostHolderResolver {
  @Query(() => PostHolderConnection, {
    description:
      'The people who hold or held posts or are secretaries, by the pronunciation of their names: to choose from when a post is filled (兼任).',
  })
  postHolders(@Args(() => PostHoldersArgs) args: PostHoldersArgs, @Ctx() ctx: Context) {
    enter(ctx, 'readRegister', args.town);
    let query = postHolders(ctx.reader, args.town);
    if (args.search) query = query.where(contains('post_holder.name', args.search));
    return page(ctx, query, byName, args, toPostHolder);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The work contact: in full for those who manage the person’s posts, masked (138****0000) for leaders and other coordinators, null for everybody else.',
  })
  contact(@Root() holder: PostHolderType, @Ctx() ctx: Context): Promise<string | null> {
    return contactFor(ctx, holder);
  }
}
