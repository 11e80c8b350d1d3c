import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput } from '../../graphql/failures.ts';
import type { Writing } from '../../ledger/ledger.ts';
import { endAlliancePlacesOf } from '../../territory/end-alliance-places.ts';
import { endPairingsOf } from '../../territory/end-pairings.ts';
import { changeUnit } from './change-unit.ts';
import type { EndMembershipInput } from './unit.inputs.ts';
import { type MembershipEnded, unitHasClaims } from './unit.results.ts';
import { lastDayOfUnit } from './unit-past.ts';

/** How many projects a refusal names. */
const namesTold = 5;

/**
 * A unit leaves: the pairings of which it is a party, its memberships in alliances and the seats that it fills end with
 * that. Organisations seated in it stay until they are moved or dissolved. Returns it, or the first reason against it:
 * NotAllowed, InvalidInput, NotFound, UnitHasLeft, UnitHasClaims, InvalidInput for a day before something of it.
 */
export async function endMembership(ctx: Context, input: EndMembershipInput): Promise<MembershipEnded | Failure> {
  const { locale } = ctx;
  const reason = input.reason.trim();
  const changed = await changeUnit(ctx, input, {
    mutation: 'endMembership',
    asked: { reason },
    async decide(writing, { id, name, joined_on }, on) {
      const { sql, town } = writing;
      const projects = await projectsStoodBehind(writing, id);
      if (projects.length > 0) {
        const facts = { unit: name, count: projects.length, projects: projects.slice(0, namesTold) };
        return { refuse: unitHasClaims(locale, { town, key: id }, facts) };
      }
      const since = await lastDayOfUnit(writing, id, joined_on);
      if (on < since) return { refuse: invalidInput(locale, 'on', 'dayBeforeChange', { name, since }) };
      const pairingsEnded = await endPairingsOf({ sql, town, on }, 'unit_id', [id]);
      const { memberships, terms } = await endAlliancePlacesOf({ sql, town, on }, 'unit_id', id);
      await sql
        .updateTable('unit')
        .set({ left_on: on, left_reason: reason })
        .where('town_code', '=', town)
        .where('id', '=', id)
        .execute();
      return {
        kind: 'MEMBERSHIP_ENDED',
        facts: { unit: name, on, pairingsEnded: pairingsEnded.length, alliancesLeft: memberships.length },
        before: { leftOn: null },
        after: { leftOn: on, reason, pairingsEnded, alliancesLeft: memberships, termsEnded: terms },
      };
    },
  });
  if ('code' in changed) return changed;
  return { __typename: 'MembershipEnded', revision: changed.revision, unitOf: changed };
}

/** The projects of open seasons on which the unit has an active claim, by name. */
async function projectsStoodBehind({ sql, town }: Writing, unit: string): Promise<string[]> {
  const rows = await sql
    .selectFrom('claim')
    .innerJoin('project', (join) =>
      join.onRef('project.town_code', '=', 'claim.town_code').onRef('project.id', '=', 'claim.project_id'),
    )
    .innerJoin('season', (join) =>
      join.onRef('season.town_code', '=', 'project.town_code').onRef('season.id', '=', 'project.season_id'),
    )
    .select('project.name')
    .where('claim.town_code', '=', town)
    .where('claim.unit_id', '=', unit)
    .where('claim.status', '=', 'ACTIVE')
    .where('season.closed_on', 'is', null)
    .orderBy('project.sort_key')
    .orderBy('project.id')
    .execute();
  return rows.map(({ name }) => name);
}
