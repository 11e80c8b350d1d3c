import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { AnsweredAnew } from '../../graphql/answered-anew.ts';
import type { Context } from '../../graphql/context.ts';
import { queryError } from '../../graphql/failures.ts';
import { townByCode } from '../../towns/town.loaders.ts';
import { meetingById } from '../meeting.loaders.ts';
import { ClaimDoorType } from './claim-door.type.ts';
import { meetingAtDoor } from './meeting-at-door.ts';

@Resolver()
export class ClaimDoorResolver {
  @AnsweredAnew()
  @Query(() => ClaimDoorType, {
    nullable: true,
    description:
      'The meeting behind a claim code, also for those who are not signed in; null when no meeting has it. After many wrong codes from one address, wrong ones get TOO_MANY_ATTEMPTS until the minute is over; after thousands, all do.',
  })
  async claimDoor(
    @Arg('code', () => String, { description: 'The claim code; small letters, blanks and dashes don’t matter.' })
    typed: string,
    @Ctx() ctx: Context,
  ): Promise<ClaimDoorType | null> {
    const found = await meetingAtDoor(ctx, typed);
    if (found && 'waitSeconds' in found) {
      throw queryError(ctx.locale, 'TOO_MANY_ATTEMPTS', 'tooManyAttempts', { seconds: found.waitSeconds });
    }
    const meeting = found && (await ctx.load(meetingById, { town: found.town, id: found.key }));
    const town = found && (await ctx.load(townByCode, found.town));
    if (!meeting || !town) return null;
    const { id, name, status, heldOn } = meeting;
    return { meeting: id, name, townName: town.name, status, heldOn };
  }
}
