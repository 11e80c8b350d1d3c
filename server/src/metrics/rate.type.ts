import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Rate } from './rate.ts';

@ObjectType('Rate', { description: 'A part of a whole, with both numbers.', simpleResolvers: true })
export class RateType implements Rate {
  @Field(() => Int, { description: 'How many count.' })
  numerator!: number;

  @Field(() => Int, { description: 'Of how many.' })
  denominator!: number;

  @Field(() => Float, { nullable: true, description: 'numerator / denominator; null when the denominator is 0.' })
  ratio!: number | null;
}
