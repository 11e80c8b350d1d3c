import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { queryError } from '../../graphql/failures.ts';
import { parseIdOf } from '../../graphql/ids.ts';
import { claimById } from './claim.loaders.ts';
import { ClaimType } from './claim.type.ts';
import { ClaimOfferConnection, ClaimOfferType } from './claim-offer.type.ts';
import { claimOffers } from './claim-offers.ts';

@ArgsType()
class ClaimOffersArgs extends PageArgs {
  @Field(() => ID, { description: 'The unit that would claim. A representative asks for the own unit only.' })
  unit!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The meeting whose list is offered; all projects of the current season if left out.',
  })
  meeting?: string | null;
}

@Resolver(() => ClaimOfferType)
export class ClaimOfferResolver {
  @Query(() => ClaimOfferConnection, {
    description:
      'What a unit may claim, what is nearest to it first: what it stood behind before, what is free in its neighbourhood, in its area, elsewhere; then what is full, then what it has claimed already.',
  })
  async claimOffers(@Args(() => ClaimOffersArgs) args: ClaimOffersArgs, @Ctx() ctx: Context) {
    const unit = parseIdOf('Unit', args.unit);
    const meeting = args.meeting == null ? null : parseIdOf('Meeting', args.meeting);
    const isOfTown = meeting === null ? args.meeting == null : meeting.town === unit?.town;
    const offers = unit && isOfTown ? await claimOffers(ctx, unit, meeting?.key ?? null, args) : undefined;
    if (!offers) throw queryError(ctx.locale, 'NOT_FOUND', 'nothingFound');
    return offers;
  }

  @FieldResolver(() => ClaimType, { nullable: true, description: 'The unit’s claim that stands on it already.' })
  claim(@Root() offer: ClaimOfferType, @Ctx() ctx: Context): Promise<ClaimType | undefined> | null {
    return offer.claimKey === null ? null : ctx.load(claimById, { town: offer.town, id: offer.claimKey });
  }
}
