import { createUnionType, ObjectType } from 'type-graphql';
import { AcceptedWrite } from '../../graphql/accepted-write.ts';
import { byTypename } from '../../graphql/by-typename.ts';
import { Failure, FailureCode, InvalidInput, NotAllowed, NotFound } from '../../graphql/failures.ts';
import type { RowKey } from '../../graphql/row-key.ts';
import type { Locale } from '../../language/locale.ts';
import { say } from '../../language/messages.ts';

/** What a change of a season leaves: the season and the revision made. */
@ObjectType()
abstract class SeasonStep extends AcceptedWrite {
  seasonOf!: RowKey;
}

@ObjectType('SeasonBegun', { description: 'The season is the current one.', simpleResolvers: true })
export class SeasonBegun extends SeasonStep {
  __typename!: 'SeasonBegun';
}

@ObjectType('SeasonClosed', { description: 'The season takes no claims any more.', simpleResolvers: true })
export class SeasonClosed extends SeasonStep {
  __typename!: 'SeasonClosed';
}

@ObjectType('OpenPoolSet', { description: 'The day of the season’s open pool is as told.', simpleResolvers: true })
export class OpenPoolSet extends SeasonStep {
  __typename!: 'OpenPoolSet';
}

@ObjectType('SeasonAlreadyClosed', {
  implements: Failure,
  description: 'The season is closed, and what counts for it stands still.',
  simpleResolvers: true,
})
export class SeasonAlreadyClosed extends Failure {
  seasonOf!: RowKey;
}

@ObjectType('SeasonStillOpen', {
  implements: Failure,
  description: 'The season before is open still; it has to be closed on purpose first.',
  simpleResolvers: true,
})
export class SeasonStillOpen extends Failure {
  seasonOf!: RowKey;
}

export const BeginSeasonResult = createUnionType({
  name: 'BeginSeasonResult',
  description: 'The season begun, or why it was not.',
  types: () => [SeasonBegun, SeasonStillOpen, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

export const CloseSeasonResult = createUnionType({
  name: 'CloseSeasonResult',
  description: 'The closed season, or why it was not closed.',
  types: () => [SeasonClosed, SeasonAlreadyClosed, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

export const SetOpenPoolResult = createUnionType({
  name: 'SetOpenPoolResult',
  description: 'The season with its open pool, or why the day was not set.',
  types: () => [OpenPoolSet, SeasonAlreadyClosed, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

/** Every result that has a field `season`. */
export const resultsWithSeason = [
  SeasonBegun,
  SeasonClosed,
  OpenPoolSet,
  SeasonAlreadyClosed,
  SeasonStillOpen,
] as const;

/** The failure values, each in the reader's language. */
export function seasonAlreadyClosed(locale: Locale, season: RowKey & { name: string }): SeasonAlreadyClosed {
  const message = say(locale, 'seasonClosedAlready', { season: season.name });
  return { __typename: 'SeasonAlreadyClosed', code: FailureCode.SEASON_CLOSED, message, seasonOf: season };
}

export function seasonStillOpen(locale: Locale, season: RowKey & { name: string }): SeasonStillOpen {
  const message = say(locale, 'seasonStillOpen', { season: season.name });
  return { __typename: 'SeasonStillOpen', code: FailureCode.SEASON_OPEN, message, seasonOf: season };
}
