import { createUnionType, ObjectType } from 'type-graphql';
import { AcceptedWrite } from '../../graphql/accepted-write.ts';
import { byTypename } from '../../graphql/by-typename.ts';
import { Failure, FailureCode, InvalidInput, NotAllowed, NotFound } from '../../graphql/failures.ts';
import type { RowKey } from '../../graphql/row-key.ts';
import type { Locale } from '../../language/locale.ts';
import { say } from '../../language/messages.ts';
import { WrongProjectStage } from '../project.results.ts';

@ObjectType()
abstract class MilestoneStep extends AcceptedWrite {
  milestoneOf!: RowKey;
}

@ObjectType('MilestoneAdded', { description: 'The project has the milestone.', simpleResolvers: true })
export class MilestoneAdded extends MilestoneStep {
  __typename!: 'MilestoneAdded';
}

@ObjectType('MilestoneReached', { description: 'The milestone is reached.', simpleResolvers: true })
export class MilestoneReached extends MilestoneStep {
  __typename!: 'MilestoneReached';
}

@ObjectType('MilestoneAlreadyReached', {
  implements: Failure,
  description: 'The milestone was reached already.',
  simpleResolvers: true,
})
export class MilestoneAlreadyReached extends Failure {
  milestoneOf!: RowKey;
}

export const AddMilestoneResult = createUnionType({
  name: 'AddMilestoneResult',
  description: 'The milestone, or why it was not set.',
  types: () => [MilestoneAdded, WrongProjectStage, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

export const ReachMilestoneResult = createUnionType({
  name: 'ReachMilestoneResult',
  description: 'The reached milestone, or why it does not count as reached.',
  types: () =>
    [MilestoneReached, MilestoneAlreadyReached, WrongProjectStage, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

/** Every result that has a field `milestone`. */
export const resultsWithMilestone = [MilestoneAdded, MilestoneReached, MilestoneAlreadyReached] as const;

/** The failure of a milestone that was reached before. */
export function milestoneAlreadyReached(
  locale: Locale,
  milestone: RowKey & { name: string; on: string },
): MilestoneAlreadyReached {
  const message = say(locale, 'milestoneAlreadyReached', { milestone: milestone.name, on: milestone.on });
  return {
    __typename: 'MilestoneAlreadyReached',
    code: FailureCode.MILESTONE_REACHED,
    message,
    milestoneOf: milestone,
  };
}
