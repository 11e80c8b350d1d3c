import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType('Rate', { description: 'A part of a whole, with both numbers.', simpleResolvers: true })
export class Rate {
  @Field(() => Int, { description: 'How many count.' })
  numerator!: number;

  @Field(() => Int, { description: 'Of how many.' })
  denominator!: number;

  @Field(() => Float, { nullable: true, description: 'numerator / denominator; null when the denominator is 0.' })
  ratio!: number | null;
}

/** The rate of two counts; its ratio is null when there is nothing to count. */
export function rate(numerator: number, denominator: number): Rate {
  return { numerator, denominator, ratio: denominator === 0 ? null : numerator / denominator };
}

/** The rate of those of `all` that satisfy `counts`. */
export function rateOf<Item>(all: readonly Item[], counts: (item: Item) => boolean): Rate {
  return rate(all.filter(counts).length, all.length);
}
