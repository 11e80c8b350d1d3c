import type { Reader } from '../../database/database.ts';
import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput } from '../../graphql/failures.ts';
import { endAlliancePlacesOf, lastAlliancePlaceOn } from '../end-alliance-places.ts';
import { endPairingsOf, lastPairedOn } from '../end-pairings.ts';
import { intendedDay } from '../intended-day.ts';
import { latestDay } from '../latest-day.ts';
import { askAboutOrganisation, changeOrganisation } from './change-organisation.ts';
import type { DissolveOrganisationInput } from './organisation.inputs.ts';
import { organisationsBelow } from './organisation.results.ts';
import { lastChangeOf, type OrganisationSituation } from './organisation-situation.ts';

/** How many of those below a refusal names. */
const namesTold = 5;

/**
 * Dissolves an organisation, a joint branch in both towns; the units that it covered are covered by it no more, and the
 * pairings of which it is a party end with it, wherever the other party is, as do its memberships in alliances and the
 * seats that it fills there. Refusals: NotAllowed, InvalidInput (the day), NotFound, OrganisationIsDissolved, OrganisationsBelow.
 */
export async function dissolveOrganisation(ctx: Context, input: DissolveOrganisationInput) {
  const { locale } = ctx;
  const on = intendedDay(ctx, input.on);
  const asking = await askAboutOrganisation(ctx, input, { fault: () => (typeof on === 'string' ? null : on) });
  if ('code' in asking) return asking;
  if (typeof on !== 'string') return on;
  const changed = await changeOrganisation(ctx, asking, {
    mutation: 'dissolveOrganisation',
    kind: 'ORGANISATION_DISSOLVED',
    asked: { on: input.on },
    async decide({ sql }, organisation) {
      const { name } = organisation;
      const below = await whatIsBelow(ctx, sql, organisation);
      if (below) return { refuse: below };
      const { town, id } = organisation;
      const paired = await lastPairedOn({ sql, town }, 'organisation_id', [id]);
      const allied = await lastAlliancePlaceOn({ sql, town }, 'organisation_id', id);
      const since = latestDay(await lastChangeOf(sql, organisation), paired, allied);
      if (on < since) return { refuse: invalidInput(locale, 'on', 'dayBeforeChange', { name, since }) };
      return dissolve(sql, organisation, on);
    },
    mirror: (sql, partners) => dissolve(sql, partners, on),
  });
  return 'code' in changed ? changed : { __typename: 'OrganisationDissolved', ...changed };
}

async function whatIsBelow(
  { locale }: Context,
  sql: Reader,
  organisation: OrganisationSituation,
): Promise<Failure | null> {
  const { town, id, name } = organisation;
  const below = await sql
    .selectFrom('party_organisation')
    .select('name')
    .where('town_code', '=', town)
    .where('parent_id', '=', id)
    .where('dissolved_on', 'is', null)
    .orderBy('sort_key')
    .orderBy('id')
    .execute();
  if (below.length === 0) return null;
  const names = below.slice(0, namesTold).map((one) => one.name);
  const told = below.length > namesTold ? [...names, '…'] : names;
  const facts = { organisation: name, count: below.length, names: new Intl.ListFormat(locale).format(told) };
  return organisationsBelow(locale, { town, key: id }, facts);
}

async function dissolve(sql: Reader, { town, id, name }: OrganisationSituation, on: string) {
  const pairingsEnded = await endPairingsOf({ sql, town, on }, 'organisation_id', [id]);
  const { memberships, terms } = await endAlliancePlacesOf({ sql, town, on }, 'organisation_id', id);
  await sql
    .updateTable('party_organisation')
    .set({ dissolved_on: on })
    .where('town_code', '=', town)
    .where('id', '=', id)
    .execute();
  // In the other town a unit may be covered since a later day; then it never was.
  const ended = await sql
    .updateTable('unit_cover')
    .set((eb) => ({ until: eb.case().when('since', '>', on).then(eb.ref('since')).else(on).end() }))
    .where('town_code', '=', town)
    .where('organisation_id', '=', id)
    .where('until', 'is', null)
    .returning('id')
    .execute();
  await sql
    .updateTable('joint_branch')
    .set({ invitation_hash: null })
    .where('town_code', '=', town)
    .where('organisation_id', '=', id)
    .execute();
  return {
    facts: {
      organisation: name,
      on,
      coversEnded: ended.length,
      pairingsEnded: pairingsEnded.length,
      alliancesLeft: memberships.length,
    },
    before: { dissolvedOn: null },
    after: {
      dissolvedOn: on,
      coversEnded: ended.map((cover) => cover.id),
      pairingsEnded,
      alliancesLeft: memberships,
      termsEnded: terms,
    },
  };
}
