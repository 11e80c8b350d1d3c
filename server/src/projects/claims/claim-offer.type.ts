import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { enumOf } from '../../graphql/enums.ts';
import { ProjectType } from '../project.type.ts';

export const offerReasons = ['RENEWAL', 'HOME_NEIGHBOURHOOD', 'HOME_AREA', 'ELSEWHERE'] as const;
/** The nearest reason that a unit has for a project, the nearest first. */
export type ClaimOfferReason = (typeof offerReasons)[number];

export const ClaimOfferReasonEnum = enumOf<ClaimOfferReason>(
  'ClaimOfferReason',
  'Why a project is offered to a unit before others.',
  {
    RENEWAL: 'The unit stood behind the same series in an earlier season (续认领).',
    HOME_NEIGHBOURHOOD: 'It is in the neighbourhood that the unit is at home in (本居村).',
    HOME_AREA: 'It is in the area that the unit is at home in (本片区).',
    ELSEWHERE: 'It is elsewhere in the town (其他居村).',
  },
);

@ObjectType('ClaimOffer', {
  description: 'A project as it is put before one unit, that may claim it (可认领项目).',
  simpleResolvers: true,
})
export class ClaimOfferType {
  @Field(() => ProjectType, { description: 'The project.' })
  project!: ProjectType;

  @Field(() => ClaimOfferReasonEnum, { description: 'The nearest reason that the unit has for it.' })
  reason!: ClaimOfferReason;

  @Field(() => Boolean, { description: 'Whether a claim of the unit would be a renewal (续认领).' })
  isRenewal!: boolean;

  @Field(() => Int, { description: 'How many slots are free.' })
  slotsLeft!: number;

  @Field(() => Boolean, {
    description:
      'Whether the viewer can claim it for the unit now: a slot is free, the unit has no claim on it, is a member, and season and meeting are open.',
  })
  isClaimable!: boolean;

  town!: string;
  claimKey!: string | null;
}

export const ClaimOfferConnection = connectionOf(() => ClaimOfferType, 'ClaimOffer', 'projects to claim (可认领项目)');
