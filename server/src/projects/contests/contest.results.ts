import { createUnionType, ObjectType } from 'type-graphql';
import { AcceptedWrite } from '../../graphql/accepted-write.ts';
import { byTypename } from '../../graphql/by-typename.ts';
import { Failure, FailureCode, InvalidInput, NotAllowed, NotFound } from '../../graphql/failures.ts';
import type { RowKey } from '../../graphql/row-key.ts';
import type { Locale } from '../../language/locale.ts';
import { say } from '../../language/messages.ts';

@ObjectType('ContestOpened', { description: 'Entries are taken from now on.', simpleResolvers: true })
export class ContestOpened extends AcceptedWrite {
  __typename!: 'ContestOpened';
  contestOf!: RowKey;
}

@ObjectType('ContestClosed', { description: 'The contest is over.', simpleResolvers: true })
export class ContestClosed extends AcceptedWrite {
  __typename!: 'ContestClosed';
  contestOf!: RowKey;
}

@ObjectType('ContestEntered', { description: 'The entry is collected.', simpleResolvers: true })
export class ContestEntered extends AcceptedWrite {
  __typename!: 'ContestEntered';
  entryOf!: RowKey;
}

@ObjectType('EntryAdvanced', { description: 'The entry came a stage further.', simpleResolvers: true })
export class EntryAdvanced extends AcceptedWrite {
  __typename!: 'EntryAdvanced';
  entryOf!: RowKey;
}

@ObjectType('ContestOver', {
  implements: Failure,
  description: 'The contest was closed already.',
  simpleResolvers: true,
})
export class ContestOver extends Failure {
  contestOf!: RowKey;
}

@ObjectType('AlreadyEntered', {
  implements: Failure,
  description: 'The project, or something of that grid with that name, is in the contest already.',
  simpleResolvers: true,
})
export class AlreadyEntered extends Failure {
  entryOf!: RowKey;
}

@ObjectType('WrongEntryStage', {
  implements: Failure,
  description: 'The entry is at another stage: stages are taken one by one, each once.',
  simpleResolvers: true,
})
export class WrongEntryStage extends Failure {
  entryOf!: RowKey;
}

/** Every result that has a field `contest`, and every one that has a field `entry`. */
export const resultsWithContest = [ContestOpened, ContestClosed, ContestOver];
export const resultsWithEntry = [ContestEntered, EntryAdvanced, AlreadyEntered, WrongEntryStage];

export const OpenContestResult = createUnionType({
  name: 'OpenContestResult',
  description: 'The opened contest, or why it was not opened.',
  types: () => [ContestOpened, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

export const CloseContestResult = createUnionType({
  name: 'CloseContestResult',
  description: 'The closed contest, or why it was not closed.',
  types: () => [ContestClosed, ContestOver, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

export const EnterContestResult = createUnionType({
  name: 'EnterContestResult',
  description: 'The entry, or why it was not taken.',
  types: () => [ContestEntered, ContestOver, AlreadyEntered, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

const advanced = {
  description: 'The entry at its new stage, or why it stays where it is.',
  types: () => [EntryAdvanced, ContestOver, WrongEntryStage, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
};

export const ShortlistEntryResult = createUnionType({ name: 'ShortlistEntryResult', ...advanced });
export const RecommendEntryResult = createUnionType({ name: 'RecommendEntryResult', ...advanced });

/** The failure values, each in the reader's language. */
export function contestOver(locale: Locale, contestOf: RowKey, contest: string): ContestOver {
  const message = say(locale, 'contestOver', { contest });
  return { __typename: 'ContestOver', code: FailureCode.CONTEST_OVER, message, contestOf };
}

export function alreadyEntered(locale: Locale, entryOf: RowKey, entry: string): AlreadyEntered {
  const message = say(locale, 'alreadyEntered', { entry });
  return { __typename: 'AlreadyEntered', code: FailureCode.ALREADY_ENTERED, message, entryOf };
}

export function wrongEntryStage(locale: Locale, entryOf: RowKey, entry: string): WrongEntryStage {
  const message = say(locale, 'wrongEntryStage', { entry });
  return { __typename: 'WrongEntryStage', code: FailureCode.WRONG_ENTRY_STAGE, message, entryOf };
}
