import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput } from '../../graphql/failures.ts';
import type { Writing } from '../../ledger/ledger.ts';
import { lastPairedOn } from '../end-pairings.ts';
import { latestDay } from '../latest-day.ts';
import { abolishPosts } from '../posts/post-holdings.ts';
import { postSituation } from '../posts/post-situation.ts';
import { changeStation } from './change-station.ts';
import type { CloseStationInput } from './station.inputs.ts';
import type { StationClosed } from './station.results.ts';

/**
 * A station is closed on a day: the post of its director is abolished with its mentorings, and what it is recorded as serving ends. Refusals:
 * those of every change of a station, InvalidInput for a day before the last change of any of these.
 */
export async function closeStation(ctx: Context, input: CloseStationInput): Promise<StationClosed | Failure> {
  const step = await changeStation(ctx, input, {
    mutation: 'closeStation',
    kind: 'STATION_CLOSED',
    async apply(writing, station, on) {
      const { sql, town } = writing;
      const director = await directorOf(writing, station.id);
      const reach = await reachOf(writing, station.id);
      const moved = await lastMoveOf(writing, station.id);
      const paired = director && (await lastPairedOn(writing, 'post_id', [director.key]));
      const possibleFrom = latestDay(
        station.opened_on,
        director?.changedOn,
        paired,
        moved,
        ...reach.map(({ day }) => day),
      );
      if (on < possibleFrom) {
        const facts = { name: station.name, since: possibleFrom };
        return { refuse: invalidInput(ctx.locale, 'on', 'dayBeforeChange', facts) };
      }
      const pairingsEnded = director ? await abolishPosts(writing, [director.key], on) : [];
      await sql
        .updateTable('station_reach')
        .set({ until: on })
        .where('town_code', '=', town)
        .where('station_id', '=', station.id)
        .where('until', 'is', null)
        .execute();
      await sql
        .updateTable('station')
        .set({ closed_on: on })
        .where('town_code', '=', town)
        .where('id', '=', station.id)
        .execute();
      const served = reach.filter(({ until }) => until === null).length;
      return {
        facts: { on, neighbourhoods: served, pairingsEnded: pairingsEnded.length },
        before: { closedOn: null, director: director?.key ?? null, served },
        after: { closedOn: on, director: null, served: 0, pairingsEnded },
      };
    },
  });
  return 'code' in step ? step : { __typename: 'StationClosed', ...step };
}

async function directorOf({ sql, town }: Writing, station: string) {
  const post = await sql
    .selectFrom('post')
    .select('id')
    .where('town_code', '=', town)
    .where('station_id', '=', station)
    .where('abolished_on', 'is', null)
    .executeTakeFirst();
  return post && postSituation(sql, town, post.id);
}

/** Every time that it was recorded as serving something, with the day of the last change of that. */
async function reachOf({ sql, town }: Writing, station: string) {
  const rows = await sql
    .selectFrom('station_reach')
    .select(['since', 'until'])
    .where('town_code', '=', town)
    .where('station_id', '=', station)
    .execute();
  return rows.map(({ since, until }) => ({ until, day: until ?? since }));
}

async function lastMoveOf({ sql, town }: Writing, station: string): Promise<string | undefined> {
  const last = await sql
    .selectFrom('reseating')
    .select('on_date')
    .where('town_code', '=', town)
    .where('subject_type', '=', 'Station')
    .where('subject_id', '=', station)
    .orderBy('on_date', 'desc')
    .executeTakeFirst();
  return last?.on_date;
}
