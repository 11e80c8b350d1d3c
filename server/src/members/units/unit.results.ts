import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { AcceptedWrite } from '../../graphql/accepted-write.ts';
import { byTypename } from '../../graphql/by-typename.ts';
import { Failure, FailureCode, InvalidInput, NotAllowed, NotFound } from '../../graphql/failures.ts';
import type { RowKey } from '../../graphql/row-key.ts';
import type { Locale } from '../../language/locale.ts';
import { say } from '../../language/messages.ts';

/** A change of a unit that was made. */
@ObjectType()
abstract class UnitOutcome extends AcceptedWrite {
  __typename!: string;
  unitOf!: RowKey;
}

@ObjectType('UnitEnrolled', { description: 'The unit is a member, or known as a partner.', simpleResolvers: true })
export class UnitEnrolled extends UnitOutcome {}

@ObjectType('UnitRenamed', { description: 'The unit has its new name.', simpleResolvers: true })
export class UnitRenamed extends UnitOutcome {}

@ObjectType('UnitMoved', { description: 'The unit is at home elsewhere.', simpleResolvers: true })
export class UnitMoved extends UnitOutcome {}

@ObjectType('PartnerAdmitted', { description: 'The partner is a member.', simpleResolvers: true })
export class PartnerAdmitted extends UnitOutcome {}

@ObjectType('MembershipEnded', {
  description:
    'The unit has left. Its pairings, its memberships in alliances and the seats that it filled ended with that.',
  simpleResolvers: true,
})
export class MembershipEnded extends UnitOutcome {}

@ObjectType('UnitNameTaken', {
  implements: Failure,
  description: 'Another unit of the town has that name.',
  simpleResolvers: true,
})
export class UnitNameTaken extends Failure {
  unitOf!: RowKey;
}

@ObjectType('UnitAlreadyMember', {
  implements: Failure,
  description: 'The unit is a member already.',
  simpleResolvers: true,
})
export class UnitAlreadyMember extends Failure {
  unitOf!: RowKey;
}

@ObjectType('UnitHasLeft', {
  implements: Failure,
  description: 'The unit has left and changes no more.',
  simpleResolvers: true,
})
export class UnitHasLeft extends Failure {
  unitOf!: RowKey;
}

@ObjectType('UnitHasClaims', {
  implements: Failure,
  description:
    'The unit still has active claims in a season that is open; they must be fulfilled, withdrawn or handed over first.',
  simpleResolvers: true,
})
export class UnitHasClaims extends Failure {
  @Field(() => Int, { description: 'How many projects it still stands behind.' })
  count!: number;

  @Field(() => [String], { description: 'What the first of these projects are called.' })
  projects!: string[];

  unitOf!: RowKey;
}

/** Every result that has a field `unit`. */
export const resultsWithUnit = [
  UnitEnrolled,
  UnitRenamed,
  UnitMoved,
  PartnerAdmitted,
  MembershipEnded,
  UnitNameTaken,
  UnitAlreadyMember,
  UnitHasLeft,
  UnitHasClaims,
];

export const EnrolUnitResult = createUnionType({
  name: 'EnrolUnitResult',
  description: 'The enrolled unit, or why it was not enrolled.',
  types: () => [UnitEnrolled, UnitNameTaken, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

export const RenameUnitResult = createUnionType({
  name: 'RenameUnitResult',
  description: 'The renamed unit, or why it was not renamed.',
  types: () => [UnitRenamed, UnitNameTaken, UnitHasLeft, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

export const MoveUnitResult = createUnionType({
  name: 'MoveUnitResult',
  description: 'The unit in its new home, or why it did not move.',
  types: () => [UnitMoved, UnitHasLeft, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

export const AdmitPartnerResult = createUnionType({
  name: 'AdmitPartnerResult',
  description: 'The new member, or why it was not admitted.',
  types: () => [PartnerAdmitted, UnitAlreadyMember, UnitHasLeft, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

export const EndMembershipResult = createUnionType({
  name: 'EndMembershipResult',
  description: 'The unit that left, or why it did not.',
  types: () => [MembershipEnded, UnitHasClaims, UnitHasLeft, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

/** The failure values, each in the reader's language. */
export function unitNameTaken(locale: Locale, unitOf: RowKey, unit: string): UnitNameTaken {
  const message = say(locale, 'unitNameTaken', { unit });
  return { __typename: 'UnitNameTaken', code: FailureCode.UNIT_NAME_TAKEN, message, unitOf };
}

export function unitAlreadyMember(
  locale: Locale,
  unitOf: RowKey,
  facts: { unit: string; since: string },
): UnitAlreadyMember {
  const message = say(locale, 'unitAlreadyMember', facts);
  return { __typename: 'UnitAlreadyMember', code: FailureCode.UNIT_ALREADY_MEMBER, message, unitOf };
}

export function unitHasLeft(locale: Locale, unitOf: RowKey, facts: { unit: string; on: string }): UnitHasLeft {
  return {
    __typename: 'UnitHasLeft',
    code: FailureCode.UNIT_HAS_LEFT,
    message: say(locale, 'unitLeft', facts),
    unitOf,
  };
}

export function unitHasClaims(
  locale: Locale,
  unitOf: RowKey,
  { unit, count, projects }: { unit: string; count: number; projects: string[] },
): UnitHasClaims {
  const told = projects.length < count ? [...projects, '…'] : projects;
  const facts = { unit, count, projects: new Intl.ListFormat(locale).format(told) };
  const message = say(locale, 'unitHasClaims', facts);
  return { __typename: 'UnitHasClaims', code: FailureCode.UNIT_HAS_CLAIMS, message, count, projects, unitOf };
}
