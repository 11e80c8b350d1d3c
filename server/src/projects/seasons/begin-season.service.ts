import { v7 as uuid } from 'uuid';
import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput, roleRefused } from '../../graphql/failures.ts';
import { likelyDayFault, yearsFrom } from '../../graphql/likely-day.ts';
import { firstFault } from '../../graphql/validation.ts';
import { writeAs } from '../../graphql/write-as.ts';
import { hasRole } from '../../identity/scope.ts';
import type { Decision, Writing } from '../../ledger/ledger.ts';
import { intendedDay } from '../../territory/intended-day.ts';
import { latestDay } from '../../territory/latest-day.ts';
import type { BeginSeasonInput } from './season.inputs.ts';
import { type SeasonBegun, seasonStillOpen } from './season.results.ts';

/** How far back a season can be begun that was run on paper so far. */
const mostYearsBack = 30;

/**
 * Begins a season, which is the current one from then on. Returns it, or the first reason against it: NotAllowed,
 * InvalidInput (also for a name that was had, or a day before the last season's end), SeasonStillOpen.
 */
export async function beginSeason(ctx: Context, input: BeginSeasonInput): Promise<SeasonBegun | Failure> {
  const { viewer, locale } = ctx;
  if (!hasRole(viewer, 'keepSeasons')) return roleRefused(locale, viewer);
  const { town } = viewer;
  const fault = await firstFault(locale, input);
  if (fault) return fault;
  const on = intendedDay(ctx, input.begunOn, 'begunOn');
  if (typeof on !== 'string') return on;
  const today = intendedDay(ctx, null) as string;
  const unlikely = likelyDayFault(locale, 'begunOn', on, { from: yearsFrom(today, -mostYearsBack), to: today });
  if (unlikely) return unlikely;

  const { key, name, begunOn } = input;
  const written = await writeAs<{ season: string }>(
    ctx,
    viewer,
    { mutation: 'beginSeason', key, input: { name, begunOn }, missing: 'townNotFound' },
    (writing) => decide(ctx, writing, name.trim(), on),
  );
  if ('failure' in written) return written.failure;
  const { outcome, revision } = written;
  return { __typename: 'SeasonBegun', revision, seasonOf: { town, key: outcome.season } };
}

async function decide(
  { locale }: Context,
  { sql, town }: Writing,
  name: string,
  on: string,
): Promise<Decision<{ season: string }, Failure>> {
  const seasons = await sql
    .selectFrom('season')
    .selectAll()
    .where('town_code', '=', town)
    .orderBy('begun_on', 'desc')
    .execute();
  if (seasons.some((one) => one.name === name)) {
    return { refuse: invalidInput(locale, 'name', 'seasonNameTaken', { season: name }) };
  }
  const [last] = seasons;
  if (last) {
    // The earlier one is never closed in passing: its figures stand still from then on, and claims are refused.
    if (last.closed_on === null) {
      return { refuse: seasonStillOpen(locale, { town, key: last.id, name: last.name }) };
    }
    const since = latestDay(last.begun_on, last.closed_on);
    if (on < since || on === last.begun_on) {
      return { refuse: invalidInput(locale, 'begunOn', 'seasonBeforeLast', { season: last.name, since }) };
    }
  }
  const id = uuid();
  await sql.insertInto('season').values({ town_code: town, id, name, begun_on: on, closed_on: null }).execute();
  return {
    record: {
      kind: 'SEASON_BEGUN',
      subject: { type: 'Season', id },
      facts: { season: name, on },
      after: { id, name, begunOn: on },
      outcome: { season: id },
    },
  };
}
