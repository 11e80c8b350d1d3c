import type { Context } from '../../graphql/context.ts';
import { answersFor } from '../../identity/scope.ts';
import type { AccountViewer } from '../../identity/viewer.ts';
import { gridById } from '../../territory/grids/grid.loaders.ts';
import { organisationById } from '../../territory/organisations/organisation.loaders.ts';
import { postById } from '../../territory/posts/post.loaders.ts';
import { unitById } from '../units/unit.loaders.ts';
import { mayBind, type Party, type PartyPlace } from './pairing-rules.ts';

/** Whether somebody may bind parties in these places. */
export function mayBindAs(viewer: AccountViewer, places: readonly PartyPlace[]): boolean {
  return viewer.within === null || mayBind(places, (path) => answersFor(viewer, path));
}

const nowhere: PartyPlace = { isSeated: false, path: null };

/** The place of a party, for asking who may bind it; nowhere when it is not there or from outside. */
export async function placeOfParty(ctx: Context, town: string, party: Party | null | undefined): Promise<PartyPlace> {
  if (!party || party.kind === 'outsideName') return nowhere;
  const seat = await seatOfParty(ctx, town, party);
  if (!seat) return nowhere;
  const unit = seat.unit === null ? undefined : await ctx.load(unitById, { town, id: seat.unit });
  const gridKey = seat.grid ?? unit?.homeKey ?? null;
  const grid = gridKey === null ? undefined : await ctx.load(gridById, { town, id: gridKey });
  return { isSeated: seat.grid !== null, path: grid?.treePath ?? null };
}

async function seatOfParty(
  ctx: Context,
  town: string,
  { kind, key: id }: Party,
): Promise<{ grid: string | null; unit: string | null } | undefined> {
  if (kind === 'grid') return { grid: id, unit: null };
  if (kind === 'unit') return { grid: null, unit: id };
  if (kind === 'post') {
    const post = await ctx.load(postById, { town, id });
    return post && { grid: post.gridKey, unit: null };
  }
  const organisation = await ctx.load(organisationById, { town, id });
  return organisation && { grid: organisation.gridKey, unit: organisation.unitKey };
}
