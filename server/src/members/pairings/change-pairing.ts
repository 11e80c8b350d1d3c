import type { Selectable } from 'kysely';
import type { Tables } from '../../database/tables.ts';
import type { Context } from '../../graphql/context.ts';
import { type Failure, notAllowed, notFound } from '../../graphql/failures.ts';
import { parseIdOf } from '../../graphql/ids.ts';
import type { RowKey } from '../../graphql/row-key.ts';
import { firstFault } from '../../graphql/validation.ts';
import { writeAs } from '../../graphql/write-as.ts';
import type { AccountViewer } from '../../identity/viewer.ts';
import type { Record, Writing } from '../../ledger/ledger.ts';
import type { Facts } from '../../ledger/summary.ts';
import type { DatedInput } from '../../territory/dated.inputs.ts';
import { intendedDay } from '../../territory/intended-day.ts';
import { keepsTerritory } from '../../territory/keeps-territory.ts';
import { placesOfPairing } from './pairing.loaders.ts';
import { partyOf } from './pairing-parties.ts';
import { mayBindAs } from './pairing-places.ts';
import type { Party } from './pairing-rules.ts';
import { partyFacts, partySituation } from './party-situation.ts';

export type PairingRow = Selectable<Tables['pairing']>;

/** A pairing that there is, with its two parties and what the ledger calls them. */
export interface PairingAtHand {
  pairing: PairingRow;
  parties: Party[];
  names: Facts;
}

interface PairingChange {
  mutation: string;
  /** What was asked for besides the pairing and the day. */
  asked?: object;
  /** Does it, or refuses. */
  decide: (
    writing: Writing,
    at: PairingAtHand,
    on: string,
  ) => Promise<Pick<Record<object>, 'kind' | 'facts' | 'before' | 'after'> | { refuse: Failure }>;
}

/**
 * Changes a pairing, by whoever could sign it. Returns its key, or the first reason against it: NotAllowed, InvalidInput,
 * NotFound, then what the intention refuses.
 */
export async function changePairing(
  ctx: Context,
  input: DatedInput & { pairing: string },
  { mutation, asked, decide }: PairingChange,
): Promise<{ revision: number; pairingOf: RowKey } | Failure> {
  const { locale } = ctx;
  const viewer = keepsTerritory(ctx);
  if ('code' in viewer) return viewer;
  const { town } = viewer;
  const id = parseIdOf('Pairing', input.pairing);
  const pairing = id?.town === town ? id.key : null;
  if (pairing !== null && (await isForOthers(ctx, viewer, pairing))) return notAllowed(locale, 'outsideYourPlaces');
  const fault = await firstFault(locale, input);
  if (fault) return fault;
  const on = intendedDay(ctx, input.on);
  if (typeof on !== 'string') return on;
  if (pairing === null) return notFound(locale, 'pairingNotFound');

  const written = await writeAs<{ pairing: string }>(
    ctx,
    viewer,
    { mutation, key: input.key, input: { pairing, on: input.on, ...asked }, missing: 'pairingNotFound' },
    async (writing) => {
      const at = await pairingAtHand(writing, pairing);
      if (!at) return { refuse: notFound(locale, 'pairingNotFound') };
      // Once more: a party may have been reseated since it was looked up.
      if (await isForOthers(ctx.over(writing.sql), viewer, pairing)) {
        return { refuse: notAllowed(locale, 'outsideYourPlaces') };
      }
      const told = await decide(writing, at, on);
      if ('refuse' in told) return told;
      return { record: { subject: { type: 'Pairing', id: pairing }, ...told, outcome: { pairing } } };
    },
  );
  if ('failure' in written) return written.failure;
  return { revision: written.revision, pairingOf: { town, key: pairing } };
}

/** Whether there is such a pairing, and it is not this viewer's to bind. */
async function isForOthers(ctx: Context, viewer: AccountViewer, pairing: string): Promise<boolean> {
  const places = (await ctx.load(placesOfPairing, { town: viewer.town, id: pairing })) ?? [];
  return places.length > 0 && !mayBindAs(viewer, places);
}

async function pairingAtHand(writing: Writing, id: string): Promise<PairingAtHand | undefined> {
  const { sql, town } = writing;
  const pairing = await sql
    .selectFrom('pairing')
    .selectAll()
    .where('town_code', '=', town)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!pairing) return undefined;
  const rows = await sql
    .selectFrom('pairing_party')
    .selectAll()
    .where('town_code', '=', town)
    .where('pairing_id', '=', id)
    .orderBy('side')
    .execute();
  const parties = rows.map(partyOf);
  const situations = [];
  for (const party of parties) situations.push(await partySituation(writing, party));
  const [first, second] = situations;
  return { pairing, parties, names: first && second ? partyFacts(first, second) : {} };
}
