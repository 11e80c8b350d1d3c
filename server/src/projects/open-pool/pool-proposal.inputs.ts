import { Field, ID, InputType } from 'type-graphql';
import { IsProse } from '../../graphql/plain-text.ts';
import { sentence, WriteInput } from '../../graphql/write-input.ts';

@InputType('ProposeFromPoolInput', {
  description: 'A neighbourhood proposes a project of the open pool to its own units (推荐开放池项目).',
})
export class ProposeFromPoolInput extends WriteInput {
  @Field(() => ID, { description: 'The project; it may be any other neighbourhood’s.' })
  project!: string;

  @Field(() => ID, { description: 'The neighbourhood that proposes it: one that the viewer answers for.' })
  grid!: string;

  @IsProse(1, 500, sentence('poolNote'))
  @Field(() => String, { description: 'What it says to its units, in 1–500 characters.' })
  note!: string;
}
