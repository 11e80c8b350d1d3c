import { v7 as uuid } from 'uuid';
import { townDate } from '../../clock.ts';
import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput, notAllowed, notFound } from '../../graphql/failures.ts';
import { earliestDay, likelyDayFault, yearsFrom } from '../../graphql/likely-day.ts';
import { firstFault } from '../../graphql/validation.ts';
import { writeAs } from '../../graphql/write-as.ts';
import type { AccountViewer } from '../../identity/viewer.ts';
import type { Decision, Writing } from '../../ledger/ledger.ts';
import { intendedDay } from '../../territory/intended-day.ts';
import { keepsTerritory } from '../../territory/keeps-territory.ts';
import { latestDay } from '../../territory/latest-day.ts';
import type { PairingMode } from './pairing.entity.ts';
import type { SignPairingInput } from './pairing.inputs.ts';
import { alreadyPaired, type PairingSigned } from './pairing.results.ts';
import { columnsOf, partyNamed } from './pairing-parties.ts';
import { mayBindAs, placeOfParty } from './pairing-places.ts';
import { rivalOf } from './pairing-rivals.ts';
import { neighbourhoodsFault, type Party, partiesFault } from './pairing-rules.ts';
import { partyFacts, partySituation } from './party-situation.ts';

const longestYears = 30;

interface Agreement {
  mode: PairingMode;
  promise: string;
  parties: [Party, Party];
  signedOn: string;
  lapsesOn: string | null;
}

/**
 * Two parties sign a pairing. Returns it, or the first reason against it: NotAllowed, InvalidInput, NotFound,
 * InvalidInput again for parties that cannot be paired so, or not yet, then AlreadyPaired.
 */
export async function signPairing(ctx: Context, input: SignPairingInput): Promise<PairingSigned | Failure> {
  const { locale } = ctx;
  const viewer = keepsTerritory(ctx);
  if ('code' in viewer) return viewer;
  const { town } = viewer;
  const parties = input.parties.map((party) => partyNamed(party, town));
  const places = await Promise.all(parties.map((party) => placeOfParty(ctx, town, party)));
  if (!mayBindAs(viewer, places)) return notAllowed(locale, 'outsideYourPlaces');
  const fault = await firstFault(locale, input);
  if (fault) return fault;
  const on = intendedDay(ctx, input.on);
  if (typeof on !== 'string') return on;
  const nameless = parties.indexOf(null);
  if (nameless >= 0) return invalidInput(locale, `parties.${nameless}`, 'partyOne');
  const { key, mode, promise, lapsesOn = null } = input;
  const unlikely = likelyDayFault(locale, 'on', on, { from: earliestDay, to: townDate(ctx.services.clock()) });
  if (unlikely) return unlikely;
  const lastDay = yearsFrom(on, longestYears);
  if (lapsesOn !== null && (lapsesOn <= on || lapsesOn > lastDay))
    return invalidInput(locale, 'lapsesOn', 'pairingLapse');
  const [first, second] = parties;
  const badParties = first && second && partiesFault(mode, [first, second]);
  if (badParties) return invalidInput(locale, 'parties', badParties);
  if (!first || !second) return notFound(locale, 'partyNotFound');

  const agreement = { mode, promise: promise.trim(), parties: [first, second], signedOn: on, lapsesOn } as Agreement;
  const written = await writeAs<{ pairing: string }>(
    ctx,
    viewer,
    {
      mutation: 'signPairing',
      key,
      input: { mode, promise, parties, on: input.on, lapsesOn },
      missing: 'townNotFound',
    },
    (writing) => decide(ctx, viewer, writing, agreement),
  );
  if ('failure' in written) return written.failure;
  const { outcome, revision } = written;
  return { __typename: 'PairingSigned', revision, pairingOf: { town, key: outcome.pairing } };
}

async function decide(
  ctx: Context,
  viewer: AccountViewer,
  writing: Writing,
  agreement: Agreement,
): Promise<Decision<{ pairing: string }, Failure>> {
  const { locale } = ctx;
  const { sql, town } = writing;
  const { mode, promise, parties, signedOn, lapsesOn } = agreement;
  // Once more: a party may have been reseated since it was looked up.
  const present = ctx.over(sql);
  const places = [await placeOfParty(present, town, parties[0]), await placeOfParty(present, town, parties[1])];
  if (!mayBindAs(viewer, places)) return { refuse: notAllowed(locale, 'outsideYourPlaces') };
  const [first, second] = [await partySituation(writing, parties[0]), await partySituation(writing, parties[1])];
  if (!first || !second) return { refuse: notFound(locale, 'partyNotFound') };
  const badPlaces = neighbourhoodsFault(mode, [first.neighbourhood, second.neighbourhood]);
  if (badPlaces) return { refuse: invalidInput(locale, 'parties', badPlaces) };
  const ended = [first, second].find(({ isEnded }) => isEnded);
  if (ended) return { refuse: invalidInput(locale, 'parties', 'partyEnded', { name: ended.name }) };
  const young = latestDay(signedOn, first.since, second.since);
  if (signedOn < young) {
    const { name } = first.since === young ? first : second;
    return { refuse: invalidInput(locale, 'on', 'dayBeforeChange', { name, since: young }) };
  }
  const rival = await rivalOf(writing, agreement);
  if (rival) return { refuse: alreadyPaired(locale, { town, key: rival }) };

  const id = uuid();
  await sql
    .insertInto('pairing')
    .values({
      town_code: town,
      id,
      mode,
      promise,
      signed_on: signedOn,
      lapses_on: lapsesOn,
      ended_on: null,
      ended_reason: null,
    })
    .execute();
  const sides = parties.map((party, index) => ({
    town_code: town,
    id: uuid(),
    pairing_id: id,
    side: index + 1,
    ...columnsOf(party),
  }));
  await sql.insertInto('pairing_party').values(sides).execute();
  return {
    record: {
      kind: 'PAIRING_SIGNED',
      subject: { type: 'Pairing', id },
      facts: { mode, ...partyFacts(first, second), on: signedOn, lapsesOn },
      after: { id, ...agreement },
      outcome: { pairing: id },
    },
  };
}
