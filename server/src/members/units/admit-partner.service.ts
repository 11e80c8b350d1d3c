import { townDate } from '../../clock.ts';
import type { Context } from '../../graphql/context.ts';
import type { Failure } from '../../graphql/failures.ts';
import { earliestDay, likelyDayFault } from '../../graphql/likely-day.ts';
import { changeUnit } from './change-unit.ts';
import type { AdmitPartnerInput } from './unit.inputs.ts';
import { type PartnerAdmitted, unitAlreadyMember } from './unit.results.ts';

/**
 * Makes a partner a member. Returns it, or the first reason against it: NotAllowed, InvalidInput, NotFound, UnitHasLeft,
 * UnitAlreadyMember.
 */
export async function admitPartner(ctx: Context, input: AdmitPartnerInput): Promise<PartnerAdmitted | Failure> {
  const { locale, services } = ctx;
  const changed = await changeUnit(ctx, input, {
    mutation: 'admitPartner',
    fault: () =>
      input.on == null
        ? null
        : likelyDayFault(locale, 'on', input.on, { from: earliestDay, to: townDate(services.clock()) }),
    async decide({ sql, town }, { id, name, joined_on: since }, on) {
      if (since !== null) return { refuse: unitAlreadyMember(locale, { town, key: id }, { unit: name, since }) };
      await sql.updateTable('unit').set({ joined_on: on }).where('town_code', '=', town).where('id', '=', id).execute();
      return {
        kind: 'PARTNER_ADMITTED',
        facts: { unit: name, on },
        before: { joinedOn: null },
        after: { joinedOn: on },
      };
    },
  });
  if ('code' in changed) return changed;
  return { __typename: 'PartnerAdmitted', revision: changed.revision, unitOf: changed };
}
