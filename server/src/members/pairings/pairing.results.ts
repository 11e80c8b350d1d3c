import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { byTypename } from '../../graphql/by-typename.ts';
import { Failure, FailureCode, InvalidInput, NotAllowed, NotFound } from '../../graphql/failures.ts';
import type { Locale } from '../../language/locale.ts';
import { say } from '../../language/messages.ts';

/** Points at the pairing that a field resolver then loads. */
export interface PairingKey {
  town: string;
  key: string;
}

@ObjectType('PairingSigned', {
  description: 'The pairing is in force from the day of its signing.',
  simpleResolvers: true,
})
export class PairingSigned {
  @Field(() => Int, { description: 'The town’s revision that this made.' })
  revision!: number;

  __typename!: 'PairingSigned';
  pairingOf!: PairingKey;
}

@ObjectType('PairingEnded', { description: 'The pairing is in force no more.', simpleResolvers: true })
export class PairingEnded {
  @Field(() => Int, { description: 'The town’s revision that this made.' })
  revision!: number;

  __typename!: 'PairingEnded';
  pairingOf!: PairingKey;
}

@ObjectType('AlreadyPaired', {
  implements: Failure,
  description: 'The two have a pairing of that mode in the same time already.',
  simpleResolvers: true,
})
export class AlreadyPaired extends Failure {
  pairingOf!: PairingKey;
}

@ObjectType('PairingNotInForce', {
  implements: Failure,
  description: 'The pairing was ended or has lapsed already.',
  simpleResolvers: true,
})
export class PairingNotInForce extends Failure {
  pairingOf!: PairingKey;
}

/** Every result that has a field `pairing`. */
export const resultsWithPairing = [PairingSigned, PairingEnded, AlreadyPaired, PairingNotInForce];

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

/** The failure values, each in the reader's language. */
export function alreadyPaired(locale: Locale, pairingOf: PairingKey): AlreadyPaired {
  const message = say(locale, 'alreadyPaired');
  return { __typename: 'AlreadyPaired', code: FailureCode.ALREADY_PAIRED, message, pairingOf };
}

export function pairingNotInForce(locale: Locale, pairingOf: PairingKey): PairingNotInForce {
  const message = say(locale, 'pairingNotInForce');
  return { __typename: 'PairingNotInForce', code: FailureCode.PAIRING_NOT_IN_FORCE, message, pairingOf };
}
