import { createUnionType, ObjectType } from 'type-graphql';
import { AcceptedWrite } from '../../graphql/accepted-write.ts';
import { byTypename } from '../../graphql/by-typename.ts';
import { Failure, FailureCode, InvalidInput, NotAllowed, NotFound } from '../../graphql/failures.ts';
import type { RowKey } from '../../graphql/row-key.ts';
import type { Locale } from '../../language/locale.ts';
import { type MessageFacts, say } from '../../language/messages.ts';

/** A change that was made. */
@ObjectType()
abstract class AllianceOutcome extends AcceptedWrite {
  __typename!: string;
}

@ObjectType('AllianceFounded', { description: 'The alliance stands, still without members.', simpleResolvers: true })
export class AllianceFounded extends AllianceOutcome {
  allianceOf!: RowKey;
}

@ObjectType('AllianceDissolved', {
  description: 'The alliance stands no more; its memberships, seats and terms ended with it.',
  simpleResolvers: true,
})
export class AllianceDissolved extends AllianceOutcome {
  allianceOf!: RowKey;
}

@ObjectType('AllianceJoined', { description: 'It is a member of the alliance.', simpleResolvers: true })
export class AllianceJoined extends AllianceOutcome {
  membershipOf!: RowKey;
}

@ObjectType('AllianceLeft', {
  description: 'It is a member of the alliance no more, and fills no seat there.',
  simpleResolvers: true,
})
export class AllianceLeft extends AllianceOutcome {
  membershipOf!: RowKey;
}

@ObjectType('SeatAdded', { description: 'The committee has the seat, still vacant.', simpleResolvers: true })
export class SeatAdded extends AllianceOutcome {
  seatOf!: RowKey;
}

@ObjectType('SeatFilled', { description: 'The seat is filled.', simpleResolvers: true })
export class SeatFilled extends AllianceOutcome {
  seatOf!: RowKey;
}

@ObjectType('SeatVacated', { description: 'The seat is vacant.', simpleResolvers: true })
export class SeatVacated extends AllianceOutcome {
  seatOf!: RowKey;
}

@ObjectType('SeatEnded', { description: 'The committee has the seat no more.', simpleResolvers: true })
export class SeatEnded extends AllianceOutcome {
  seatOf!: RowKey;
}

@ObjectType('AllianceIsDissolved', {
  implements: Failure,
  description: 'The alliance was dissolved and changes no more.',
  simpleResolvers: true,
})
export class AllianceIsDissolved extends Failure {
  allianceOf!: RowKey;
}

@ObjectType('AlreadyInAlliance', {
  implements: Failure,
  description: 'It is a member of the alliance already.',
  simpleResolvers: true,
})
export class AlreadyInAlliance extends Failure {
  membershipOf!: RowKey;
}

@ObjectType('NotInAlliance', {
  implements: Failure,
  description: 'It has left the alliance already.',
  simpleResolvers: true,
})
export class NotInAlliance extends Failure {
  membershipOf!: RowKey;
}

@ObjectType('SeatAlreadyFilled', {
  implements: Failure,
  description: 'The seat is filled; it must be vacated first.',
  simpleResolvers: true,
})
export class SeatAlreadyFilled extends Failure {
  seatOf!: RowKey;
}

@ObjectType('SeatAlreadyVacant', {
  implements: Failure,
  description: 'Nobody fills the seat.',
  simpleResolvers: true,
})
export class SeatAlreadyVacant extends Failure {
  seatOf!: RowKey;
}

@ObjectType('SeatHasEnded', {
  implements: Failure,
  description: 'The committee has the seat no more.',
  simpleResolvers: true,
})
export class SeatHasEnded extends Failure {
  seatOf!: RowKey;
}

/** Every result that has a field `alliance`, `membership` or `seat`. */
export const resultsWithAlliance = [AllianceFounded, AllianceDissolved, AllianceIsDissolved];
export const resultsWithMembership = [AllianceJoined, AllianceLeft, AlreadyInAlliance, NotInAlliance];
export const resultsWithSeat = [
  SeatAdded,
  SeatFilled,
  SeatVacated,
  SeatEnded,
  SeatAlreadyFilled,
  SeatAlreadyVacant,
  SeatHasEnded,
];

export const FoundAllianceResult = createUnionType({
  name: 'FoundAllianceResult',
  description: 'The founded alliance, or why it was not founded.',
  types: () => [AllianceFounded, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

export const DissolveAllianceResult = createUnionType({
  name: 'DissolveAllianceResult',
  description: 'The dissolved alliance, or why it was not dissolved.',
  types: () => [AllianceDissolved, AllianceIsDissolved, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

export const JoinAllianceResult = createUnionType({
  name: 'JoinAllianceResult',
  description: 'The new membership, or why there is none.',
  types: () => [AllianceJoined, AlreadyInAlliance, AllianceIsDissolved, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

export const LeaveAllianceResult = createUnionType({
  name: 'LeaveAllianceResult',
  description: 'The membership that ended, or why it did not.',
  types: () => [AllianceLeft, NotInAlliance, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

export const AddSeatResult = createUnionType({
  name: 'AddSeatResult',
  description: 'The new seat, or why it was not added.',
  types: () => [SeatAdded, AllianceIsDissolved, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

export const FillSeatResult = createUnionType({
  name: 'FillSeatResult',
  description: 'The filled seat, or why it was not filled.',
  types: () => [SeatFilled, SeatAlreadyFilled, SeatHasEnded, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

export const VacateSeatResult = createUnionType({
  name: 'VacateSeatResult',
  description: 'The vacant seat, or why it was not vacated.',
  types: () => [SeatVacated, SeatAlreadyVacant, SeatHasEnded, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

export const EndSeatResult = createUnionType({
  name: 'EndSeatResult',
  description: 'The ended seat, or why it was not ended.',
  types: () => [SeatEnded, SeatHasEnded, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

/** The failure values, each in the reader's language. */
export function allianceIsDissolved(locale: Locale, allianceOf: RowKey, facts: MessageFacts): AllianceIsDissolved {
  const message = say(locale, 'allianceDissolved', facts);
  return { __typename: 'AllianceIsDissolved', code: FailureCode.ALLIANCE_DISSOLVED, message, allianceOf };
}

export function alreadyInAlliance(locale: Locale, membershipOf: RowKey, facts: MessageFacts): AlreadyInAlliance {
  const message = say(locale, 'alreadyInAlliance', facts);
  return { __typename: 'AlreadyInAlliance', code: FailureCode.ALREADY_IN_ALLIANCE, message, membershipOf };
}

export function notInAlliance(locale: Locale, membershipOf: RowKey, facts: MessageFacts): NotInAlliance {
  const message = say(locale, 'notInAlliance', facts);
  return { __typename: 'NotInAlliance', code: FailureCode.NOT_IN_ALLIANCE, message, membershipOf };
}

export function seatAlreadyFilled(locale: Locale, seatOf: RowKey, facts: MessageFacts): SeatAlreadyFilled {
  const message = say(locale, 'seatFilled', facts);
  return { __typename: 'SeatAlreadyFilled', code: FailureCode.SEAT_FILLED, message, seatOf };
}

export function seatAlreadyVacant(locale: Locale, seatOf: RowKey, facts: MessageFacts): SeatAlreadyVacant {
  const message = say(locale, 'seatVacant', facts);
  return { __typename: 'SeatAlreadyVacant', code: FailureCode.SEAT_VACANT, message, seatOf };
}

export function seatHasEnded(locale: Locale, seatOf: RowKey, facts: MessageFacts): SeatHasEnded {
  const message = say(locale, 'seatEnded', facts);
  return { __typename: 'SeatHasEnded', code: FailureCode.SEAT_ENDED, message, seatOf };
}
