import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput, notAllowed, notFound } from '../../graphql/failures.ts';
import { parseIdOf } from '../../graphql/ids.ts';
import { firstFault } from '../../graphql/validation.ts';
import { writeAs } from '../../graphql/write-as.ts';
import type { AccountViewer } from '../../identity/viewer.ts';
import { say } from '../../language/messages.ts';
import type { Decision, Writing } from '../../ledger/ledger.ts';
import { intendedDay } from '../../territory/intended-day.ts';
import { keepsTerritory } from '../../territory/keeps-territory.ts';
import type { EndPairingInput } from './pairing.inputs.ts';
import { placesOfPairing } from './pairing.loaders.ts';
import { type PairingEnded, pairingNotInForce } from './pairing.results.ts';
import { partyOf } from './pairing-parties.ts';
import { mayBindAs } from './pairing-places.ts';
import { partyFacts, partySituation } from './party-situation.ts';

/**
 * Ends a pairing on a day, before it lapses; by whoever could sign it. Returns it, or the first reason against it:
 * NotAllowed, InvalidInput, NotFound, PairingNotInForce, InvalidInput for a day before it was signed.
 */
export async function endPairing(ctx: Context, input: EndPairingInput): Promise<PairingEnded | Failure> {
  const { locale } = ctx;
  const viewer = keepsTerritory(ctx);
  if ('code' in viewer) return viewer;
  const { town } = viewer;
  const id = parseIdOf('Pairing', input.pairing);
  const pairing = id?.town === town ? id.key : null;
  const places = pairing === null ? [] : ((await ctx.load(placesOfPairing, { town, id: pairing })) ?? []);
  if (places.length > 0 && !mayBindAs(viewer, places)) return notAllowed(locale, 'outsideYourPlaces');
  const fault = await firstFault(locale, input);
  if (fault) return fault;
  const on = intendedDay(ctx, input.on);
  if (typeof on !== 'string') return on;
  if (pairing === null) return notFound(locale, 'pairingNotFound');

  const { key, reason } = input;
  const written = await writeAs<{ pairing: string }>(
    ctx,
    viewer,
    { mutation: 'endPairing', key, input: { pairing, reason, on: input.on }, missing: 'pairingNotFound' },
    (writing) => decide(ctx, viewer, writing, { pairing, reason: reason.trim(), on }),
  );
  if ('failure' in written) return written.failure;
  return { __typename: 'PairingEnded', revision: written.revision, pairingOf: { town, key: pairing } };
}

async function decide(
  ctx: Context,
  viewer: AccountViewer,
  writing: Writing,
  { pairing, reason, on }: { pairing: string; reason: string; on: string },
): Promise<Decision<{ pairing: string }, Failure>> {
  const { locale } = ctx;
  const { sql, town } = writing;
  const found = await sql
    .selectFrom('pairing')
    .selectAll()
    .where('town_code', '=', town)
    .where('id', '=', pairing)
    .executeTakeFirst();
  if (!found) return { refuse: notFound(locale, 'pairingNotFound') };
  // Once more: a party may have been reseated since it was looked up.
  const places = (await ctx.over(sql).load(placesOfPairing, { town, id: pairing })) ?? [];
  if (!mayBindAs(viewer, places)) return { refuse: notAllowed(locale, 'outsideYourPlaces') };
  const hasLapsed = found.lapses_on !== null && found.lapses_on <= on;
  if (found.ended_on !== null || hasLapsed) return { refuse: pairingNotInForce(locale, { town, key: pairing }) };
  if (on < found.signed_on) {
    const facts = { name: say(locale, 'thisPairing'), since: found.signed_on };
    return { refuse: invalidInput(locale, 'on', 'dayBeforeChange', facts) };
  }
  await sql
    .updateTable('pairing')
    .set({ ended_on: on, ended_reason: reason })
    .where('town_code', '=', town)
    .where('id', '=', pairing)
    .execute();
  return {
    record: {
      kind: 'PAIRING_ENDED',
      subject: { type: 'Pairing', id: pairing },
      facts: { mode: found.mode, ...(await factsOfParties(writing, pairing)), on },
      before: { endedOn: null },
      after: { endedOn: on, reason },
      outcome: { pairing },
    },
  };
}

async function factsOfParties(writing: Writing, pairing: string) {
  const [first, second] = await writing.sql
    .selectFrom('pairing_party')
    .selectAll()
    .where('town_code', '=', writing.town)
    .where('pairing_id', '=', pairing)
    .orderBy('side')
    .execute();
  const situations = [
    first && (await partySituation(writing, partyOf(first))),
    second && (await partySituation(writing, partyOf(second))),
  ];
  const [one, other] = situations;
  return one && other ? partyFacts(one, other) : {};
}
