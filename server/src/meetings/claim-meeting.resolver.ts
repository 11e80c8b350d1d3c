import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.ts';
import { ClaimType } from '../projects/claims/claim.type.ts';
import { meetingById } from './meeting.loaders.ts';
import { MeetingType } from './meeting.type.ts';

@Resolver(() => ClaimType)
export class ClaimMeetingResolver {
  @FieldResolver(() => MeetingType, {
    nullable: true,
    description: 'The meeting that was open when it was made; null when it was made outside of one.',
  })
  meeting(@Root() claim: ClaimType, @Ctx() ctx: Context): Promise<MeetingType | undefined> | null {
    return claim.meetingKey === null ? null : ctx.load(meetingById, { town: claim.town, id: claim.meetingKey });
  }
}
