import { ArrayMaxSize, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { IsName } from '../../graphql/plain-text.ts';
import { sentence, WriteInput } from '../../graphql/write-input.ts';

@InputType('AgendaItemInput', { description: 'A line of a meeting’s agenda.' })
export class AgendaItemInput {
  @IsName(100, sentence('agendaItems'))
  @Field(() => String, { description: 'What it is about, 1–100 characters on one line.' })
  title!: string;

  @IsOptional()
  @Min(1, sentence('agendaMinutes'))
  @Max(600, sentence('agendaMinutes'))
  @Field(() => Int, { nullable: true, description: 'How many minutes it takes, 1–600; left out where no time is set.' })
  minutes?: number | null;
}

@InputType('SetAgendaInput', { description: 'A meeting’s agenda is set, in place of an earlier one.' })
export class SetAgendaInput extends WriteInput {
  @Field(() => ID, { description: 'The meeting; it must not be CANCELLED.' })
  meeting!: string;

  @ArrayMaxSize(50, sentence('agendaItems'))
  @ValidateNested()
  @Field(() => [AgendaItemInput], { description: 'All of its lines in order, at most 50; none takes the agenda away.' })
  items!: AgendaItemInput[];
}
