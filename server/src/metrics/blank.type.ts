import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../graphql/enums.ts';
import { PartyOrganisationType } from '../territory/organisations/organisation.type.ts';
import type { PostRole } from '../territory/posts/post.entity.ts';
import { PostRoleEnum, PostType } from '../territory/posts/post.type.ts';
import { CoverageKindEnum } from './coverage.type.ts';
import type { TownDay } from './coverage-day.ts';
import type { CoverageKind, GridFact } from './coverage-facts.ts';

export type BlankOrder = 'HOUSEHOLDS' | 'TREE' | 'SINCE';

export const BlankOrderEnum = enumOf<BlankOrder>('BlankOrder', 'How a list of blanks is ordered.', {
  HOUSEHOLDS: 'Those with the most households first; those whose households are not known last.',
  TREE: 'In the order of the tree.',
  SINCE: 'The oldest first.',
});

@ObjectType('BlankContact', {
  description: 'Whom to ask about a blank: whoever is responsible nearest to it (联系人).',
  simpleResolvers: true,
})
export class BlankContactType {
  @Field(() => PostType, { nullable: true, description: 'The post that makes them responsible; null for a secretary.' })
  post!: PostType | null;

  @Field(() => PartyOrganisationType, {
    nullable: true,
    description: 'The organisation whose secretary they are; null for the holder of a post.',
  })
  organisation!: PartyOrganisationType | null;

  town!: string;
  holderKey!: string;
}

@ObjectType('Blank', {
  description: 'A grid where something is missing (空白点): exactly what the rates of coverage do not count.',
  simpleResolvers: true,
})
export class BlankType {
  @Field(() => CoverageKindEnum, { description: 'The kind of coverage that is missing.' })
  kind!: CoverageKind;

  @Field(() => Int, { nullable: true, description: 'How many households it concerns, where that is known.' })
  households!: number | null;

  @Field(() => [PostRoleEnum], {
    description: 'Of STAFFING, the roles in which a post is vacant, or in which there is none though there must be.',
  })
  missing!: readonly PostRole[];

  when!: TownDay;
  blank!: GridFact;
}
