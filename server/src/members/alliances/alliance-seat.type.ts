import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import type { AllianceBody } from './alliance-member.type.ts';

@ObjectType('AllianceSeat', {
  implements: Node,
  description: 'A seat in an alliance’s committee: a fixed one, or one of the X (“3+X”席位).',
  simpleResolvers: true,
})
export class AllianceSeatType extends Node {
  @Field(() => String, { description: 'What the seat is called.' })
  title!: string;

  @Field(() => Boolean, { description: 'Whether it is fixed (the 3 of “3+X”), rather than one of the X.' })
  isFixed!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the seat was ended; null while there is one.',
  })
  endedOn!: string | null;

  town!: string;
  key!: string;
  allianceKey!: string;
}

@ObjectType('AllianceTerm', {
  description: 'The time in which a unit or a party organisation fills a seat (任期).',
  simpleResolvers: true,
})
export class AllianceTermType implements AllianceBody {
  @Field(() => DateScalar, { description: 'The day from which it fills the seat.' })
  since!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it fills the seat no more, perhaps yet to come; null when no end is set.',
  })
  until!: string | null;

  town!: string;
  seatKey!: string;
  unitKey!: string | null;
  organisationKey!: string | null;
}
