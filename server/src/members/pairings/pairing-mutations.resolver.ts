import { Arg, type ClassType, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { queryError } from '../../graphql/failures.ts';
import { endPairing } from './end-pairing.service.ts';
import { EndPairingInput, SignPairingInput } from './pairing.inputs.ts';
import { pairingById } from './pairing.loaders.ts';
import { EndPairingResult, type PairingKey, resultsWithPairing, SignPairingResult } from './pairing.results.ts';
import { PairingType } from './pairing.type.ts';
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
}

/** The resolver of the field `pairing` of a result that has one. */
function pairingField(type: ClassType) {
  @Resolver(() => type)
  class PairingFieldResolver {
    @FieldResolver(() => PairingType, { description: 'The pairing as it is now.' })
    async pairing(@Root() { pairingOf }: { pairingOf: PairingKey }, @Ctx() ctx: Context): Promise<PairingType> {
      const pairing = await ctx.load(pairingById, { town: pairingOf.town, id: pairingOf.key });
      if (!pairing) throw queryError(ctx.locale, 'NOT_FOUND', 'pairingNotFound');
      return pairing;
    }
  }
  return PairingFieldResolver;
}

export const pairingResultResolvers = resultsWithPairing.map((type) => pairingField(type as ClassType));
