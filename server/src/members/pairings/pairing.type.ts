import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.ts';
import { Node } from '../../graphql/node.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import type { PairingMode } from './pairing.entity.ts';

export const PairingModeEnum = enumOf<PairingMode>('PairingMode', 'What kind of pairing it is (结对共建).', {
  VILLAGE_NEIGHBOURHOOD: 'A village with a residential neighbourhood (村居共建).',
  RESIDENT: 'A neighbourhood with a unit that has its place there (共驻共建).',
  INDEPENDENT: 'Parties that chose each other (自主共建).',
  URBAN_RURAL: 'Town with country (城乡结对).',
  DOUBLE_HUNDRED: 'A hundred units with a hundred neighbourhoods (双百结对).',
  MENTORING: 'The holder of one post learns from that of another (师徒带教).',
});

@ObjectType('Pairing', {
  implements: Node,
  description: 'An agreement between two parties to build together (结对共建).',
  simpleResolvers: true,
})
export class PairingType extends Node {
  @Field(() => PairingModeEnum, { description: 'What kind of pairing it is.' })
  mode!: PairingMode;

  @Field(() => String, { description: 'What the two promise each other.' })
  promise!: string;

  @Field(() => DateScalar, { description: 'The day on which it was signed; it is in force from then on.' })
  signedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it is in force no more by itself; null when no time was set.',
  })
  lapsesOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was ended; null while it was not.' })
  endedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why it was ended, as the person who ended it told; null while it was not, and when it ended with one of its parties.',
  })
  endedReason!: string | null;

  town!: string;
  key!: string;
  /** The earlier day that it is shown as of; null for the present. */
  on!: string | null;
}

@ObjectType('PairingParty', {
  description:
    'One of the two sides of a pairing: an organisation, a unit, a grid or a post of the town, or somebody from outside.',
  simpleResolvers: true,
})
export class PairingPartyType {
  @Field(() => String, { nullable: true, description: 'The name of a party from outside of the town; else null.' })
  outsideName!: string | null;

  town!: string;
  pairingKey!: string;
  organisationKey!: string | null;
  unitKey!: string | null;
  gridKey!: string | null;
  postKey!: string | null;
  /** The earlier day that it is shown as of; null for the present. */
  on!: string | null;
}

@ObjectType('PairingDeed', { description: 'Something that was done for a pairing (结对成果).', simpleResolvers: true })
export class PairingDeedType {
  @Field(() => DateScalar, { description: 'The day on which it was done.' })
  on!: string;

  @Field(() => String, { description: 'What was done.' })
  done!: string;
}

@ObjectType('PairingRenewal', { description: 'That a pairing was renewed (续签).', simpleResolvers: true })
export class PairingRenewalType {
  @Field(() => DateScalar, { description: 'The day on which it was renewed.' })
  on!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it would have lapsed without that.' })
  lapsedOnBefore!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it lapses since; null for no limit.' })
  lapsesOn!: string | null;

  pairingKey!: string;
}
