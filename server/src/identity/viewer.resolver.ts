import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AnsweredAnew } from '../graphql/answered-anew.ts';
import type { Context } from '../graphql/context.ts';
import { townByCode } from '../towns/town.loaders.ts';
import { TownType } from '../towns/town.type.ts';
import {
  badCredentials,
  type SignedIn,
  type SignedOut,
  SignInInput,
  type SignInRefused,
  SignInResult,
  SignOutResult,
  tooManyAttempts,
} from './sign-in.type.ts';
import { signedOut } from './viewer.ts';
import { shownViewer, ViewerType } from './viewer.type.ts';

@Resolver(() => ViewerType)
export class ViewerResolver {
  @AnsweredAnew()
  @Query(() => ViewerType, { description: 'Who asks, and what they may do; works signed out.' })
  viewer(@Ctx() ctx: Context): ViewerType {
    return shownViewer(ctx.viewer);
  }

  @Mutation(() => SignInResult, { description: 'Starts a session by name and password.' })
  async signIn(
    @Arg('input', () => SignInInput, { description: 'Name and password.' }) { name, password }: SignInInput,
    @Ctx() ctx: Context,
  ): Promise<SignedIn | SignInRefused> {
    const { signIns, sessions } = ctx.services;
    const outcome = await signIns.signIn(name, password, ctx.address);
    if (outcome.status === 'bad-credentials') return badCredentials(ctx.locale);
    if (outcome.status === 'too-many-attempts') return tooManyAttempts(ctx.locale, outcome.retryAfterSeconds);
    const { token } = outcome;
    ctx.setSessionCookie(token);
    return { __typename: 'SignedIn', viewer: shownViewer(await sessions.viewerOf(token)), token };
  }

  @Mutation(() => SignOutResult, { description: 'Ends the session that asks.' })
  async signOut(@Ctx() ctx: Context): Promise<SignedOut> {
    const { viewer } = ctx;
    if (viewer.role !== 'SIGNED_OUT') await ctx.services.sessions.end(viewer.town, viewer.sessionId);
    ctx.setSessionCookie(null);
    return { __typename: 'SignedOut', viewer: shownViewer(signedOut) };
  }

  @FieldResolver(() => [TownType], { description: 'The towns that the viewer may see.' })
  async towns(@Root() { viewer }: ViewerType, @Ctx() ctx: Context): Promise<TownType[]> {
    const town = viewer.role === 'SIGNED_OUT' ? undefined : await ctx.load(townByCode, viewer.town);
    return town ? [town] : [];
  }
}
