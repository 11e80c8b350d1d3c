import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('AgendaItem', { description: 'A line of a meeting’s agenda (议程).', simpleResolvers: true })
export class AgendaItemType {
  @Field(() => String, { description: 'What it is about.' })
  title!: string;

  @Field(() => Int, { nullable: true, description: 'How many minutes it takes; null where no time was set.' })
  minutes!: number | null;
}
