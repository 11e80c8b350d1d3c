import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { AcceptedWrite } from '../../graphql/accepted-write.ts';
import { byTypename } from '../../graphql/by-typename.ts';
import { Failure, FailureCode, InvalidInput, NotAllowed, NotFound } from '../../graphql/failures.ts';
import type { RowKey } from '../../graphql/row-key.ts';
import type { Locale } from '../../language/locale.ts';
import { type MessageFacts, type MessageKey, say } from '../../language/messages.ts';

@ObjectType('ClaimAccepted', { description: 'The claim stands.', simpleResolvers: true })
export class ClaimAccepted extends AcceptedWrite {
  @Field(() => Int, { description: 'How many slots of the project were free after it.' })
  slotsLeft!: number;

  __typename!: 'ClaimAccepted';
  claimOf!: RowKey;
}

@ObjectType('ClaimWithdrawn', {
  description: 'The claim stands no more; its slot is free again.',
  simpleResolvers: true,
})
export class ClaimWithdrawn extends AcceptedWrite {
  @Field(() => Int, { description: 'How many slots of the project were free after it.' })
  slotsLeft!: number;

  __typename!: 'ClaimWithdrawn';
  claimOf!: RowKey;
}

@ObjectType('ClaimFulfilled', {
  description: 'What the claim promised is done; it goes on standing.',
  simpleResolvers: true,
})
export class ClaimFulfilled extends AcceptedWrite {
  __typename!: 'ClaimFulfilled';
  claimOf!: RowKey;
}

@ObjectType('ClaimHandedOver', {
  description: 'The claim stands no more; that of the other unit stands in its slot.',
  simpleResolvers: true,
})
export class ClaimHandedOver extends AcceptedWrite {
  @Field(() => Int, { description: 'How many slots of the project were free after it: as many as before.' })
  slotsLeft!: number;

  __typename!: 'ClaimHandedOver';
  claimOf!: RowKey;
  successorOf!: RowKey;
}

@ObjectType('PledgeChanged', { description: 'The claim promises this from now on.', simpleResolvers: true })
export class PledgeChanged extends AcceptedWrite {
  __typename!: 'PledgeChanged';
  claimOf!: RowKey;
}

@ObjectType('ClaimProgressReported', { description: 'The claim has come that far.', simpleResolvers: true })
export class ClaimProgressReported extends AcceptedWrite {
  __typename!: 'ClaimProgressReported';
  claimOf!: RowKey;
}

@ObjectType('ProjectFull', {
  implements: Failure,
  description: 'Somebody was faster: no slot is left.',
  simpleResolvers: true,
})
export class ProjectFull extends Failure {
  projectOf!: RowKey;
}

@ObjectType('AlreadyClaimed', {
  implements: Failure,
  description: 'The unit has a standing claim on this project already.',
  simpleResolvers: true,
})
export class AlreadyClaimed extends Failure {
  claimOf!: RowKey;
}

@ObjectType('ClaimingClosed', {
  implements: Failure,
  description: 'Season, stage or meeting is closed to claims; the message tells which.',
  simpleResolvers: true,
})
export class ClaimingClosed extends Failure {}

@ObjectType('ClaimNotActive', {
  implements: Failure,
  description: 'The claim was withdrawn or fulfilled already.',
  simpleResolvers: true,
})
export class ClaimNotActive extends Failure {}

export const ClaimProjectResult = createUnionType({
  name: 'ClaimProjectResult',
  description: 'The accepted claim, or why it was refused.',
  types: () =>
    [ClaimAccepted, ProjectFull, AlreadyClaimed, ClaimingClosed, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

export const WithdrawClaimResult = createUnionType({
  name: 'WithdrawClaimResult',
  description: 'The withdrawn claim, or why it was not withdrawn.',
  types: () => [ClaimWithdrawn, ClaimNotActive, ClaimingClosed, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

/** Every result that has a field `claim`. */
export const resultsWithClaim = [
  ClaimAccepted,
  ClaimWithdrawn,
  ClaimFulfilled,
  ClaimHandedOver,
  PledgeChanged,
  ClaimProgressReported,
];

export const FulfilClaimResult = createUnionType({
  name: 'FulfilClaimResult',
  description: 'The fulfilled claim, or why it was not fulfilled.',
  types: () => [ClaimFulfilled, ClaimNotActive, ClaimingClosed, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

export const HandOverClaimResult = createUnionType({
  name: 'HandOverClaimResult',
  description: 'Both claims, or why nothing was handed over.',
  types: () =>
    [ClaimHandedOver, ClaimNotActive, AlreadyClaimed, ClaimingClosed, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

export const ChangePledgeResult = createUnionType({
  name: 'ChangePledgeResult',
  description: 'The claim with its new pledge, or why it was not changed.',
  types: () => [PledgeChanged, ClaimNotActive, ClaimingClosed, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

export const ReportClaimProgressResult = createUnionType({
  name: 'ReportClaimProgressResult',
  description: 'The claim with its progress, or why it was not reported.',
  types: () => [ClaimProgressReported, ClaimNotActive, ClaimingClosed, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

/** The failure values, each in the reader's language. */
export function projectFull(locale: Locale, project: RowKey & { name: string }): ProjectFull {
  const message = say(locale, 'projectFull', { project: project.name });
  return { __typename: 'ProjectFull', code: FailureCode.PROJECT_FULL, message, projectOf: project };
}

export function alreadyClaimed(
  locale: Locale,
  claim: RowKey,
  facts: { unit: string; project: string },
): AlreadyClaimed {
  const message = say(locale, 'alreadyClaimed', facts);
  return { __typename: 'AlreadyClaimed', code: FailureCode.ALREADY_CLAIMED, message, claimOf: claim };
}

export function claimingClosed(locale: Locale, key: MessageKey, facts: MessageFacts): ClaimingClosed {
  return { __typename: 'ClaimingClosed', code: FailureCode.CLAIMING_CLOSED, message: say(locale, key, facts) };
}

export function claimNotActive(locale: Locale): ClaimNotActive {
  return { __typename: 'ClaimNotActive', code: FailureCode.CLAIM_NOT_ACTIVE, message: say(locale, 'claimNotActive') };
}
