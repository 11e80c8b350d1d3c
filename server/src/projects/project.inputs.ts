import { IsIn, IsOptional, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { IsName, IsProse } from '../graphql/plain-text.ts';
import { sentence, WriteInput } from '../graphql/write-input.ts';
import { type ProjectCategory, projectCategories } from './project.entity.ts';
import { ProjectCategoryEnum } from './project.type.ts';

const longestName = 60;
const longestNeed = 1_000;
const mostSlots = 200;

const projectId = { description: 'The project.' };
const nameField = 'Its name, 1–60 characters on one line.';
const needField = 'The need behind it, as the neighbourhood tells it, in 1–1,000 characters.';
const slotsField = 'How many units may claim it (名额), 1–200.';

@InputType('CollectNeedInput', { description: 'A need of a grid is collected as the draft of a project (征集).' })
export class CollectNeedInput extends WriteInput {
  @Field(() => ID, { description: 'The grid that has the need, most often a neighbourhood.' })
  grid!: string;

  @IsName(longestName, sentence('projectName'))
  @Field(() => String, { description: nameField })
  name!: string;

  @Field(() => ProjectCategoryEnum, { description: 'Its category.' })
  category!: ProjectCategory;

  @IsProse(1, longestNeed, sentence('projectNeed'))
  @Field(() => String, { description: needField })
  need!: string;

  @Min(1, sentence('slotsRange'))
  @Max(mostSlots, sentence('slotsRange'))
  @Field(() => Int, { description: slotsField })
  slots!: number;
}

@InputType('AmendProjectInput', {
  description:
    'What was collected is put right: everything of a draft; of a project on offer its name and its need only.',
})
export class AmendProjectInput extends WriteInput {
  @Field(() => ID, projectId)
  project!: string;

  @IsOptional()
  @IsName(longestName, sentence('projectName'))
  @Field(() => String, { nullable: true, description: `${nameField} As it is if left out.` })
  name?: string | null;

  @IsOptional()
  @IsIn([...projectCategories])
  @Field(() => ProjectCategoryEnum, { nullable: true, description: 'Its category; as it is if left out.' })
  category?: ProjectCategory | null;

  @IsOptional()
  @IsProse(1, longestNeed, sentence('projectNeed'))
  @Field(() => String, { nullable: true, description: `${needField} As it is if left out.` })
  need?: string | null;

  @IsOptional()
  @Min(1, sentence('slotsRange'))
  @Max(mostSlots, sentence('slotsRange'))
  @Field(() => Int, { nullable: true, description: `${slotsField} As it is if left out.` })
  slots?: number | null;

  @Field(() => ID, { nullable: true, description: 'The grid that has the need; as it is if left out.' })
  grid?: string | null;
}

@InputType('OfferProjectInput', { description: 'A draft is offered to the units (发布).' })
export class OfferProjectInput extends WriteInput {
  @Field(() => ID, projectId)
  project!: string;
}

@InputType('ChangeSlotsInput', { description: 'More or fewer units may claim a project (调整名额).' })
export class ChangeSlotsInput extends WriteInput {
  @Field(() => ID, projectId)
  project!: string;

  @Min(1, sentence('slotsRange'))
  @Max(mostSlots, sentence('slotsRange'))
  @Field(() => Int, { description: `${slotsField} Never fewer than the claims that stand.` })
  slots!: number;
}

@InputType('StartProjectInput', { description: 'Work on a project begins (启动).' })
export class StartProjectInput extends WriteInput {
  @Field(() => ID, projectId)
  project!: string;
}

@InputType('ReportProgressInput', { description: 'How far a project has come (上报进度).' })
export class ReportProgressInput extends WriteInput {
  @Field(() => ID, projectId)
  project!: string;

  @Min(0, sentence('percentRange'))
  @Max(100, sentence('percentRange'))
  @Field(() => Int, {
    description: 'How much of it is done, 0–100 percent. It may go down: what was reported can be wrong.',
  })
  percent!: number;
}

@InputType('CompleteProjectInput', { description: 'A project is done (完成).' })
export class CompleteProjectInput extends WriteInput {
  @Field(() => ID, projectId)
  project!: string;
}

@InputType('CancelProjectInput', { description: 'A project is taken back (撤销).' })
export class CancelProjectInput extends WriteInput {
  @Field(() => ID, projectId)
  project!: string;

  @IsProse(1, 500, sentence('cancelReason'))
  @Field(() => String, { description: 'Why, in 1–500 characters.' })
  reason!: string;
}

@InputType('OfferAgainInput', {
  description: 'A project of an earlier season is carried into the current one (再次发布): the same series once more.',
})
export class OfferAgainInput extends WriteInput {
  @Field(() => ID, { description: 'The project of the earlier season, any of its series.' })
  project!: string;

  @IsOptional()
  @Min(1, sentence('slotsRange'))
  @Max(mostSlots, sentence('slotsRange'))
  @Field(() => Int, { nullable: true, description: `${slotsField} As many as then if left out.` })
  slots?: number | null;

  @IsOptional()
  @IsProse(1, longestNeed, sentence('projectNeed'))
  @Field(() => String, { nullable: true, description: `${needField} The same as then if left out.` })
  need?: string | null;

  @Field(() => ID, { nullable: true, description: 'The grid, where that is another one now; the same if left out.' })
  grid?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'With true it becomes a draft that is offered later, for instance after a hearing (听证会).',
  })
  asDraft!: boolean;
}
