import type { Context } from '../../graphql/context.ts';
import type { DayKey } from '../../territory/batches-by-day.ts';
import { gridThen } from '../../territory/grids/grid-days.loaders.ts';
import { organisationById } from '../../territory/organisations/organisation.loaders.ts';
import { postTitle } from '../../territory/posts/post.results.ts';
import { postOnDay } from '../../territory/posts/post-days.loaders.ts';
import { stationById } from '../../territory/stations/station.loaders.ts';
import { unitById } from '../units/unit.loaders.ts';
import type { PairingPartyType } from './pairing.type.ts';

/** What a party of a pairing is called, in the reader's language where that makes a difference. */
export async function partyName(ctx: Context, party: PairingPartyType): Promise<string> {
  const { town, organisationKey, unitKey, gridKey, postKey, on } = party;
  const named = await Promise.all([
    organisationKey && ctx.load(organisationById, { town, id: organisationKey }),
    unitKey && ctx.load(unitById, { town, id: unitKey }),
    gridKey && gridThen(ctx, { town, id: gridKey, on }),
  ]);
  const found = named.find((one) => one);
  if (found) return found.name;
  return postKey ? postName(ctx, { town, id: postKey, on }) : (party.outsideName ?? '');
}

async function postName(ctx: Context, key: DayKey): Promise<string> {
  const post = await ctx.load(postOnDay, key);
  if (!post) return '';
  const { town, on } = key;
  const grid = await gridThen(ctx, { town, id: post.gridKey, on });
  const station = post.stationKey === null ? undefined : await ctx.load(stationById, { town, id: post.stationKey });
  return postTitle(ctx.locale, { role: post.role, grid: grid?.name ?? '', station: station?.name ?? null });
}
