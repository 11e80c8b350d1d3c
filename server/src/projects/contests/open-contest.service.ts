import { v7 as uuid } from 'uuid';
import { townDate } from '../../clock.ts';
import type { Context } from '../../graphql/context.ts';
import { type Failure, notFound } from '../../graphql/failures.ts';
import { likelyDayFault, yearsFrom } from '../../graphql/likely-day.ts';
import { firstFault } from '../../graphql/validation.ts';
import { writeAs } from '../../graphql/write-as.ts';
import type { OpenContestInput } from './contest.inputs.ts';
import type { ContestOpened } from './contest.results.ts';
import { runsContests } from './runs-contests.ts';

/** Opens a contest for the current season. Refusals: NotAllowed, InvalidInput, NotFound (no season was begun yet). */
export async function openContest(ctx: Context, input: OpenContestInput): Promise<ContestOpened | Failure> {
  const viewer = runsContests(ctx);
  if ('code' in viewer) return viewer;
  const { locale } = ctx;
  const { town } = viewer;
  const today = townDate(ctx.services.clock());
  const openedOn = input.openedOn ?? today;
  const fault =
    (await firstFault(locale, input)) ??
    likelyDayFault(locale, 'openedOn', openedOn, { from: yearsFrom(today, -30), to: today });
  if (fault) return fault;
  const name = input.name.trim();

  const written = await writeAs<{ contest: string }>(
    ctx,
    viewer,
    {
      mutation: 'openContest',
      key: input.key,
      input: { name, openedOn: input.openedOn },
      missing: 'townNotFound',
    },
    async ({ sql }) => {
      const season = await sql
        .selectFrom('season')
        .select('id')
        .where('town_code', '=', town)
        .orderBy('begun_on', 'desc')
        .limit(1)
        .executeTakeFirst();
      if (!season) return { refuse: notFound(locale, 'seasonNotFound') };
      const id = uuid();
      await sql
        .insertInto('contest')
        .values({ town_code: town, id, season_id: season.id, name, opened_on: openedOn, closed_on: null })
        .execute();
      return {
        record: {
          kind: 'CONTEST_OPENED',
          subject: { type: 'Contest', id },
          facts: { contest: name },
          after: { id, season: season.id, name, openedOn },
          outcome: { contest: id },
        },
      };
    },
  );
  if ('failure' in written) return written.failure;
  const { outcome, revision } = written;
  return { __typename: 'ContestOpened', revision, contestOf: { town, key: outcome.contest } };
}
