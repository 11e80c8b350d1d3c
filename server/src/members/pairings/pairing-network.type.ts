import { Field, ID, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.ts';
import { PairingPartyType, PairingType } from './pairing.type.ts';

export type PairingNodeKind = 'UNIT' | 'ORGANISATION' | 'GRID' | 'POST' | 'OUTSIDE';

export const PairingNodeKindEnum = enumOf<PairingNodeKind>('PairingNodeKind', 'Who can be one end of a pairing.', {
  UNIT: 'A unit (共建单位).',
  ORGANISATION: 'A party organisation (党组织).',
  GRID: 'A grid (网格).',
  POST: 'A post, called by its place and role, never by a person’s name (岗位).',
  OUTSIDE: 'Somebody from outside of the town.',
});

@ObjectType('PairingNode', { description: 'Somebody who is paired, as a point of the picture.', simpleResolvers: true })
export class PairingNodeType {
  @Field(() => ID, { description: 'What the edges of this picture call it.' })
  id!: string;

  @Field(() => PairingNodeKindEnum, { description: 'What it is.' })
  kind!: PairingNodeKind;

  @Field(() => PairingPartyType, { description: 'Who it is.' })
  party!: PairingPartyType;
}

@ObjectType('PairingLink', {
  description: 'A pairing, as a line between two points of the picture.',
  simpleResolvers: true,
})
export class PairingLinkType {
  @Field(() => PairingType, { description: 'The pairing.' })
  pairing!: PairingType;

  @Field(() => ID, { description: 'The point of the party that was named first.' })
  from!: string;

  @Field(() => ID, { description: 'The point of the other party.' })
  to!: string;
}

@ObjectType('PairingNetwork', { description: 'Who is paired with whom on a day, as a picture.', simpleResolvers: true })
export class PairingNetworkType {
  @Field(() => [PairingNodeType], { description: 'Everybody who is paired, each once.' })
  nodes!: PairingNodeType[];

  @Field(() => [PairingLinkType], { description: 'The pairings in force, the latest signed first; at most 2,000.' })
  edges!: PairingLinkType[];

  @Field(() => Boolean, { description: 'Whether all pairings in force are in it; else only the latest signed are.' })
  isComplete!: boolean;
}
