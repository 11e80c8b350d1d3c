import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AnsweredAnew } from '../../graphql/answered-anew.ts';
import type { Context } from '../../graphql/context.ts';
import { enter } from '../../graphql/doors.ts';
import { MeetingType } from '../meeting.type.ts';
import { HallType } from './hall.type.ts';

@Resolver(() => MeetingType)
export class MeetingHallResolver {
  /** Sockets come and go without a revision, so it can't be kept with one. */
  @AnsweredAnew()
  @FieldResolver(() => HallType, { description: 'Who follows its board now; not for screens.' })
  hall(@Root() meeting: MeetingType, @Ctx() ctx: Context): HallType {
    enter(ctx, 'readRegister', meeting.townCode);
    const followers = ctx.services.followersOf(meeting.id);
    const screens = followers.get('SCREEN') ?? 0;
    const phones = followers.get('REPRESENTATIVE') ?? 0;
    const all = [...followers.values()].reduce((sum, count) => sum + count, 0);
    return { screens, phones, desks: all - screens - phones };
  }
}
