import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.ts';
import { Node } from '../../graphql/node.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import type { OrganisationKind, OrganisationSetting } from './party-organisation.entity.ts';

export const OrganisationKindEnum = enumOf<OrganisationKind>('OrganisationKind', 'How high a party organisation is.', {
  WORK_COMMITTEE: 'The work committee of a subdistrict (党工委).',
  COMMITTEE: 'A committee (党委).',
  GENERAL_BRANCH: 'A general branch (党总支).',
  BRANCH: 'A branch (党支部).',
  GROUP: 'A group within a branch (党小组).',
});

export const OrganisationSettingEnum = enumOf<OrganisationSetting>(
  'OrganisationSetting',
  'Where and for what a party organisation works.',
  {
    REGULAR: 'An ordinary one.',
    PREPARATORY: 'One that is being prepared (筹建).',
    PROJECT: 'For a project, joined by those who carry it out (项目联合党支部).',
    FIELD: 'At the edge of the fields (田头).',
    WORKSHOP: 'In a workshop (车间).',
    WINDOW: 'At a service window (窗口).',
    GRID: 'In a grid (网格).',
    JOINT: 'Shared with a neighbouring town (联合党支部).',
  },
);

@ObjectType('PartyOrganisation', {
  implements: Node,
  description: 'A party organisation (党组织), seated in a grid or in a unit.',
  simpleResolvers: true,
})
export class PartyOrganisationType extends Node {
  @Field(() => OrganisationKindEnum, { description: 'How high it is.' })
  kind!: OrganisationKind;

  @Field(() => OrganisationSettingEnum, { description: 'Where and for what it works.' })
  setting!: OrganisationSetting;

  @Field(() => String, { description: 'Its name in full.' })
  name!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'How many members it has (党员数), as last counted; null before the first count.',
  })
  members!: number | null;

  @Field(() => DateScalar, { description: 'The day on which it was founded.' })
  foundedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was dissolved; null while it stands.' })
  dissolvedOn!: string | null;

  town!: string;
  key!: string;
  parentKey!: string | null;
  gridKey!: string | null;
  unitKey!: string | null;
  secretaryKey!: string | null;
  /** The earlier day that its seat is shown as of; null for the present. */
  on!: string | null;
}
