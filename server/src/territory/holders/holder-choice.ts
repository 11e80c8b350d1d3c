import { v7 as uuid } from 'uuid';
import type { Context } from '../../graphql/context.ts';
import { type Failure, type InvalidInput, invalidInput, notAllowed, notFound } from '../../graphql/failures.ts';
import { parseIdOf } from '../../graphql/ids.ts';
import { sortKeyOf } from '../../language/sort-key.ts';
import type { Writing } from '../../ledger/ledger.ts';
import { sightOfHolder } from './post-contact.ts';
import { officesOfHolder } from './post-holder.loaders.ts';

/** Who is to hold something: somebody known, or somebody new. */
export interface HolderChoice {
  holder?: string | null;
  newHolder?: { name: string; contact?: string | null } | null;
}

/** The fault of a choice that names nobody or two; null when there is none. */
export function choiceFault({ locale }: Context, { holder, newHolder }: HolderChoice): InvalidInput | null {
  return (holder == null) === (newHolder == null) ? invalidInput(locale, 'holder', 'holderEither') : null;
}

/**
 * The key of the chosen holder, who is written first when new; NotFound when a known one is none of the town's. Whoever
 * appoints somebody sees and may correct their contact from then on: so somebody in office is chosen only by those who
 * may see it already, and NotAllowed to others.
 */
export async function chosenHolder(
  ctx: Context,
  { sql, town }: Writing,
  { holder, newHolder }: HolderChoice,
): Promise<string | Failure> {
  if (newHolder) {
    const id = uuid();
    await sql
      .insertInto('post_holder')
      .values({ town_code: town, id, ...detailsOf(newHolder) })
      .execute();
    return id;
  }
  const chosen = parseIdOf('PostHolder', holder ?? '');
  const known =
    chosen?.town === town &&
    (await sql
      .selectFrom('post_holder')
      .select('id')
      .where('town_code', '=', town)
      .where('id', '=', chosen.key)
      .executeTakeFirst());
  if (!known) return notFound(ctx.locale, 'holderNotFound');
  const now = ctx.over(sql);
  const isKeptByViewer = (await sightOfHolder(now, { town, key: known.id })) === 'FULL';
  const offices = isKeptByViewer ? [] : await now.load(officesOfHolder, { town, id: known.id });
  return offices?.length ? notAllowed(ctx.locale, 'outsideYourPlaces') : known.id;
}

/** A holder's columns: no blanks around name and contact. */
export function detailsOf({ name, contact }: { name: string; contact?: string | null }) {
  return { name: name.trim(), sort_key: sortKeyOf(name), contact: contact?.trim() || null };
}
