import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.ts';
import type { GlobalId } from '../../graphql/ids.ts';
import { DateScalar } from '../../graphql/scalars.ts';

const meanings = {
  JOINED: 'It became a member.',
  LEFT: 'It left the town’s units.',
  MOVED: 'It got another home.',
  CLAIMED: 'It claimed a project for the first time (认领).',
  CLAIM_RENEWED: 'It renewed its claim on a project of an earlier season (续认领).',
  CLAIM_FULFILLED: 'A claim of it was fulfilled.',
  CLAIM_WITHDRAWN: 'It took a claim back.',
  CLAIM_HANDED_OVER: 'Another unit carries on with a claim of it.',
  PAIRING_SIGNED: 'It was paired with somebody.',
  PAIRING_RENEWED: 'A pairing of it was renewed.',
  PAIRING_LAPSED: 'A pairing of it lapsed.',
  PAIRING_ENDED: 'A pairing of it was ended.',
  ALLIANCE_JOINED: 'It joined an alliance.',
  ALLIANCE_LEFT: 'It left an alliance.',
  SEAT_FILLED: 'It took a seat of an alliance’s committee.',
  SEAT_VACATED: 'It filled such a seat no more.',
} as const;

export type UnitEventKind = keyof typeof meanings;

/** All kinds, in the order in which those of one day are told. */
export const unitEventKinds = Object.keys(meanings) as UnitEventKind[];

export const UnitEventKindEnum = enumOf<UnitEventKind>('UnitEventKind', 'What happened to a unit.', meanings);

/** An event as a row tells it. */
export interface StoryRow {
  unit: string;
  kind: UnitEventKind;
  on: string;
  /** The type and the key of what it is about. */
  type: string;
  subject: string;
  /** What the sentence takes: a project and its season, two grids, a pairing's mode, an alliance and a seat. */
  first: string | null;
  second: string | null;
}

@ObjectType('UnitEvent', { description: 'Something that happened in a unit’s years.', simpleResolvers: true })
export class UnitEventType {
  @Field(() => DateScalar, { description: 'The day on which it happened.' })
  on!: string;

  @Field(() => UnitEventKindEnum, { description: 'What happened.' })
  kind!: UnitEventKind;

  town!: string;
  /** What it is about: a claim, a pairing, an alliance, a grid or the unit itself. */
  subjectKey!: GlobalId;
  told!: StoryRow;
}
