import { v7 as uuid } from 'uuid';
import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput, notFound } from '../../graphql/failures.ts';
import { parseIdOf } from '../../graphql/ids.ts';
import type { Writing } from '../../ledger/ledger.ts';
import type { LedgerKind } from '../../ledger/ledger-entry.entity.ts';
import { intendedDay } from '../intended-day.ts';
import { latestDay } from '../latest-day.ts';
import { askAboutOrganisation, changeOrganisation, type Told } from './change-organisation.ts';
import { type FoundSeat, findSeat, pathOfSeat } from './organisation-seat.ts';
import type { OrganisationSituation } from './organisation-situation.ts';
import type { CoverUnitInput, EndUnitCoverInput } from './unit-cover.inputs.ts';

/**
 * An organisation answers for a unit from a day on. Refusals: NotAllowed (of the organisation's place or the unit's home),
 * InvalidInput (the day, a unit that left, is covered already or is its seat), NotFound, OrganisationIsDissolved.
 */
export async function coverUnit(ctx: Context, input: CoverUnitInput) {
  const { locale } = ctx;
  const changed = await changeCover(ctx, input, {
    mutation: 'coverUnit',
    kind: 'UNIT_COVERED',
    async decide({ sql }, { organisation, unit, key, on }) {
      const facts = { organisation: organisation.name, unit: unit.name };
      if (unit.endedOn !== null) return { refuse: invalidInput(locale, 'unit', 'unitHasLeft', facts) };
      if (organisation.unit === key) return { refuse: invalidInput(locale, 'unit', 'unitIsItsSeat', facts) };
      const last = await lastCover(sql, organisation, key);
      if (last?.until === null) return { refuse: invalidInput(locale, 'unit', 'unitCoveredAlready', facts) };
      const since = latestDay(organisation.foundedOn, last?.until);
      if (on < since) {
        return { refuse: invalidInput(locale, 'on', 'dayBeforeChange', { name: organisation.name, since }) };
      }
      const id = uuid();
      await sql
        .insertInto('unit_cover')
        .values({ town_code: organisation.town, id, organisation_id: organisation.id, unit_id: key, since: on })
        .execute();
      return { facts: { ...facts, on }, after: { cover: id, unit: key, since: on } };
    },
  });
  return 'code' in changed ? changed : { __typename: 'UnitCovered', ...changed };
}

/**
 * An organisation answers for a unit no more. Refusals: NotAllowed, InvalidInput (the day, a unit that it does not cover),
 * NotFound, OrganisationIsDissolved.
 */
export async function endUnitCover(ctx: Context, input: EndUnitCoverInput) {
  const { locale } = ctx;
  const changed = await changeCover(ctx, input, {
    mutation: 'endUnitCover',
    kind: 'UNIT_COVER_ENDED',
    async decide({ sql }, { organisation, unit, key, on }) {
      const facts = { organisation: organisation.name, unit: unit.name };
      const cover = await lastCover(sql, organisation, key);
      if (cover?.until !== null) return { refuse: invalidInput(locale, 'unit', 'unitNotCovered', facts) };
      const { id, since } = cover;
      if (on < since) {
        return { refuse: invalidInput(locale, 'on', 'dayBeforeChange', { name: organisation.name, since }) };
      }
      await sql
        .updateTable('unit_cover')
        .set({ until: on })
        .where('town_code', '=', organisation.town)
        .where('id', '=', id)
        .execute();
      return { facts: { ...facts, on }, before: { cover: id, until: null }, after: { cover: id, until: on } };
    },
  });
  return 'code' in changed ? changed : { __typename: 'UnitCoverEnded', ...changed };
}

interface CoverChange {
  mutation: string;
  kind: LedgerKind;
  decide: (
    writing: Writing,
    between: { organisation: OrganisationSituation; unit: FoundSeat; key: string; on: string },
  ) => Promise<Told | { refuse: Failure }>;
}

async function changeCover(ctx: Context, input: CoverUnitInput, { mutation, kind, decide }: CoverChange) {
  const { locale } = ctx;
  const on = intendedDay(ctx, input.on);
  const asking = await askAboutOrganisation(ctx, input, {
    placesOf: async (over, viewer) => [await pathOfSeat(over, viewer, { unit: input.unit })],
    fault: () => (typeof on === 'string' ? null : on),
  });
  if ('code' in asking) return asking;
  if (typeof on !== 'string') return on;
  const id = parseIdOf('Unit', input.unit);
  if (id?.town !== asking.viewer.town) return notFound(locale, 'unitNotFound');
  return changeOrganisation(ctx, asking, {
    mutation,
    kind,
    asked: { unit: id.key, on: input.on },
    async decide(writing, organisation) {
      const unit = await findSeat(writing.sql, writing.town, { grid: null, unit: id.key });
      if (!unit) return { refuse: notFound(locale, 'unitNotFound') };
      return decide(writing, { organisation, unit, key: id.key, on });
    },
  });
}

/** The one that goes on, or else the latest that ended; undefined when there was never any. */
function lastCover(sql: Writing['sql'], { town, id }: OrganisationSituation, unit: string) {
  return sql
    .selectFrom('unit_cover')
    .select(['id', 'since', 'until'])
    .where('town_code', '=', town)
    .where('organisation_id', '=', id)
    .where('unit_id', '=', unit)
    .orderBy((eb) => eb.case().when('until', 'is', null).then(0).else(1).end())
    .orderBy('until', 'desc')
    .limit(1)
    .executeTakeFirst();
}
