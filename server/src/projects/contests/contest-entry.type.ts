import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.ts';
import { Node } from '../../graphql/node.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import type { AccountRole } from '../../identity/account.entity.ts';
import { RoleEnum } from '../../identity/viewer.type.ts';
import type { EntryStage } from './contest-entry.entity.ts';

export const EntryStageEnum = enumOf<EntryStage>('EntryStage', 'How far an entry of a contest has come.', {
  COLLECTED: 'It was entered (征集).',
  SHORTLISTED: 'It was chosen among those entered (入围).',
  RECOMMENDED: 'It was chosen among the shortlisted (推荐).',
});

@ObjectType('ContestEntry', {
  implements: Node,
  description: 'What a grid, most often a neighbourhood, enters into a contest (申报).',
  simpleResolvers: true,
})
export class ContestEntryType extends Node {
  @Field(() => String, { description: 'What was entered, by name.' })
  name!: string;

  @Field(() => EntryStageEnum, { description: 'How far it has come.' })
  stage!: EntryStage;

  town!: string;
  key!: string;
  contestKey!: string;
  gridKey!: string;
  projectKey!: string | null;
}

@ObjectType('ContestStep', { description: 'Why and by whom an entry came to a stage.', simpleResolvers: true })
export class ContestStepType {
  @Field(() => EntryStageEnum, { description: 'The stage that it came to.' })
  stage!: EntryStage;

  @Field(() => DateScalar, { description: 'The day on which it came there.' })
  on!: string;

  @Field(() => RoleEnum, { description: 'What the one who decided is to the town; never who.' })
  by!: AccountRole;

  @Field(() => String, { description: 'Why it was entered or chosen.' })
  why!: string;

  entryKey!: string;
}
