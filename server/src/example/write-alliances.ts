import { insertRows } from '../database/insert-rows.ts';
import type { Writing } from '../ledger/ledger.ts';
import type { AlliancesPlan } from './plan-alliances.ts';

/** Writes the alliances of a town whose units and organisations are there. */
export async function writeAlliances({ sql }: Writing, plan: AlliancesPlan): Promise<void> {
  await insertRows(sql, 'alliance', plan.alliances);
  await insertRows(sql, 'alliance_member', plan.members);
  await insertRows(sql, 'alliance_seat', plan.seats);
  await insertRows(sql, 'alliance_term', plan.terms);
}
