import type { Writing } from '../../ledger/ledger.ts';
import type { PairingMode } from './pairing.entity.ts';
import { partyColumns } from './pairing-parties.ts';
import type { Party } from './pairing-rules.ts';

/** Between whom, for what, and in which time. */
interface Bond {
  mode: PairingMode;
  parties: readonly Party[];
  signedOn: string;
  lapsesOn: string | null;
}

/** The id of a pairing of the same mode and the same parties that shares a day with this one, other than `except`. */
export async function rivalOf(
  { sql, town }: Writing,
  { mode, parties, signedOn, lapsesOn }: Bond,
  except?: string,
): Promise<string | undefined> {
  let query = sql
    .selectFrom('pairing')
    .select('pairing.id')
    .where('pairing.town_code', '=', town)
    .where('pairing.mode', '=', mode)
    .where((eb) => eb.or([eb('pairing.lapses_on', 'is', null), eb('pairing.lapses_on', '>', signedOn)]))
    .where((eb) => eb.or([eb('pairing.ended_on', 'is', null), eb('pairing.ended_on', '>', signedOn)]));
  if (lapsesOn !== null) query = query.where('pairing.signed_on', '<', lapsesOn);
  if (except !== undefined) query = query.where('pairing.id', '<>', except);
  for (const { kind, key } of parties) {
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom('pairing_party')
          .select('pairing_party.id')
          .whereRef('pairing_party.town_code', '=', 'pairing.town_code')
          .whereRef('pairing_party.pairing_id', '=', 'pairing.id')
          .where(`pairing_party.${partyColumns[kind]}`, '=', key),
      ),
    );
  }
  return (await query.executeTakeFirst())?.id;
}
