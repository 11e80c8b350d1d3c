import type { Context } from '../../graphql/context.ts';
import { type Failure, notAllowed, notFound } from '../../graphql/failures.ts';
import { parseIdOf } from '../../graphql/ids.ts';
import { firstFault } from '../../graphql/validation.ts';
import { writeAs } from '../../graphql/write-as.ts';
import { keepsTerritory } from '../keeps-territory.ts';
import type { CorrectHolderInput } from '../posts/post.inputs.ts';
import type { HolderCorrected } from '../posts/post.results.ts';
import { detailsOf } from './holder-choice.ts';
import { sightOfHolder } from './post-contact.ts';
import { postHolderById } from './post-holder.loaders.ts';

/**
 * Corrects a holder's name and contact, by somebody who may see all of the contact. The ledger tells that it was done and
 * what was changed, never from what to what. Refusals: NotAllowed, InvalidInput, NotFound.
 */
export async function correctHolder(ctx: Context, input: CorrectHolderInput): Promise<HolderCorrected | Failure> {
  const { locale } = ctx;
  const viewer = keepsTerritory(ctx);
  if ('code' in viewer) return viewer;
  const { town } = viewer;
  const id = parseIdOf('PostHolder', input.holder);
  const known = id?.town === town ? await ctx.load(postHolderById, { town, id: id.key }) : undefined;
  if (known && (await sightOfHolder(ctx, known)) !== 'FULL') return notAllowed(locale, 'outsideYourPlaces');
  const fault = await firstFault(locale, input);
  if (fault) return fault;
  if (!known) return notFound(locale, 'holderNotFound');

  const holderOf = { town, key: known.key };
  const details = detailsOf(input);
  const written = await writeAs<{ holder: string }>(
    ctx,
    viewer,
    {
      mutation: 'correctHolder',
      key: input.key,
      input: { holder: known.key, name: input.name, contact: input.contact },
      missing: 'holderNotFound',
    },
    async ({ sql }) => {
      const ofHolder = { town_code: town, id: known.key };
      const before = await sql
        .selectFrom('post_holder')
        .selectAll()
        .where((eb) => eb.and(ofHolder))
        .executeTakeFirstOrThrow();
      await sql
        .updateTable('post_holder')
        .set(details)
        .where((eb) => eb.and(ofHolder))
        .execute();
      const changed = (['name', 'contact'] as const).filter((detail) => before[detail] !== details[detail]);
      return {
        record: {
          kind: 'HOLDER_CORRECTED',
          subject: { type: 'PostHolder', id: known.key },
          facts: { details: changed.length },
          after: { changed },
          outcome: { holder: known.key },
        },
      };
    },
  );
  if ('failure' in written) return written.failure;
  return { __typename: 'HolderCorrected', revision: written.revision, holderOf };
}
