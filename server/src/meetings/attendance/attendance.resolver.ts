import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { enter } from '../../graphql/doors.ts';
import { unitById } from '../../members/units/unit.loaders.ts';
import { UnitType } from '../../members/units/unit.type.ts';
import { RecordAttendanceResult } from '../meeting.results.ts';
import { MeetingType } from '../meeting.type.ts';
import { RecordAttendanceInput } from './attendance.inputs.ts';
import { attendanceOfMeeting } from './attendance.loaders.ts';
import { AttendanceCountType, AttendanceType } from './attendance.type.ts';
import { recordAttendance } from './record-attendance.service.ts';

@Resolver()
export class AttendanceMutationsResolver {
  @Mutation(() => RecordAttendanceResult, {
    description:
      'Records which units attend a meeting and with how many people, in place of what was recorded (登记到会).',
  })
  recordAttendance(
    @Arg('input', () => RecordAttendanceInput, { description: 'The meeting and the units.' })
    input: RecordAttendanceInput,
    @Ctx() ctx: Context,
  ) {
    return recordAttendance(ctx, input);
  }
}

@Resolver(() => MeetingType)
export class MeetingAttendanceResolver {
  @FieldResolver(() => [AttendanceType], { description: 'The units that attend, by name; not for screens (到会单位).' })
  async attendance(@Root() meeting: MeetingType, @Ctx() ctx: Context): Promise<AttendanceType[]> {
    enter(ctx, 'readRegister', meeting.townCode);
    return (await ctx.load(attendanceOfMeeting, { town: meeting.townCode, id: meeting.key })) ?? [];
  }

  @FieldResolver(() => AttendanceCountType, {
    description: 'How many units and people attend; 0 until it is recorded.',
  })
  async attendanceCount(@Root() meeting: MeetingType, @Ctx() ctx: Context): Promise<AttendanceCountType> {
    const attending = (await ctx.load(attendanceOfMeeting, { town: meeting.townCode, id: meeting.key })) ?? [];
    return { units: attending.length, people: attending.reduce((sum, { people }) => sum + people, 0) };
  }
}

@Resolver(() => AttendanceType)
export class AttendanceResolver {
  @FieldResolver(() => UnitType, { description: 'The unit that attends.' })
  unit(@Root() attendance: AttendanceType, @Ctx() ctx: Context): Promise<UnitType | undefined> {
    return ctx.load(unitById, { town: attendance.town, id: attendance.unitKey });
  }
}
