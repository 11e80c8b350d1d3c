import type { Context } from '../../graphql/context.ts';
import { type ContactSight, contactSight, seenContact } from './contact-mask.ts';
import { officesOfHolder } from './post-holder.loaders.ts';
import type { PostHolderType } from './post-holder.type.ts';

/** The work contact of a holder as far as the viewer may see it: in full, masked, or null. */
export async function contactFor(ctx: Context, holder: PostHolderType): Promise<string | null> {
  return seenContact(holder.storedContact, await sightOfHolder(ctx, holder));
}

/** How much of a holder's contact the viewer may see. Whoever sees all of it may also correct it. */
export async function sightOfHolder(
  ctx: Context,
  { town, key }: Pick<PostHolderType, 'town' | 'key'>,
): Promise<ContactSight> {
  const isElsewhere = contactSight(ctx.viewer, town, []) === 'MASKED' && ctx.viewer.role === 'COORDINATOR';
  const offices = isElsewhere ? await ctx.load(officesOfHolder, { town, id: key }) : [];
  return contactSight(ctx.viewer, town, offices?.map(({ path }) => path) ?? []);
}
