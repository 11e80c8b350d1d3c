import { createUnionType, ObjectType } from 'type-graphql';
import { AcceptedWrite } from '../../graphql/accepted-write.ts';
import { byTypename } from '../../graphql/by-typename.ts';
import { Failure, FailureCode, InvalidInput, NotAllowed, NotFound } from '../../graphql/failures.ts';
import type { RowKey } from '../../graphql/row-key.ts';
import type { Locale } from '../../language/locale.ts';
import { say } from '../../language/messages.ts';

@ObjectType('PairingSigned', {
  description: 'The pairing is in force from the day of its signing.',
  simpleResolvers: true,
})
export class PairingSigned extends AcceptedWrite {
  __typename!: 'PairingSigned';
  pairingOf!: RowKey;
}

@ObjectType('PairingEnded', { description: 'The pairing is in force no more.', simpleResolvers: true })
export class PairingEnded extends AcceptedWrite {
  __typename!: 'PairingEnded';
  pairingOf!: RowKey;
}

@ObjectType('PairingRenewed', { description: 'The pairing is in force longer.', simpleResolvers: true })
export class PairingRenewed extends AcceptedWrite {
  __typename!: 'PairingRenewed';
  pairingOf!: RowKey;
}

@ObjectType('PairingDeedRecorded', {
  description: 'What was done for the pairing is on record.',
  simpleResolvers: true,
})
export class PairingDeedRecorded extends AcceptedWrite {
  __typename!: 'PairingDeedRecorded';
  pairingOf!: RowKey;
}

@ObjectType('AlreadyPaired', {
  implements: Failure,
  description: 'The two have a pairing of that mode in the same time already.',
  simpleResolvers: true,
})
export class AlreadyPaired extends Failure {
  pairingOf!: RowKey;
}

@ObjectType('PairingNotInForce', {
  implements: Failure,
  description: 'The pairing was ended or has lapsed already.',
  simpleResolvers: true,
})
export class PairingNotInForce extends Failure {
  pairingOf!: RowKey;
}

/** Every result that has a field `pairing`. */
export const resultsWithPairing = [
  PairingSigned,
  PairingEnded,
  PairingRenewed,
  PairingDeedRecorded,
  AlreadyPaired,
  PairingNotInForce,
];

export const SignPairingResult = createUnionType({
  name: 'SignPairingResult',
  description: 'The signed pairing, or why it was not signed.',
  types: () => [PairingSigned, AlreadyPaired, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

export const EndPairingResult = createUnionType({
  name: 'EndPairingResult',
  description: 'The ended pairing, or why it was not ended.',
  types: () => [PairingEnded, PairingNotInForce, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

export const RenewPairingResult = createUnionType({
  name: 'RenewPairingResult',
  description: 'The renewed pairing, or why it was not renewed.',
  types: () => [PairingRenewed, PairingNotInForce, AlreadyPaired, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

export const RecordPairingDeedResult = createUnionType({
  name: 'RecordPairingDeedResult',
  description: 'The pairing with what was done, or why that was not recorded.',
  types: () => [PairingDeedRecorded, PairingNotInForce, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

/** The failure values, each in the reader's language. */
export function alreadyPaired(locale: Locale, pairingOf: RowKey): AlreadyPaired {
  const message = say(locale, 'alreadyPaired');
  return { __typename: 'AlreadyPaired', code: FailureCode.ALREADY_PAIRED, message, pairingOf };
}

export function pairingNotInForce(locale: Locale, pairingOf: RowKey): PairingNotInForce {
  const message = say(locale, 'pairingNotInForce');
  return { __typename: 'PairingNotInForce', code: FailureCode.PAIRING_NOT_IN_FORCE, message, pairingOf };
}
