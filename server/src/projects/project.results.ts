import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { AcceptedWrite } from '../graphql/accepted-write.ts';
import { byTypename } from '../graphql/by-typename.ts';
import { Failure, InvalidInput, NotAllowed, NotFound } from '../graphql/failures.ts';
import type { RowKey } from '../graphql/row-key.ts';
import { SeasonAlreadyClosed } from './seasons/season.results.ts';

/** What a change of a project leaves: the project and the revision made. */
@ObjectType()
abstract class ProjectStep extends AcceptedWrite {
  projectOf!: RowKey;
}

@ObjectType('NeedCollected', { description: 'The need is there as a draft.', simpleResolvers: true })
export class NeedCollected extends ProjectStep {
  __typename!: 'NeedCollected';
}

@ObjectType('ProjectAmended', { description: 'The project is as told.', simpleResolvers: true })
export class ProjectAmended extends ProjectStep {
  __typename!: 'ProjectAmended';
}

@ObjectType('ProjectOffered', { description: 'Units can claim the project.', simpleResolvers: true })
export class ProjectOffered extends ProjectStep {
  __typename!: 'ProjectOffered';
}

@ObjectType('SlotsChanged', { description: 'The project has as many slots as told.', simpleResolvers: true })
export class SlotsChanged extends ProjectStep {
  @Field(() => Int, { description: 'How many slots were free after it.' })
  slotsLeft!: number;

  __typename!: 'SlotsChanged';
}

@ObjectType('ProjectStarted', { description: 'Work on the project has begun.', simpleResolvers: true })
export class ProjectStarted extends ProjectStep {
  __typename!: 'ProjectStarted';
}

@ObjectType('ProgressReported', { description: 'The project has come as far as told.', simpleResolvers: true })
export class ProgressReported extends ProjectStep {
  __typename!: 'ProgressReported';
}

@ObjectType('ProjectCompleted', { description: 'The project is done.', simpleResolvers: true })
export class ProjectCompleted extends ProjectStep {
  __typename!: 'ProjectCompleted';
}

@ObjectType('ProjectCancelled', { description: 'The project is taken back.', simpleResolvers: true })
export class ProjectCancelled extends ProjectStep {
  __typename!: 'ProjectCancelled';
}

@ObjectType('ProjectOfferedAgain', {
  description: 'The series is in the current season; who claimed it in an earlier one renews.',
  simpleResolvers: true,
})
export class ProjectOfferedAgain extends ProjectStep {
  __typename!: 'ProjectOfferedAgain';
}

/** A refusal that shows the project as it is. */
@ObjectType()
abstract class ProjectRefusal extends Failure {
  projectOf!: RowKey;
}

@ObjectType('WrongProjectStage', {
  implements: Failure,
  description: 'The project is at a stage of its life that does not allow this; the message tells which.',
  simpleResolvers: true,
})
export class WrongProjectStage extends ProjectRefusal {}

@ObjectType('HearingRequired', {
  implements: Failure,
  description: 'The town offers a project only after a hearing (听证会) that agreed to it, and there was none.',
  simpleResolvers: true,
})
export class HearingRequired extends ProjectRefusal {}

@ObjectType('ReviewRequired', {
  implements: Failure,
  description: 'In this town a project is done only after a review (评议会) that agreed to it, and there was none.',
  simpleResolvers: true,
})
export class ReviewRequired extends ProjectRefusal {}

@ObjectType('ClaimsStand', {
  implements: Failure,
  description: 'Claims stand on the project that would lose their slots; the message names their units.',
  simpleResolvers: true,
})
export class ClaimsStand extends ProjectRefusal {
  @Field(() => Int, { description: 'How many claims stand.' })
  standing!: number;
}

@ObjectType('NotClaimedYet', {
  implements: Failure,
  description: 'No unit stands behind the project.',
  simpleResolvers: true,
})
export class NotClaimedYet extends ProjectRefusal {}

@ObjectType('AlreadyOfferedAgain', {
  implements: Failure,
  description: 'The series is in the current season already; the project is the one there.',
  simpleResolvers: true,
})
export class AlreadyOfferedAgain extends ProjectRefusal {}

@ObjectType('NotInOpenPool', {
  implements: Failure,
  description: 'The project is not in the open pool, or not any more.',
  simpleResolvers: true,
})
export class NotInOpenPool extends ProjectRefusal {}

@ObjectType('AlreadyProposed', {
  implements: Failure,
  description: 'The neighbourhood has proposed the project to its units already.',
  simpleResolvers: true,
})
export class AlreadyProposed extends ProjectRefusal {}

const always = [InvalidInput, NotAllowed, NotFound] as const;

export const CollectNeedResult = createUnionType({
  name: 'CollectNeedResult',
  description: 'The draft, or why there is none.',
  types: () => [NeedCollected, SeasonAlreadyClosed, ...always] as const,
  ...byTypename,
});

export const AmendProjectResult = createUnionType({
  name: 'AmendProjectResult',
  description: 'The amended project, or why it was not amended.',
  types: () => [ProjectAmended, WrongProjectStage, SeasonAlreadyClosed, ...always] as const,
  ...byTypename,
});

export const OfferProjectResult = createUnionType({
  name: 'OfferProjectResult',
  description: 'The project on offer, or why it is not.',
  types: () => [ProjectOffered, WrongProjectStage, SeasonAlreadyClosed, HearingRequired, ...always] as const,
  ...byTypename,
});

export const ChangeSlotsResult = createUnionType({
  name: 'ChangeSlotsResult',
  description: 'The project with its slots, or why they were not changed.',
  types: () => [SlotsChanged, WrongProjectStage, SeasonAlreadyClosed, ClaimsStand, ...always] as const,
  ...byTypename,
});

export const StartProjectResult = createUnionType({
  name: 'StartProjectResult',
  description: 'The project under way, or why it is not.',
  types: () => [ProjectStarted, WrongProjectStage, NotClaimedYet, ...always] as const,
  ...byTypename,
});

export const ReportProgressResult = createUnionType({
  name: 'ReportProgressResult',
  description: 'The project as far as it has come, or why that was not taken.',
  types: () => [ProgressReported, WrongProjectStage, ...always] as const,
  ...byTypename,
});

export const CompleteProjectResult = createUnionType({
  name: 'CompleteProjectResult',
  description: 'The completed project, or why it is not completed.',
  types: () => [ProjectCompleted, WrongProjectStage, ReviewRequired, ...always] as const,
  ...byTypename,
});

export const CancelProjectResult = createUnionType({
  name: 'CancelProjectResult',
  description: 'The cancelled project, or why it was not cancelled.',
  types: () => [ProjectCancelled, WrongProjectStage, SeasonAlreadyClosed, ClaimsStand, ...always] as const,
  ...byTypename,
});

export const OfferAgainResult = createUnionType({
  name: 'OfferAgainResult',
  description: 'The project of the current season, or why there is none.',
  types: () => [ProjectOfferedAgain, AlreadyOfferedAgain, SeasonAlreadyClosed, HearingRequired, ...always] as const,
  ...byTypename,
});

/** Every result of this file that has a field `project`. */
export const resultsWithProject = [
  NeedCollected,
  ProjectAmended,
  ProjectOffered,
  SlotsChanged,
  ProjectStarted,
  ProgressReported,
  ProjectCompleted,
  ProjectCancelled,
  ProjectOfferedAgain,
  WrongProjectStage,
  HearingRequired,
  ReviewRequired,
  ClaimsStand,
  NotClaimedYet,
  AlreadyOfferedAgain,
  NotInOpenPool,
  AlreadyProposed,
] as const;
