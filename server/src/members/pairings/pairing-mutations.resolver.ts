import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { resultField } from '../../graphql/result-field.ts';
import { rowAt } from '../../graphql/row-key.ts';
import { endPairing } from './end-pairing.service.ts';
import { EndPairingInput, RecordPairingDeedInput, RenewPairingInput, SignPairingInput } from './pairing.inputs.ts';
import { pairingById } from './pairing.loaders.ts';
import {
  EndPairingResult,
  RecordPairingDeedResult,
  RenewPairingResult,
  resultsWithPairing,
  SignPairingResult,
} from './pairing.results.ts';
import { PairingType } from './pairing.type.ts';
import { recordPairingDeed } from './record-deed.service.ts';
import { renewPairing } from './renew-pairing.service.ts';
import { signPairing } from './sign-pairing.service.ts';

@Resolver()
export class PairingMutationsResolver {
  @Mutation(() => SignPairingResult, { description: 'Signs a pairing of two parties (签约结对).' })
  signPairing(
    @Arg('input', () => SignPairingInput, { description: 'Who, what for, from when until when.' })
    input: SignPairingInput,
    @Ctx() ctx: Context,
  ) {
    return signPairing(ctx, input);
  }

  @Mutation(() => EndPairingResult, { description: 'Ends a pairing before it lapses (终止结对).' })
  endPairing(
    @Arg('input', () => EndPairingInput, { description: 'Which pairing, why, from when.' }) input: EndPairingInput,
    @Ctx() ctx: Context,
  ) {
    return endPairing(ctx, input);
  }

  @Mutation(() => RenewPairingResult, { description: 'Renews a pairing before it lapses (续签结对).' })
  renewPairing(
    @Arg('input', () => RenewPairingInput, { description: 'Which pairing, until when.' }) input: RenewPairingInput,
    @Ctx() ctx: Context,
  ) {
    return renewPairing(ctx, input);
  }

  @Mutation(() => RecordPairingDeedResult, { description: 'Records what was done for a pairing (登记结对成果).' })
  recordPairingDeed(
    @Arg('input', () => RecordPairingDeedInput, { description: 'For which pairing, what, when.' })
    input: RecordPairingDeedInput,
    @Ctx() ctx: Context,
  ) {
    return recordPairingDeed(ctx, input);
  }
}

export const pairingResultResolvers = resultsWithPairing.map(
  resultField('pairing', PairingType, 'The pairing as it is now.', (ctx, key) =>
    rowAt(ctx, pairingById, key, 'pairingNotFound'),
  ),
);
