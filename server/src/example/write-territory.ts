import { insertRows } from '../database/insert-rows.ts';
import type { Record, Writing } from '../ledger/ledger.ts';
import type { TerritoryPlan } from './plan-territory.ts';

/** Writes the plan's rows for a town whose grids and units are there, and returns what the ledger says of it. */
export async function writeTerritory(
  { sql, town }: Writing,
  plan: TerritoryPlan,
): Promise<Pick<Record<object>, 'kind' | 'subject' | 'facts'>> {
  for (const [id, { latitude, longitude }] of plan.places) {
    await sql
      .updateTable('grid')
      .set({ latitude, longitude })
      .where('town_code', '=', town)
      .where('id', '=', id)
      .execute();
  }
  await insertRows(sql, 'post_holder', plan.people);
  await insertRows(sql, 'party_organisation', plan.organisations);
  await insertRows(sql, 'unit_cover', plan.covers);
  await insertRows(sql, 'station', plan.stations);
  await insertRows(sql, 'station_reach', plan.reaches);
  await insertRows(sql, 'post', plan.posts);
  await insertRows(sql, 'post_holding', plan.holdings);
  await insertRows(sql, 'pairing', plan.pairings);
  await insertRows(sql, 'pairing_party', plan.parties);
  await insertRows(sql, 'pairing_deed', plan.deeds);
  const { organisations, posts, stations, pairings } = plan;
  const facts = {
    organisations: organisations.length,
    posts: posts.length,
    stations: stations.length,
    pairings: pairings.length,
  };
  return { kind: 'TERRITORY_IMPORTED', subject: { type: 'Town', id: town }, facts };
}
