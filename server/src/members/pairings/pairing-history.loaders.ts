import { batchManyById } from '../../graphql/batches.ts';
import { pageOfEach } from '../../graphql/pages-by-parent.ts';
import type { PairingDeedType, PairingRenewalType } from './pairing.type.ts';

/** Pages of what was done for a pairing, the latest first. */
export const deedsOfPairing = pageOfEach({
  list: (reader, town, pairings) =>
    reader
      .selectFrom('pairing_deed')
      .select(['id', 'pairing_id', 'on_date', 'done'])
      .where('town_code', '=', town)
      .where('pairing_id', 'in', pairings),
  parentColumn: 'pairing_id',
  order: [
    { column: 'on_date', descending: true },
    { column: 'id', descending: true },
  ],
  toItem: ({ on_date, done }): PairingDeedType => ({ on: on_date, done }),
});

/** Of each pairing its renewals, the latest first. */
export const renewalsOfPairing = batchManyById(
  async (reader, town, ids): Promise<PairingRenewalType[]> => {
    const rows = await reader
      .selectFrom('pairing_renewal')
      .selectAll()
      .where('town_code', '=', town)
      .where('pairing_id', 'in', ids)
      .orderBy('on_date', 'desc')
      .orderBy('id', 'desc')
      .execute();
    return rows.map((row) => ({
      on: row.on_date,
      lapsedOnBefore: row.lapsed_on_before,
      lapsesOn: row.lapses_on,
      pairingKey: row.pairing_id,
    }));
  },
  (renewal) => renewal.pairingKey,
);
