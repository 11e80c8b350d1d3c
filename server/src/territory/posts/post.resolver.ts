import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { connectionOf, PageArgs, page } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { enter } from '../../graphql/doors.ts';
import { TownCodeScalar } from '../../graphql/town-code.ts';
import { GridType } from '../grids/grid.type.ts';
import { gridThen } from '../grids/grid-days.loaders.ts';
import { subtreeWithin } from '../grids/subtree.ts';
import { postHolderById } from '../holders/post-holder.loaders.ts';
import { PostHolderType } from '../holders/post-holder.type.ts';
import type { PostRole } from './post.entity.ts';
import { byGridAndRole, historyOfPost, postsInTree, postsOfHolder, toPost } from './post.loaders.ts';
import { PostHoldingType, PostRoleEnum, PostType } from './post.type.ts';
import { postsOfGrid } from './post-days.loaders.ts';

const PostConnection = connectionOf(() => PostType, 'Post', 'posts (网格力量)');

@ArgsType()
class PostsArgs extends PageArgs {
  @Field(() => TownCodeScalar, { description: 'The town asked about.' })
  town!: string;

  @Field(() => ID, { nullable: true, description: 'Only posts of this grid and of those below it.' })
  within?: string | null;

  @Field(() => PostRoleEnum, { nullable: true, description: 'Only posts of this role.' })
  role?: PostRole | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With true only posts that nobody holds, with false only those that somebody does.',
  })
  vacant?: boolean | null;
}

@Resolver(() => PostType)
export class PostResolver {
  @Query(() => PostConnection, { description: 'The posts of a town that are there now, in the order of the tree.' })
  async posts(@Args(() => PostsArgs) args: PostsArgs, @Ctx() ctx: Context) {
    enter(ctx, 'readRegister', args.town);
    let query = postsInTree(ctx.reader, args.town);
    if (args.role) query = query.where('post.role', '=', args.role);
    if (args.vacant != null) query = query.where('held.since', args.vacant ? 'is' : 'is not', null);
    const subtree = await subtreeWithin(ctx, args.town, args.within);
    if (subtree) query = query.where('grid.path', '>=', subtree.from).where('grid.path', '<', subtree.to);
    return page(ctx, query, byGridAndRole, args, toPost);
  }

  @FieldResolver(() => GridType, {
    description: 'The grid that it belongs to; for a station’s director the station’s.',
  })
  grid(@Root() post: PostType, @Ctx() ctx: Context): Promise<GridType | undefined> {
    return gridThen(ctx, { town: post.town, id: post.gridKey, on: post.on });
  }

  @FieldResolver(() => PostHolderType, {
    nullable: true,
    description: 'Who holds it; null while it is vacant, and for a ROSTER, which is a count.',
  })
  holder(@Root() post: PostType, @Ctx() ctx: Context): Promise<PostHolderType | undefined> | null {
    return post.holderKey === null ? null : ctx.load(postHolderById, { town: post.town, id: post.holderKey });
  }

  @FieldResolver(() => [PostHoldingType], { description: 'Who has held it, the latest first.' })
  history(@Root() post: PostType, @Ctx() ctx: Context): Promise<PostHoldingType[] | undefined> {
    return ctx.load(historyOfPost, { town: post.town, id: post.key });
  }
}

@Resolver(() => PostHoldingType)
export class PostHoldingResolver {
  @FieldResolver(() => PostHolderType, {
    nullable: true,
    description: 'Who held it; null for a ROSTER, which is a count.',
  })
  holder(@Root() holding: PostHoldingType, @Ctx() ctx: Context): Promise<PostHolderType | undefined> | null {
    return holding.holderKey === null ? null : ctx.load(postHolderById, { town: holding.town, id: holding.holderKey });
  }
}

@Resolver(() => PostHolderType)
export class HolderPostsResolver {
  @FieldResolver(() => [PostType], { description: 'The posts that the person holds now, often more than one (兼任).' })
  posts(@Root() holder: PostHolderType, @Ctx() ctx: Context): Promise<PostType[] | undefined> {
    return ctx.load(postsOfHolder, { town: holder.town, id: holder.key });
  }
}

@Resolver(() => GridType)
export class GridPostsResolver {
  @FieldResolver(() => [PostType], {
    description:
      'The posts that are there in the grid itself, the leader first; those of its stations’ directors too. Of a grid as of an earlier day those that were there, with who held them then.',
  })
  async posts(@Root() grid: GridType, @Ctx() ctx: Context): Promise<PostType[] | undefined> {
    // A screen meets grids on its board, but the board is no door into the register.
    enter(ctx, 'readRegister', grid.town);
    return ctx.load(postsOfGrid, { town: grid.town, id: grid.key, on: grid.on });
  }
}
