// What founding, proposing and joining have in common: a new organisation in a seat, perhaps under another one.
import { v7 as uuid } from 'uuid';
import type { Reader } from '../../database/database.ts';
import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput, notFound } from '../../graphql/failures.ts';
import { firstFault } from '../../graphql/validation.ts';
import type { WriteInput } from '../../graphql/write-input.ts';
import type { AccountViewer } from '../../identity/viewer.ts';
import { sortKeyOf } from '../../language/sort-key.ts';
import { intendedDay } from '../intended-day.ts';
import { keepsTerritory, placeFault } from '../keeps-territory.ts';
import type { Seat } from '../reseat.ts';
import { checkParent, readParent } from './organisation-parent.ts';
import { findSeat, pathOfSeat, readSeat, seatFault } from './organisation-seat.ts';
import type { OrganisationKind, OrganisationSetting } from './party-organisation.entity.ts';

interface SeatedInput extends WriteInput {
  grid?: string | null;
  unit?: string | null;
  parent?: string | null;
  on?: string | null;
}

/** Where and when an organisation is founded, and by whom. */
export interface Founding {
  viewer: AccountViewer;
  seat: Seat;
  parent: string | null;
  on: string;
}

/** Who founds, where and when, in keys of rows. Refusals in the order of all mutations: NotAllowed, InvalidInput, NotFound. */
export async function askForFounding(
  ctx: Context,
  input: SeatedInput,
  fault?: (viewer: AccountViewer) => Failure | null,
): Promise<Founding | Failure> {
  const viewer = keepsTerritory(ctx);
  if ('code' in viewer) return viewer;
  const outside = placeFault(ctx, viewer, [await pathOfSeat(ctx, viewer, input)]);
  if (outside) return outside;
  const wrong = (await firstFault(ctx.locale, input)) ?? fault?.(viewer) ?? seatFault(ctx, input);
  if (wrong) return wrong;
  const on = intendedDay(ctx, input.on);
  if (typeof on !== 'string') return on;
  const seat = readSeat(ctx, viewer.town, input);
  if ('code' in seat) return seat;
  const parent = readParent(ctx.locale, viewer.town, input.parent);
  if (parent !== null && typeof parent !== 'string') return parent;
  return { viewer, seat, parent, on };
}

interface NewOrganisation {
  kind: OrganisationKind;
  setting: OrganisationSetting;
  name: string;
  members: number | null;
}

/**
 * Inserts the row of a new organisation. Refusals: NotFound (seat or parent), NotAllowed, InvalidInput (a seat that is gone, a parent
 * that it can't stand under).
 */
export async function foundIn(
  ctx: Context,
  sql: Reader,
  { viewer, seat, parent, on }: Founding,
  { kind, setting, name, members }: NewOrganisation,
): Promise<{ id: string; seat: string; parent: string | null; after: object } | { refuse: Failure }> {
  const { locale } = ctx;
  const { town } = viewer;
  const found = await findSeat(sql, town, seat);
  const field = seat.grid === null ? 'unit' : 'grid';
  if (!found) return { refuse: notFound(locale, seat.grid === null ? 'unitNotFound' : 'gridNotFound') };
  // Once more: a seat may have been moved since it was looked up.
  const moved = placeFault(ctx, viewer, [found.path ?? '']);
  if (moved) return { refuse: moved };
  if (found.endedOn !== null) return { refuse: invalidInput(locale, field, 'seatGone', { seat: found.name }) };
  const above = parent === null ? { name: null } : await checkParent(locale, sql, town, parent, { id: null, kind });
  if ('refuse' in above) return above;
  const id = uuid();
  await sql
    .insertInto('party_organisation')
    .values({
      town_code: town,
      id,
      parent_id: parent,
      kind,
      setting,
      name,
      sort_key: sortKeyOf(name),
      grid_id: seat.grid,
      unit_id: seat.unit,
      members,
      founded_on: on,
    })
    .execute();
  const after = { id, kind, setting, name, ...seat, parent, members, foundedOn: on };
  return { id, seat: found.name, parent: above.name, after };
}
