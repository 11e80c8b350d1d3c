import type { Context } from '../../graphql/context.ts';
import { type Failure, notFound } from '../../graphql/failures.ts';
import { changeTerritory } from '../../territory/change-territory.ts';
import { latestDay } from '../../territory/latest-day.ts';
import type { LeaveAllianceInput } from './alliance.inputs.ts';
import { type AllianceLeft, notInAlliance } from './alliance.results.ts';
import { tooEarly } from './alliance-day.ts';
import { allianceMemberById } from './alliance-member.loaders.ts';
import { type AllianceRow, bodyOf, endTerms, nameOf, pathOfAlliance, rowOf, termsAfter } from './alliance-situation.ts';

/**
 * A member leaves an alliance on a day, and the seats that it fills there. Returns the membership, or the first reason
 * against it: NotAllowed, InvalidInput, NotFound, NotInAlliance, InvalidInput for a day before it joined or took a seat.
 */
export async function leaveAlliance(ctx: Context, input: LeaveAllianceInput): Promise<AllianceLeft | Failure> {
  const { locale } = ctx;
  const changed = await changeTerritory(ctx, input, {
    mutation: 'leaveAlliance',
    about: { type: 'AllianceMember', id: input.membership, missing: 'allianceMemberNotFound' },
    paths: async (over, town, id) => {
      const member = await over.load(allianceMemberById, { town, id });
      return [await pathOfAlliance(over, town, member?.allianceKey)];
    },
    async decide(writing, key, on) {
      const { sql, town } = writing;
      const member = await rowOf(writing, 'alliance_member', key);
      if (!member) return { refuse: notFound(locale, 'allianceMemberNotFound') };
      const alliance = (await rowOf(writing, 'alliance', member.alliance_id)) as AllianceRow;
      const name = await nameOf(writing, member);
      if (member.until !== null) {
        const facts = { name, alliance: alliance.name, until: member.until };
        return { refuse: notInAlliance(locale, { town, key }, facts) };
      }
      const body = bodyOf(member);
      const terms = body
        ? (await termsAfter(writing, alliance.id, on)).filter((term) => term[body.column] === body.id)
        : [];
      const since = latestDay(member.since, ...terms.map((term) => term.since));
      const early = tooEarly(ctx, on, { name, since });
      if (early) return { refuse: early };
      const termsEnded = await endTerms({ sql, town, on }, terms);
      await sql
        .updateTable('alliance_member')
        .set({ until: on })
        .where('town_code', '=', town)
        .where('id', '=', key)
        .execute();
      return {
        record: {
          kind: 'ALLIANCE_LEFT',
          subject: { type: 'Alliance', id: alliance.id },
          facts: { alliance: alliance.name, member: name, on },
          before: { id: key, until: null },
          after: { id: key, until: on, termsEnded },
          outcome: { key },
        },
      };
    },
  });
  if ('code' in changed) return changed;
  return { __typename: 'AllianceLeft', revision: changed.revision, membershipOf: changed };
}
