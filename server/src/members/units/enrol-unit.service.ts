import { v7 as uuid } from 'uuid';
import { townDate } from '../../clock.ts';
import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput, notAllowed, notFound } from '../../graphql/failures.ts';
import { earliestDay, likelyDayFault } from '../../graphql/likely-day.ts';
import { firstFault } from '../../graphql/validation.ts';
import { writeAs } from '../../graphql/write-as.ts';
import { answersFor } from '../../identity/scope.ts';
import type { AccountViewer } from '../../identity/viewer.ts';
import { sortKeyOf } from '../../language/sort-key.ts';
import { keepsTerritory } from '../../territory/keeps-territory.ts';
import { pathOfHome } from './change-unit.ts';
import type { EnrolUnitInput } from './unit.inputs.ts';
import { type UnitEnrolled, unitNameTaken } from './unit.results.ts';
import { homeAsked, openHome } from './unit-home.ts';
import { unitNamed } from './unit-name.ts';

/**
 * Takes a unit in, as a member since a day or as a partner. Returns it, or the first reason against it: NotAllowed unless
 * the viewer answers for its home, InvalidInput, NotFound (the home), InvalidInput for a closed home, UnitNameTaken.
 */
export async function enrolUnit(ctx: Context, input: EnrolUnitInput): Promise<UnitEnrolled | Failure> {
  const { locale } = ctx;
  const viewer = keepsTerritory(ctx);
  if ('code' in viewer) return viewer;
  const { town } = viewer;
  const home = homeAsked(input.home, town);
  if (!(await answersForHome(ctx, viewer, home))) return notAllowed(locale, 'outsideYourPlaces');
  const fault = (await firstFault(locale, input)) ?? joiningFault(ctx, input.joinedOn);
  if (fault) return fault;
  if (home === undefined) return notFound(locale, 'gridNotFound');

  const { key, kind, joinedOn = null } = input;
  const name = input.name.trim();
  const written = await writeAs<{ unit: string }>(
    ctx,
    viewer,
    { mutation: 'enrolUnit', key, input: { name, kind, home, joinedOn }, missing: 'townNotFound' },
    async (writing) => {
      if (!(await answersForHome(ctx.over(writing.sql), viewer, home))) {
        return { refuse: notAllowed(locale, 'outsideYourPlaces') };
      }
      const grid = await openHome(ctx, writing, home);
      if (grid && 'code' in grid) return { refuse: grid };
      const namesake = await unitNamed(writing, name);
      if (namesake) return { refuse: unitNameTaken(locale, { town, key: namesake }, name) };
      const id = uuid();
      const row = { town_code: town, id, name, sort_key: sortKeyOf(name), kind, home_id: home, joined_on: joinedOn };
      await writing.sql.insertInto('unit').values(row).execute();
      return {
        record: {
          kind: 'UNIT_ENROLLED',
          subject: { type: 'Unit', id },
          facts: { unit: name, member: joinedOn === null ? 0 : 1, on: joinedOn, grid: grid?.name ?? null },
          after: { id, name, kind, home, joinedOn },
          outcome: { unit: id },
        },
      };
    },
  );
  if ('failure' in written) return written.failure;
  return { __typename: 'UnitEnrolled', revision: written.revision, unitOf: { town, key: written.outcome.unit } };
}

async function answersForHome(ctx: Context, viewer: AccountViewer, home: string | null | undefined): Promise<boolean> {
  const path = home === undefined ? undefined : await pathOfHome(ctx, viewer.town, home);
  return path === undefined || answersFor(viewer, path);
}

function joiningFault({ locale, services }: Context, joinedOn: string | null | undefined): Failure | null {
  if (joinedOn == null) return null;
  const today = townDate(services.clock());
  if (joinedOn > today) return invalidInput(locale, 'joinedOn', 'dayInFuture', { on: joinedOn, today });
  return likelyDayFault(locale, 'joinedOn', joinedOn, { from: earliestDay, to: today });
}
