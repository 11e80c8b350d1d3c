import type { Context } from '../graphql/context.ts';
import { gridById } from '../territory/grid.loaders.ts';
import { organisationById } from '../territory/organisation.loaders.ts';
import { postById } from '../territory/post.loaders.ts';
import { postTitle } from '../territory/post.results.ts';
import { stationById } from '../territory/station.loaders.ts';
import type { PairingPartyType } from './pairing.type.ts';
import { unitById } from './unit.loaders.ts';

/** What a party of a pairing is called, in the reader's language where that makes a difference. */
export async function partyName(ctx: Context, party: PairingPartyType): Promise<string> {
  const { town, organisationKey, unitKey, gridKey, postKey } = party;
  const named = await Promise.all([
    organisationKey && ctx.load(organisationById, { town, id: organisationKey }),
    unitKey && ctx.load(unitById, { town, id: unitKey }),
    gridKey && ctx.load(gridById, { town, id: gridKey }),
  ]);
  const found = named.find((one) => one);
  if (found) return found.name;
  return postKey ? postName(ctx, town, postKey) : (party.outsideName ?? '');
}

async function postName(ctx: Context, town: string, key: string): Promise<string> {
  const post = await ctx.load(postById, { town, id: key });
  if (!post) return '';
  const grid = await ctx.load(gridById, { town, id: post.gridKey });
  const station = post.stationKey === null ? undefined : await ctx.load(stationById, { town, id: post.stationKey });
  return postTitle(ctx.locale, { role: post.role, grid: grid?.name ?? '', station: station?.name ?? null });
}
