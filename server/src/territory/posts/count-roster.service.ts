import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput } from '../../graphql/failures.ts';
import { changePost } from './change-post.ts';
import type { CountRosterInput } from './post.inputs.ts';
import type { RosterCounted } from './post.results.ts';
import { beginHolding, endHoldings } from './post-holdings.ts';

/**
 * Those on a roster are counted; with 0 it is vacant. Refusals: those of every change of a post, and InvalidInput for a
 * post that is no roster.
 */
export async function countRoster(ctx: Context, input: CountRosterInput): Promise<RosterCounted | Failure> {
  const { locale } = ctx;
  const { headcount } = input;
  const step = await changePost(ctx, input, {
    mutation: 'countRoster',
    kind: 'ROSTER_COUNTED',
    asked: { headcount },
    async apply(writing, post, on) {
      if (post.role !== 'ROSTER') return { refuse: invalidInput(locale, 'post', 'notARoster') };
      await endHoldings(writing, [post.key], on);
      if (headcount > 0) await beginHolding(writing, post.key, { headcount }, on);
      return {
        facts: { headcount, headcountBefore: post.holding?.headcount ?? 0 },
        before: { headcount: post.holding?.headcount ?? 0 },
        after: { headcount, since: on },
      };
    },
  });
  return 'code' in step ? step : { __typename: 'RosterCounted', ...step };
}
