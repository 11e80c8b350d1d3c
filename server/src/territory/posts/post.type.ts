import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.ts';
import { Node } from '../../graphql/node.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import type { PostRole } from './post.entity.ts';

export const PostRoleEnum = enumOf<PostRole>(
  'PostRole',
  'What a post is for. The first four are the 1+2+N of a grid.',
  {
    LEADER: 'The leader of a grid (网格长); one per grid.',
    FULL_TIME: 'A full-time grid worker (专职网格员).',
    PART_TIME: 'A part-time grid worker (兼职网格员).',
    ROSTER: 'Those on the grid’s roster, as a count (在册力量); one per grid.',
    AREA_HEAD: 'The head of an area (片长); one per area.',
    STATION_DIRECTOR: 'The director of a service station (阵地主任); one per station.',
  },
);

@ObjectType('Post', {
  implements: Node,
  description:
    'A place in the staffing of a grid, or at the head of an area or a station (网格力量); filled or vacant.',
  simpleResolvers: true,
})
export class PostType extends Node {
  @Field(() => PostRoleEnum, { description: 'What it is for.' })
  role!: PostRole;

  @Field(() => DateScalar, { description: 'The day on which it was established.' })
  establishedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it was abolished; null while it is there.',
  })
  abolishedOn!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'For a ROSTER how many are on it, as last counted; null for other posts.',
  })
  headcount!: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Since when its holder holds it; for a ROSTER the day of the last count. Null while it is vacant.',
  })
  heldSince!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Since when it is vacant: since it was established, or since its last holder left. Null while it is filled.',
  })
  vacantSince!: string | null;

  town!: string;
  key!: string;
  gridKey!: string;
  stationKey!: string | null;
  holderKey!: string | null;
  /** The earlier day that it is shown as of; null for the present. */
  on!: string | null;
}

@ObjectType('PostHolding', {
  description: 'Who held a post, or how many were on a roster, from when until when.',
  simpleResolvers: true,
})
export class PostHoldingType {
  @Field(() => Int, { nullable: true, description: 'For a ROSTER how many were on it; null for other posts.' })
  headcount!: number | null;

  @Field(() => DateScalar, { description: 'The first day.' })
  since!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it was so no more; null while it is.',
  })
  until!: string | null;

  town!: string;
  holderKey!: string | null;
}
