import { ArrayMaxSize, ArrayUnique, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { sentence, WriteInput } from '../../graphql/write-input.ts';

@InputType('AttendanceInput', { description: 'How many people of a unit are there.' })
export class AttendanceInput {
  @Field(() => ID, { description: 'The unit that is there.' })
  unit!: string;

  @Min(1, sentence('attendancePeople'))
  @Max(1000, sentence('attendancePeople'))
  @Field(() => Int, { description: 'How many people, 1–1,000; who they are is not recorded.' })
  people!: number;
}

@InputType('RecordAttendanceInput', {
  description: 'Who attends a meeting is recorded, in place of what was recorded.',
})
export class RecordAttendanceInput extends WriteInput {
  @Field(() => ID, { description: 'The meeting; it must not be CANCELLED.' })
  meeting!: string;

  @ArrayMaxSize(1000, sentence('attendanceUnits'))
  @ArrayUnique(({ unit }: AttendanceInput) => unit, sentence('attendanceUnits'))
  @ValidateNested()
  @Field(() => [AttendanceInput], { description: 'All units that are there, each once, at most 1,000.' })
  units!: AttendanceInput[];
}
