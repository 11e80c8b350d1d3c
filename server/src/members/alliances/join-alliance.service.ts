import { v7 as uuid } from 'uuid';
import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput, notFound } from '../../graphql/failures.ts';
import { parseIdOf } from '../../graphql/ids.ts';
import type { Writing } from '../../ledger/ledger.ts';
import type { JoinAllianceInput } from './alliance.inputs.ts';
import { type AllianceJoined, alreadyInAlliance } from './alliance.results.ts';
import { tooEarly } from './alliance-day.ts';
import { type AllianceMemberRow, bodySituation } from './alliance-situation.ts';
import { changeAlliance } from './change-alliance.ts';

/** Who joins, as columns of the membership. */
interface Joiner {
  unit_id: string | null;
  organisation_id: string | null;
  label: string | null;
  headcount: number | null;
}

/**
 * A unit, an organisation or a counted group joins an alliance from a day on. Returns the membership, or the first reason
 * against it: NotAllowed, InvalidInput, NotFound (the alliance, who joins), AllianceIsDissolved, InvalidInput for a body
 * that is gone or a day before it or the alliance was there, or before it left, AlreadyInAlliance.
 */
export async function joinAlliance(ctx: Context, input: JoinAllianceInput): Promise<AllianceJoined | Failure> {
  const { locale } = ctx;
  const changed = await changeAlliance(ctx, input, {
    mutation: 'joinAlliance',
    alliance: input.alliance,
    asked: { unit: input.unit, organisation: input.organisation, group: input.group },
    fault: () => {
      const named = [input.unit, input.organisation, input.group].filter((one) => one != null);
      return named.length === 1 ? null : invalidInput(locale, 'unit', 'allianceJoinerOne');
    },
    async decide(writing, alliance, on) {
      const { sql, town } = writing;
      const joiner = joinerOf(input, town);
      const body = joiner && (await situationOf(writing, joiner));
      if (!joiner || !body) {
        return { refuse: notFound(locale, input.unit == null ? 'organisationNotFound' : 'unitNotFound') };
      }
      const { name } = body;
      if (body.isGone) {
        const field = input.unit == null ? 'organisation' : 'unit';
        return { refuse: invalidInput(locale, field, 'allianceBodyGone', { name }) };
      }
      const early = tooEarly(ctx, on, { name: alliance.name, since: alliance.founded_on }, body);
      if (early) return { refuse: early };
      const last = await lastMembership(writing, alliance.id, joiner);
      if (last && last.until === null) {
        const facts = { name, alliance: alliance.name, since: last.since };
        return { refuse: alreadyInAlliance(locale, { town, key: last.id }, facts) };
      }
      const tooSoon = tooEarly(ctx, on, { name, since: last?.until });
      if (tooSoon) return { refuse: tooSoon };
      const id = uuid();
      await sql
        .insertInto('alliance_member')
        .values({ town_code: town, id, alliance_id: alliance.id, ...joiner, since: on })
        .execute();
      const { unit_id: unit, organisation_id: organisation, label, headcount } = joiner;
      return {
        kind: 'ALLIANCE_JOINED',
        facts: { alliance: alliance.name, member: name, headcount, on },
        after: { id, alliance: alliance.id, unit, organisation, label, headcount, since: on },
        outcome: { key: id },
      };
    },
  });
  if ('code' in changed) return changed;
  return { __typename: 'AllianceJoined', revision: changed.revision, membershipOf: changed };
}

/** Who joins, by keys of the town; null for an id that is none of its units and organisations. */
function joinerOf({ unit, organisation, group }: JoinAllianceInput, town: string): Joiner | null {
  const nobody = { unit_id: null, organisation_id: null, label: null, headcount: null };
  if (group != null) return { ...nobody, label: group.label.trim(), headcount: group.headcount };
  const id = unit != null ? parseIdOf('Unit', unit) : parseIdOf('PartyOrganisation', organisation ?? '');
  if (id?.town !== town) return null;
  return { ...nobody, [unit != null ? 'unit_id' : 'organisation_id']: id.key };
}

async function situationOf(writing: Writing, { unit_id, organisation_id, label }: Joiner) {
  if (unit_id !== null) return bodySituation(writing, 'unit_id', unit_id);
  if (organisation_id !== null) return bodySituation(writing, 'organisation_id', organisation_id);
  return { name: label ?? '', since: null, isGone: false };
}

/** The membership of the same body, or of a group of the same label, that goes on, or else the one that ended last. */
async function lastMembership(
  { sql, town }: Writing,
  alliance: string,
  joiner: Joiner,
): Promise<AllianceMemberRow | undefined> {
  const [column, value] =
    joiner.unit_id !== null
      ? (['unit_id', joiner.unit_id] as const)
      : joiner.organisation_id !== null
        ? (['organisation_id', joiner.organisation_id] as const)
        : (['label', joiner.label ?? ''] as const);
  return sql
    .selectFrom('alliance_member')
    .selectAll()
    .where('town_code', '=', town)
    .where('alliance_id', '=', alliance)
    .where(column, '=', value)
    .orderBy((eb) => eb.case().when('until', 'is', null).then(0).else(1).end())
    .orderBy('until', 'desc')
    .limit(1)
    .executeTakeFirst();
}
