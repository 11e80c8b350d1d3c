import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('Attendance', {
  description: 'How many people of a unit attended a meeting (到会).',
  simpleResolvers: true,
})
export class AttendanceType {
  @Field(() => Int, { description: 'How many people.' })
  people!: number;

  town!: string;
  unitKey!: string;
}

@ObjectType('AttendanceCount', { description: 'How many attended a meeting (到会人数).', simpleResolvers: true })
export class AttendanceCountType {
  @Field(() => Int, { description: 'How many units.' })
  units!: number;

  @Field(() => Int, { description: 'How many people of theirs.' })
  people!: number;
}
