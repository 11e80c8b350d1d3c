import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { resultField } from '../../graphql/result-field.ts';
import { rowAt } from '../../graphql/row-key.ts';
import { correctHolder } from '../holders/correct-holder.service.ts';
import { postHolderById } from '../holders/post-holder.loaders.ts';
import { PostHolderType } from '../holders/post-holder.type.ts';
import { countRoster } from './count-roster.service.ts';
import { establishPost } from './establish-post.service.ts';
import { fillPost } from './fill-post.service.ts';
import {
  AbolishPostInput,
  CorrectHolderInput,
  CountRosterInput,
  EstablishPostInput,
  FillPostInput,
  VacatePostInput,
} from './post.inputs.ts';
import { postById } from './post.loaders.ts';
import {
  AbolishPostResult,
  CorrectHolderResult,
  CountRosterResult,
  EstablishPostResult,
  FillPostResult,
  HolderCorrected,
  resultsWithPost,
  VacatePostResult,
} from './post.results.ts';
import { PostType } from './post.type.ts';
import { abolishPost, vacatePost } from './vacate-post.service.ts';

const ofPost = { description: 'The post, and from when it is so.' };

@Resolver()
export class PostMutationsResolver {
  @Mutation(() => EstablishPostResult, { description: 'Establishes a post (设岗); it is vacant until it is filled.' })
  establishPost(
    @Arg('input', () => EstablishPostInput, { description: 'Which post, where, from when.' }) input: EstablishPostInput,
    @Ctx() ctx: Context,
  ) {
    return establishPost(ctx, input);
  }

  @Mutation(() => FillPostResult, { description: 'Somebody takes a vacant post (上岗).' })
  fillPost(
    @Arg('input', () => FillPostInput, { description: 'Which post, who, from when.' }) input: FillPostInput,
    @Ctx() ctx: Context,
  ) {
    return fillPost(ctx, input);
  }

  @Mutation(() => VacatePostResult, { description: 'The holder leaves a post (离岗); it stays, vacant.' })
  vacatePost(@Arg('input', () => VacatePostInput, ofPost) input: VacatePostInput, @Ctx() ctx: Context) {
    return vacatePost(ctx, input);
  }

  @Mutation(() => AbolishPostResult, { description: 'Does away with a post (撤岗); its holder leaves it.' })
  abolishPost(@Arg('input', () => AbolishPostInput, ofPost) input: AbolishPostInput, @Ctx() ctx: Context) {
    return abolishPost(ctx, input);
  }

  @Mutation(() => CountRosterResult, { description: 'Counts those on a grid’s roster (在册力量).' })
  countRoster(
    @Arg('input', () => CountRosterInput, { description: 'Which roster, how many, from when.' })
    input: CountRosterInput,
    @Ctx() ctx: Context,
  ) {
    return countRoster(ctx, input);
  }

  @Mutation(() => CorrectHolderResult, { description: 'Corrects the name or the work contact of a post holder.' })
  correctHolder(
    @Arg('input', () => CorrectHolderInput, { description: 'Whose, and what is right.' }) input: CorrectHolderInput,
    @Ctx() ctx: Context,
  ) {
    return correctHolder(ctx, input);
  }
}

export const postResultResolvers = [
  resultField('holder', PostHolderType, 'The holder as he or she is now.', (ctx, key) =>
    rowAt(ctx, postHolderById, key, 'holderNotFound'),
  )(HolderCorrected),
  ...resultsWithPost.map(
    resultField('post', PostType, 'The post as it is now.', (ctx, key) => rowAt(ctx, postById, key, 'postNotFound')),
  ),
];
