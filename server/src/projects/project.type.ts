import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../graphql/enums.ts';
import { Node } from '../graphql/node.ts';
import type { ClaimType } from './claims/claim.type.ts';
import type { ProjectCategory, ProjectStage } from './project.entity.ts';

export const ProjectCategoryEnum = enumOf<ProjectCategory>('ProjectCategory', 'The six categories of projects.', {
  CARE: 'Care and help (爱心帮扶).',
  CONVENIENCE: 'Convenience for residents (便民利民).',
  CULTURE: 'Community culture (社区文化).',
  SERVICE: 'Services and safeguards (服务保障).',
  CONSTRUCTION: 'Construction and management (建设管理).',
  HOMELAND: 'Beautiful homeland (美丽家园).',
});

export const ProjectStageEnum = enumOf<ProjectStage>('ProjectStage', 'Where a project is in its life.', {
  DRAFT: 'A need that was collected, not yet on offer (征集).',
  OFFERED: 'On offer (发布).',
  UNDER_WAY: 'Being carried out; may still be claimed (实施).',
  COMPLETED: 'Done (完成).',
  CLOSED: 'Taken back (撤销).',
});

@ObjectType('Project', {
  implements: Node,
  description: 'A community project of one season (公益项目).',
  simpleResolvers: true,
})
export class ProjectType extends Node {
  @Field(() => String, { description: 'Its name in full.' })
  name!: string;

  @Field(() => ProjectCategoryEnum, { description: 'Its category.' })
  category!: ProjectCategory;

  @Field(() => ProjectStageEnum, { description: 'Where it is in its life.' })
  stage!: ProjectStage;

  @Field(() => String, { nullable: true, description: 'The need behind it, as the neighbourhood told it.' })
  need!: string | null;

  @Field(() => Int, { description: 'How many units may claim it (名额).' })
  slots!: number;

  @Field(() => Int, { description: 'How many slots are free.' })
  slotsLeft!: number;

  @Field(() => Int, { description: 'How far it has come, in percent.' })
  progress!: number;

  town!: string;
  key!: string;
  seasonKey!: string;
  seriesKey!: string;
  gridKey!: string;
  /** Why it was cancelled: for those who read the register. */
  whyClosed!: string | null;
  /** Of a project as it was at an earlier moment, the claims that stood on it then. */
  claimsThen?: ClaimType[];
}
