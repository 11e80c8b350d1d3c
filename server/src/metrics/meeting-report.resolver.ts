import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.ts';
import { meetingIn } from './meeting-in.ts';
import { meetingReport } from './meeting-report.service.ts';
import { MeetingReportType } from './meeting-report.type.ts';

@Resolver()
export class MeetingReportResolver {
  @Query(() => MeetingReportType, {
    description: 'What a meeting came to, for print and record (会议报告). Not for screens.',
  })
  async meetingReport(
    @Arg('meeting', () => ID, { description: 'The meeting.' }) meeting: string,
    @Ctx() ctx: Context,
  ): Promise<MeetingReportType> {
    return meetingReport(ctx, await meetingIn(ctx, 'readRegister', meeting));
  }
}
