import { createUnionType, ObjectType } from 'type-graphql';
import { AcceptedWrite } from '../../graphql/accepted-write.ts';
import { byTypename } from '../../graphql/by-typename.ts';
import { Failure, FailureCode, InvalidInput, NotAllowed, NotFound } from '../../graphql/failures.ts';
import type { RowKey } from '../../graphql/row-key.ts';
import type { Locale } from '../../language/locale.ts';
import { type MessageFacts, type MessageKey, say } from '../../language/messages.ts';

/** What a change of a station leaves: the station and the revision made. */
@ObjectType()
abstract class StationStep extends AcceptedWrite {
  stationOf!: RowKey;
}

@ObjectType('StationOpened', { description: 'The station is there.', simpleResolvers: true })
export class StationOpened extends StationStep {
  __typename!: 'StationOpened';
}

@ObjectType('StationChanged', { description: 'Name, position, services or hours are as told.', simpleResolvers: true })
export class StationChanged extends StationStep {
  __typename!: 'StationChanged';
}

@ObjectType('StationReachChanged', {
  description: 'What the station is recorded as serving is as told.',
  simpleResolvers: true,
})
export class StationReachChanged extends StationStep {
  __typename!: 'StationReachChanged';
}

@ObjectType('StationClosed', { description: 'The station is there no more.', simpleResolvers: true })
export class StationClosed extends StationStep {
  __typename!: 'StationClosed';
}

@ObjectType('StationAlreadyClosed', {
  implements: Failure,
  description: 'The station is there no more.',
  simpleResolvers: true,
})
export class StationAlreadyClosed extends Failure {
  stationOf!: RowKey;
}

@ObjectType('AlreadyInReach', {
  implements: Failure,
  description: 'The station is recorded as serving the neighbourhood already.',
  simpleResolvers: true,
})
export class AlreadyInReach extends Failure {
  stationOf!: RowKey;
}

@ObjectType('NotInReach', {
  implements: Failure,
  description: 'The station is not recorded as serving the neighbourhood.',
  simpleResolvers: true,
})
export class NotInReach extends Failure {
  stationOf!: RowKey;
}

/** Every result that has a field `station`. */
export const resultsWithStation = [
  StationOpened,
  StationChanged,
  StationReachChanged,
  StationClosed,
  StationAlreadyClosed,
  AlreadyInReach,
  NotInReach,
];

export const OpenStationResult = createUnionType({
  name: 'OpenStationResult',
  description: 'The opened station, or why it was not opened.',
  types: () => [StationOpened, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

function changeResult(name: string, description: string) {
  return createUnionType({
    name,
    description,
    types: () => [StationChanged, StationAlreadyClosed, InvalidInput, NotAllowed, NotFound] as const,
    ...byTypename,
  });
}

export const RenameStationResult = changeResult(
  'RenameStationResult',
  'The renamed station, or why it was not renamed.',
);
export const LocateStationResult = changeResult(
  'LocateStationResult',
  'The located station, or why it was not located.',
);
export const ChangeStationServicesResult = changeResult(
  'ChangeStationServicesResult',
  'The station with its services, or why they were not changed.',
);
export const ChangeStationHoursResult = changeResult(
  'ChangeStationHoursResult',
  'The station with its hours, or why they were not changed.',
);

export const AddStationReachResult = createUnionType({
  name: 'AddStationReachResult',
  description: 'The station with its reach, or why nothing was added.',
  types: () => [StationReachChanged, StationAlreadyClosed, AlreadyInReach, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

export const EndStationReachResult = createUnionType({
  name: 'EndStationReachResult',
  description: 'The station with its reach, or why nothing was ended.',
  types: () => [StationReachChanged, StationAlreadyClosed, NotInReach, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

export const CloseStationResult = createUnionType({
  name: 'CloseStationResult',
  description: 'The closed station, or why it was not closed.',
  types: () => [StationClosed, StationAlreadyClosed, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

function refusal<Name extends string, Facts extends MessageFacts>(name: Name, code: FailureCode, message: MessageKey) {
  return (locale: Locale, stationOf: RowKey, facts: Facts) => ({
    __typename: name,
    code,
    message: say(locale, message, facts),
    stationOf,
  });
}

type Reach = { station: string; grid: string };

/** The failure values, each in the reader's language. */
export const stationAlreadyClosed = refusal<'StationAlreadyClosed', { station: string; on: string }>(
  'StationAlreadyClosed',
  FailureCode.STATION_CLOSED,
  'stationAlreadyClosed',
);
export const alreadyInReach = refusal<'AlreadyInReach', Reach>(
  'AlreadyInReach',
  FailureCode.ALREADY_IN_REACH,
  'alreadyInReach',
);
export const notInReach = refusal<'NotInReach', Reach>('NotInReach', FailureCode.NOT_IN_REACH, 'notInReach');
