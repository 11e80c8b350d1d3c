import { townDate } from '../../clock.ts';
import type { Context } from '../../graphql/context.ts';
import { type Failure, notFound } from '../../graphql/failures.ts';
import { parseIdOf } from '../../graphql/ids.ts';
import { firstFault } from '../../graphql/validation.ts';
import { writeAs } from '../../graphql/write-as.ts';
import type { CloseContestInput } from './contest.inputs.ts';
import { type ContestClosed, contestOver } from './contest.results.ts';
import { runsContests } from './runs-contests.ts';

/** Closes a contest for good. Refusals: NotAllowed, InvalidInput, NotFound, ContestOver. */
export async function closeContest(ctx: Context, input: CloseContestInput): Promise<ContestClosed | Failure> {
  const viewer = runsContests(ctx);
  if ('code' in viewer) return viewer;
  const { locale } = ctx;
  const { town } = viewer;
  const fault = await firstFault(locale, input);
  if (fault) return fault;
  const contest = parseIdOf('Contest', input.contest);
  if (contest?.town !== town) return notFound(locale, 'contestNotFound');
  const contestOf = { town, key: contest.key };

  const written = await writeAs(
    ctx,
    viewer,
    { mutation: 'closeContest', key: input.key, input: { contest: contest.key }, missing: 'contestNotFound' },
    async ({ sql, at }) => {
      const found = await sql
        .selectFrom('contest')
        .select(['name', 'opened_on', 'closed_on'])
        .where('town_code', '=', town)
        .where('id', '=', contest.key)
        .executeTakeFirst();
      if (!found) return { refuse: notFound(locale, 'contestNotFound') };
      if (found.closed_on !== null) return { refuse: contestOver(locale, contestOf, found.name) };
      const closedOn = townDate(at);
      await sql
        .updateTable('contest')
        .set({ closed_on: closedOn })
        .where('town_code', '=', town)
        .where('id', '=', contest.key)
        .execute();
      return {
        record: {
          kind: 'CONTEST_CLOSED',
          subject: { type: 'Contest', id: contest.key },
          facts: { contest: found.name },
          before: { closedOn: null },
          after: { closedOn },
          outcome: {},
        },
      };
    },
  );
  if ('failure' in written) return written.failure;
  return { __typename: 'ContestClosed', revision: written.revision, contestOf };
}
