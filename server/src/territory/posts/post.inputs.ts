import { IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { IsName } from '../../graphql/plain-text.ts';
import { sentence, WriteInput } from '../../graphql/write-input.ts';
import { DatedInput } from '../dated.inputs.ts';
import type { PostRole } from './post.entity.ts';
import { PostRoleEnum } from './post.type.ts';

@InputType('EstablishPostInput', {
  description: 'A post is established in a grid, or at the head of an area or a station.',
})
export class EstablishPostInput extends DatedInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'The grid: for an AREA_HEAD an area, for LEADER, FULL_TIME, PART_TIME and ROSTER a micro-grid or a neighbourhood. Left out for a STATION_DIRECTOR.',
  })
  grid?: string | null;

  @Field(() => ID, { nullable: true, description: 'The station, for a STATION_DIRECTOR alone.' })
  station?: string | null;

  @Field(() => PostRoleEnum, { description: 'What the post is for.' })
  role!: PostRole;
}

@InputType('NewHolderInput', { description: 'A person who is not yet among the town’s post holders.' })
export class NewHolderInput {
  @IsName(40, sentence('holderName'))
  @Field(() => String, { description: 'The name that the town calls them by, 1–40 characters.' })
  name!: string;

  @IsOptional()
  @IsName(60, sentence('holderContact'))
  @Field(() => String, { nullable: true, description: 'A work contact, at most 60 characters: never a private one.' })
  contact?: string | null;
}

@InputType('FillPostInput', { description: 'Somebody takes a vacant post: a known holder, or a new one.' })
export class FillPostInput extends DatedInput {
  @Field(() => ID, { description: 'The post; it must be vacant, and not a ROSTER.' })
  post!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Somebody who holds or held posts already (兼任). Either this or `newHolder`.',
  })
  holder?: string | null;

  @IsOptional()
  @ValidateNested()
  @Field(() => NewHolderInput, {
    nullable: true,
    description: 'Somebody new. Two people of the same name are two holders. Either this or `holder`.',
  })
  newHolder?: NewHolderInput | null;
}

@InputType('VacatePostInput', { description: 'The holder leaves a post.' })
export class VacatePostInput extends DatedInput {
  @Field(() => ID, { description: 'The post; it must be filled, and not a ROSTER.' })
  post!: string;
}

@InputType('AbolishPostInput', { description: 'A post is done away with; its holder leaves it.' })
export class AbolishPostInput extends DatedInput {
  @Field(() => ID, { description: 'The post that is done away with.' })
  post!: string;
}

@InputType('CountRosterInput', { description: 'Those on a grid’s roster are counted.' })
export class CountRosterInput extends DatedInput {
  @Field(() => ID, { description: 'The post; it must be a ROSTER.' })
  post!: string;

  @Min(0, sentence('headcountRange'))
  @Max(100_000, sentence('headcountRange'))
  @Field(() => Int, { description: 'How many they are, 0–100,000; with 0 the roster is vacant.' })
  headcount!: number;
}

@InputType('CorrectHolderInput', { description: 'A holder’s name or work contact was wrong or has changed.' })
export class CorrectHolderInput extends WriteInput {
  @Field(() => ID, { description: 'The holder.' })
  holder!: string;

  @IsName(40, sentence('holderName'))
  @Field(() => String, { description: 'The name as it is right, 1–40 characters.' })
  name!: string;

  @IsOptional()
  @IsName(60, sentence('holderContact'))
  @Field(() => String, { nullable: true, description: 'The work contact as it is right; none if left out.' })
  contact?: string | null;
}
