import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput } from '../../graphql/failures.ts';
import { lastPairedOn } from '../end-pairings.ts';
import { changePost } from './change-post.ts';
import type { AbolishPostInput, VacatePostInput } from './post.inputs.ts';
import { type PostAbolished, type PostVacated, postAlreadyVacant, postTitle } from './post.results.ts';
import { abolishPosts, endHoldings } from './post-holdings.ts';

/** The holder leaves a post. Refusals: those of every change of a post, InvalidInput for a roster, PostAlreadyVacant. */
export async function vacatePost(ctx: Context, input: VacatePostInput): Promise<PostVacated | Failure> {
  const { locale } = ctx;
  const step = await changePost(ctx, input, {
    mutation: 'vacatePost',
    kind: 'POST_VACATED',
    async apply(writing, post, on) {
      if (post.role === 'ROSTER') return { refuse: invalidInput(locale, 'post', 'rosterIsCounted') };
      if (!post.holding) return { refuse: postAlreadyVacant(locale, { ...post, town: writing.town }) };
      await endHoldings(writing, [post.key], on);
      return { before: holdingOf(post.holding), after: { holder: null, vacantSince: on } };
    },
  });
  return 'code' in step ? step : { __typename: 'PostVacated', ...step };
}

/**
 * A post is done away with: its holder leaves, its mentorings end. Refusals: those of every change of a post, InvalidInput
 * for a day before the last change of a mentoring.
 */
export async function abolishPost(ctx: Context, input: AbolishPostInput): Promise<PostAbolished | Failure> {
  const { locale } = ctx;
  const step = await changePost(ctx, input, {
    mutation: 'abolishPost',
    kind: 'POST_ABOLISHED',
    async apply(writing, post, on) {
      const paired = await lastPairedOn(writing, 'post_id', [post.key]);
      if (paired !== null && on < paired) {
        const facts = { name: postTitle(locale, post), since: paired };
        return { refuse: invalidInput(locale, 'on', 'dayBeforeChange', facts) };
      }
      const pairingsEnded = await abolishPosts(writing, [post.key], on);
      return {
        facts: { pairingsEnded: pairingsEnded.length },
        before: holdingOf(post.holding),
        after: { abolishedOn: on, pairingsEnded },
      };
    },
  });
  return 'code' in step ? step : { __typename: 'PostAbolished', ...step };
}

function holdingOf(holding: { holder: string | null; headcount: number | null; since: string } | null): object {
  if (!holding) return { holder: null };
  const { holder, headcount, since } = holding;
  return headcount === null ? { holder, since } : { headcount, since };
}
