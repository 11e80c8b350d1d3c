import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.ts';
import { Node } from '../../graphql/node.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import type { AllianceKind } from './alliance.entity.ts';

export const AllianceKindEnum = enumOf<AllianceKind>('AllianceKind', 'What kind of alliance it is (联盟).', {
  JOINT_CONFERENCE: 'The joint conference of an area’s party building (区域化党建联席会议).',
  CO_GOVERNANCE: 'An alliance of party building or joint governance (党建联盟、共治联盟).',
  PROPERTY: 'A “red property” alliance around a neighbourhood’s property management (红色物业联盟).',
  HOME_COUNCIL: 'A home council without distance (零距离家园理事会).',
  SHOPS: 'A body in which shops discipline themselves (商铺自律组织).',
  ENTERPRISE: 'A party-building alliance of enterprises (企业党建联建).',
});

@ObjectType('Alliance', {
  implements: Node,
  description: 'A body that units, party organisations and counted groups belong to (联盟).',
  simpleResolvers: true,
})
export class AllianceType extends Node {
  @Field(() => AllianceKindEnum, { description: 'What kind of alliance it is.' })
  kind!: AllianceKind;

  @Field(() => String, { description: 'Its name in full.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it is for; null where nobody told.' })
  purpose!: string | null;

  @Field(() => DateScalar, { description: 'The day on which it was founded.' })
  foundedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was dissolved; null while it stands.' })
  dissolvedOn!: string | null;

  town!: string;
  key!: string;
  gridKey!: string;
}
