import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node.ts';
import { DateScalar } from '../../graphql/scalars.ts';

/** A unit or an organisation, by its key. */
export interface AllianceBody {
  unitKey: string | null;
  organisationKey: string | null;
}

@ObjectType('AllianceMember', {
  implements: Node,
  description:
    'A membership in an alliance: of a unit, of a party organisation, or of a group of which only a count is kept.',
  simpleResolvers: true,
})
export class AllianceMemberType extends Node implements AllianceBody {
  @Field(() => String, {
    nullable: true,
    description: 'Of a counted group what it is called, for instance 商铺; else null.',
  })
  label!: string | null;

  @Field(() => Int, { nullable: true, description: 'Of a counted group how many they are; else null.' })
  headcount!: number | null;

  @Field(() => DateScalar, { description: 'The day from which it is a member.' })
  since!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it left; null while it is a member.' })
  until!: string | null;

  town!: string;
  key!: string;
  allianceKey!: string;
  unitKey!: string | null;
  organisationKey!: string | null;
}
