import { Field, ID, InputType } from 'type-graphql';
import { IsName } from '../../graphql/plain-text.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { sentence, WriteInput } from '../../graphql/write-input.ts';

@InputType('AddMilestoneInput', { description: 'A project gets a milestone (设定节点).' })
export class AddMilestoneInput extends WriteInput {
  @Field(() => ID, { description: 'The project; it must be neither completed nor cancelled.' })
  project!: string;

  @IsName(60, sentence('milestoneName'))
  @Field(() => String, { description: 'What will have been done, in 1–60 characters.' })
  name!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Until when, if a day is set.' })
  dueOn?: string | null;
}

@InputType('ReachMilestoneInput', { description: 'A project has reached a milestone (达成节点).' })
export class ReachMilestoneInput extends WriteInput {
  @Field(() => ID, { description: 'The milestone.' })
  milestone!: string;

  @Field(() => DateScalar, { nullable: true, description: 'On which day, today or earlier; today if left out.' })
  on?: string | null;
}
