import { type ClassType, createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { byTypename } from '../../graphql/by-typename.ts';
import { Failure, FailureCode, InvalidInput, NotAllowed, NotFound } from '../../graphql/failures.ts';
import type { RowKey } from '../../graphql/row-key.ts';
import type { Locale } from '../../language/locale.ts';
import { type MessageKey, say } from '../../language/messages.ts';

/** What a change leaves: the organisation (loaded by a field resolver) and the revision made. */
@ObjectType()
abstract class OrganisationStep {
  @Field(() => Int, { description: 'The revision of the own town that this made.' })
  revision!: number;

  organisationOf!: RowKey;
  __typename!: string;
}

/** An outcome that says no more than that it is so. */
function outcome(name: string, description: string): ClassType<OrganisationStep> {
  @ObjectType(name, { description, simpleResolvers: true })
  class Outcome extends OrganisationStep {}
  return Outcome;
}

export const OrganisationFounded = outcome('OrganisationFounded', 'The organisation stands.');
export const OrganisationRenamed = outcome('OrganisationRenamed', 'The organisation has its new name.');
export const OrganisationRegularised = outcome('OrganisationRegularised', 'The organisation is a regular one.');
export const OrganisationMoved = outcome('OrganisationMoved', 'The organisation has its new seat.');
export const OrganisationPlaced = outcome('OrganisationPlaced', 'The organisation stands where it was put.');
export const OrganisationDissolved = outcome('OrganisationDissolved', 'The organisation is dissolved.');
export const MembersCounted = outcome('MembersCounted', 'The count is written down.');
export const SecretaryNamed = outcome('SecretaryNamed', 'The organisation has the secretary named, or none.');
export const UnitCovered = outcome('UnitCovered', 'The organisation covers the unit.');
export const UnitCoverEnded = outcome('UnitCoverEnded', 'The organisation covers the unit no more.');
export const JointBranchJoined = outcome('JointBranchJoined', 'The branch is one of two towns from now on.');
export const JointBranchTurned = outcome('JointBranchTurned', 'The other town’s turn has begun, or this one’s.');

@ObjectType('JointBranchProposed', {
  description: 'The branch stands on this side and waits for the other town.',
  simpleResolvers: true,
})
export class JointBranchProposed extends OrganisationStep {
  @Field(() => String, {
    nullable: true,
    description:
      'The code to tell the other town. Shown this once and stored nowhere: null when the request was repeated; then renew the invitation.',
  })
  invitation!: string | null;
}

@ObjectType('OrganisationIsDissolved', {
  implements: Failure,
  description: 'The organisation was dissolved; nothing about it changes any more.',
  simpleResolvers: true,
})
export class OrganisationIsDissolved extends Failure {
  organisationOf!: RowKey;
}

@ObjectType('OrganisationNotPreparatory', {
  implements: Failure,
  description: 'The organisation is not in preparation: there is nothing to make regular.',
  simpleResolvers: true,
})
export class OrganisationNotPreparatory extends Failure {
  organisationOf!: RowKey;
}

@ObjectType('OrganisationsBelow', {
  implements: Failure,
  description: 'Other organisations still stand under it: see its `children`.',
  simpleResolvers: true,
})
export class OrganisationsBelow extends Failure {
  organisationOf!: RowKey;
}

@ObjectType('JointBranchNotReady', {
  implements: Failure,
  description: 'The joint branch is at another point: not joined yet, joined already, or the other town’s turn.',
  simpleResolvers: true,
})
export class JointBranchNotReady extends Failure {
  organisationOf!: RowKey;
}

/** Every result that has a field `organisation`. */
export const resultsWithOrganisation: ClassType<{ organisationOf: RowKey }>[] = [
  OrganisationFounded,
  OrganisationRenamed,
  OrganisationRegularised,
  OrganisationMoved,
  OrganisationPlaced,
  OrganisationDissolved,
  MembersCounted,
  SecretaryNamed,
  UnitCovered,
  UnitCoverEnded,
  JointBranchProposed,
  JointBranchJoined,
  JointBranchTurned,
  OrganisationIsDissolved,
  OrganisationNotPreparatory,
  OrganisationsBelow,
  JointBranchNotReady,
];

interface Typed {
  __typename: string;
}

function resultOf(name: string, description: string, ...outcomes: ClassType<Typed>[]) {
  return createUnionType({
    name,
    description,
    types: () => [...outcomes, InvalidInput, NotAllowed, NotFound] as ClassType<Typed>[],
    ...byTypename,
  });
}

export const FoundOrganisationResult = resultOf(
  'FoundOrganisationResult',
  'The organisation founded, or why it was not.',
  OrganisationFounded,
);
export const RenameOrganisationResult = resultOf(
  'RenameOrganisationResult',
  'The organisation renamed, or why it was not.',
  OrganisationRenamed,
  OrganisationIsDissolved,
);
export const RegulariseOrganisationResult = resultOf(
  'RegulariseOrganisationResult',
  'The organisation made regular, or why it was not.',
  OrganisationRegularised,
  OrganisationIsDissolved,
  OrganisationNotPreparatory,
);
export const MoveOrganisationResult = resultOf(
  'MoveOrganisationResult',
  'The organisation in its new seat, or why it was not moved.',
  OrganisationMoved,
  OrganisationIsDissolved,
);
export const PlaceOrganisationResult = resultOf(
  'PlaceOrganisationResult',
  'The organisation in its new place, or why it was not put there.',
  OrganisationPlaced,
  OrganisationIsDissolved,
);
export const DissolveOrganisationResult = resultOf(
  'DissolveOrganisationResult',
  'The organisation dissolved, or why it was not.',
  OrganisationDissolved,
  OrganisationIsDissolved,
  OrganisationsBelow,
);
export const CountMembersResult = resultOf(
  'CountMembersResult',
  'The organisation with its count, or why it was not taken.',
  MembersCounted,
  OrganisationIsDissolved,
);
export const NameSecretaryResult = resultOf(
  'NameSecretaryResult',
  'The organisation with its secretary, or why none was named.',
  SecretaryNamed,
  OrganisationIsDissolved,
  JointBranchNotReady,
);
export const CoverUnitResult = resultOf(
  'CoverUnitResult',
  'The organisation that covers the unit, or why it does not.',
  UnitCovered,
  OrganisationIsDissolved,
);
export const EndUnitCoverResult = resultOf(
  'EndUnitCoverResult',
  'The organisation that covered the unit, or why that did not end.',
  UnitCoverEnded,
  OrganisationIsDissolved,
);
export const ProposeJointBranchResult = resultOf(
  'ProposeJointBranchResult',
  'The branch proposed and the code of the invitation, or why it was not.',
  JointBranchProposed,
);
export const RenewJointInvitationResult = resultOf(
  'RenewJointInvitationResult',
  'The new code of the invitation, or why there is none.',
  JointBranchProposed,
  OrganisationIsDissolved,
  JointBranchNotReady,
);
export const JoinJointBranchResult = resultOf(
  'JoinJointBranchResult',
  'The branch joined, or why it was not.',
  JointBranchJoined,
);
export const TurnJointBranchResult = resultOf(
  'TurnJointBranchResult',
  'The branch after the turn, or why it did not turn.',
  JointBranchTurned,
  OrganisationIsDissolved,
  JointBranchNotReady,
);

/** The failure values, each in the reader's language. */
export function organisationIsDissolved(
  locale: Locale,
  organisationOf: RowKey,
  facts: { organisation: string; on: string },
): OrganisationIsDissolved {
  const message = say(locale, 'organisationIsDissolved', facts);
  return { __typename: 'OrganisationIsDissolved', code: FailureCode.ORGANISATION_DISSOLVED, message, organisationOf };
}

export function organisationNotPreparatory(
  locale: Locale,
  organisationOf: RowKey,
  facts: { organisation: string },
): OrganisationNotPreparatory {
  const message = say(locale, 'organisationNotPreparatory', facts);
  const code = FailureCode.ORGANISATION_NOT_PREPARATORY;
  return { __typename: 'OrganisationNotPreparatory', code, message, organisationOf };
}

export function organisationsBelow(
  locale: Locale,
  organisationOf: RowKey,
  facts: { organisation: string; count: number; names: string },
): OrganisationsBelow {
  const message = say(locale, 'organisationsBelow', facts);
  return { __typename: 'OrganisationsBelow', code: FailureCode.ORGANISATIONS_BELOW, message, organisationOf };
}

export function jointBranchNotReady(
  locale: Locale,
  organisationOf: RowKey,
  why: MessageKey,
  facts: { organisation: string; partner: string },
): JointBranchNotReady {
  const message = say(locale, why, facts);
  return { __typename: 'JointBranchNotReady', code: FailureCode.JOINT_BRANCH_NOT_READY, message, organisationOf };
}
