import type { Selectable } from 'kysely';
import { townDate } from '../../clock.ts';
import type { Tables } from '../../database/tables.ts';
import type { Writing } from '../../ledger/ledger.ts';
import { lastAlliancePlaceOn } from '../../territory/end-alliance-places.ts';
import { lastPairedOn } from '../../territory/end-pairings.ts';
import { latestDay } from '../../territory/latest-day.ts';

/** The day on which the unit got another home last; null when it never did. */
export async function lastMoveOfUnit({ sql, town }: Writing, unit: string): Promise<string | null> {
  const { on } = await sql
    .selectFrom('reseating')
    .select((eb) => eb.fn.max<string | null>('on_date').as('on'))
    .where('town_code', '=', town)
    .where('subject_type', '=', 'Unit')
    .where('subject_id', '=', unit)
    .executeTakeFirstOrThrow();
  return on;
}

/** The last day on which anything of the unit happened: it can't have left before. */
export async function lastDayOfUnit(writing: Writing, unit: string, joinedOn: string | null): Promise<string> {
  return latestDay(
    joinedOn ?? '',
    await lastMoveOfUnit(writing, unit),
    await lastPairedOn(writing, 'unit_id', [unit]),
    await lastAlliancePlaceOn(writing, 'unit_id', unit),
    await lastClaimOn(writing, unit),
  );
}

async function lastClaimOn({ sql, town }: Writing, unit: string): Promise<string | null> {
  const claims = await sql
    .selectFrom('claim')
    .select(['claimed_at', 'fulfilled_at', 'withdrawn_at'])
    .where('town_code', '=', town)
    .where('unit_id', '=', unit)
    .execute();
  const last = claims.flatMap(instantsOf).sort().at(-1);
  return last === undefined ? null : townDate(last);
}

function instantsOf({
  claimed_at,
  fulfilled_at,
  withdrawn_at,
}: Pick<Selectable<Tables['claim']>, 'claimed_at' | 'fulfilled_at' | 'withdrawn_at'>): string[] {
  return [claimed_at, fulfilled_at, withdrawn_at].filter((instant) => instant !== null);
}
