import type { Context } from '../../graphql/context.ts';
import { invalidInput, notFound } from '../../graphql/failures.ts';
import { intendedDay } from '../intended-day.ts';
import { latestDay } from '../latest-day.ts';
import { rememberSeats } from '../reseat.ts';
import { askAboutOrganisation, changeOrganisation } from './change-organisation.ts';
import type { MoveOrganisationInput } from './organisation.inputs.ts';
import { findSeat, pathOfSeat, readSeat, seatFault } from './organisation-seat.ts';
import { lastMoveOf } from './organisation-situation.ts';

/**
 * Gives an organisation another seat from a day on; where it was before is remembered. Refusals: NotAllowed (of the old
 * place or the new), InvalidInput (the day, the same seat, one that is gone), NotFound, OrganisationIsDissolved.
 */
export async function moveOrganisation(ctx: Context, input: MoveOrganisationInput) {
  const { locale } = ctx;
  const on = intendedDay(ctx, input.on);
  const asking = await askAboutOrganisation(ctx, input, {
    placesOf: async (over, viewer) => [await pathOfSeat(over, viewer, input)],
    fault: () => seatFault(ctx, input) ?? (typeof on === 'string' ? null : on),
  });
  if ('code' in asking) return asking;
  if (typeof on !== 'string') return on;
  const seat = readSeat(ctx, asking.viewer.town, input);
  if ('code' in seat) return seat;
  const changed = await changeOrganisation(ctx, asking, {
    mutation: 'moveOrganisation',
    kind: 'ORGANISATION_MOVED',
    asked: { ...seat, on: input.on },
    async decide({ sql }, organisation) {
      const { town, id, name, grid, unit } = organisation;
      const to = await findSeat(sql, town, seat);
      if (!to) return { refuse: notFound(locale, seat.grid === null ? 'unitNotFound' : 'gridNotFound') };
      const field = seat.grid === null ? 'unit' : 'grid';
      if (to.endedOn !== null) return { refuse: invalidInput(locale, field, 'seatGone', { seat: to.name }) };
      if (seat.grid === grid && seat.unit === unit) {
        return { refuse: invalidInput(locale, field, 'seatUnchanged', { seat: to.name }) };
      }
      const since = await lastMoveOf(sql, organisation);
      if (on < latestDay(since, to.since)) {
        const late = to.since !== null && to.since > since ? { name: to.name, since: to.since } : { name, since };
        return { refuse: invalidInput(locale, 'on', 'dayBeforeChange', late) };
      }
      const from = { grid, unit };
      await rememberSeats(sql, town, on, [{ type: 'PartyOrganisation', id, from, to: seat }]);
      await sql
        .updateTable('party_organisation')
        .set({ grid_id: seat.grid, unit_id: seat.unit })
        .where('town_code', '=', town)
        .where('id', '=', id)
        .execute();
      return {
        facts: { organisation: name, from: organisation.seat, to: to.name, on },
        before: from,
        after: { ...seat, since: on },
      };
    },
  });
  return 'code' in changed ? changed : { __typename: 'OrganisationMoved', ...changed };
}
