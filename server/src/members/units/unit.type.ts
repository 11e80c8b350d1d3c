import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.ts';
import { Node } from '../../graphql/node.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import type { Membership } from './membership.ts';
import type { UnitKind } from './unit.entity.ts';

export const UnitKindEnum = enumOf<UnitKind>('UnitKind', 'What kind of body a co-building unit is.', {
  AGENCY: 'A city or district agency (市区级机关).',
  PUBLIC_INSTITUTION: 'A public institution: school, hospital … (事业单位).',
  STATE_ENTERPRISE: 'A state-owned enterprise (国企).',
  PRIVATE_ENTERPRISE: 'A non-public enterprise (非公企业).',
  SOCIAL_ORGANISATION: 'A social organisation (社会组织).',
  OTHER: 'Any other body (其他).',
});

export const UnitMembershipEnum = enumOf<Membership>('UnitMembership', 'How a unit stands to the town.', {
  MEMBER: 'A member (共建成员单位).',
  PARTNER: 'A partner that builds with the town without being a member (合作单位).',
  LEFT: 'It was one of the two and has left (已退出).',
});

@ObjectType('Unit', {
  implements: Node,
  description: 'A co-building unit (共建单位): a body that claims the town’s projects.',
  simpleResolvers: true,
})
export class UnitType extends Node {
  @Field(() => String, { description: 'Its name in full.' })
  name!: string;

  @Field(() => UnitKindEnum, { description: 'What kind of body it is.' })
  kind!: UnitKind;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it became a member; null for a partner that is none.',
  })
  joinedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it left; null while it is a member.' })
  leftOn!: string | null;

  town!: string;
  key!: string;
  homeKey!: string | null;
  /** Why it left: for those who read the register. */
  whyLeft!: string | null;
}
