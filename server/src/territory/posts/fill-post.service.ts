import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput } from '../../graphql/failures.ts';
import { choiceFault, chosenHolder } from '../holders/holder-choice.ts';
import { changePost } from './change-post.ts';
import type { FillPostInput } from './post.inputs.ts';
import { type PostFilled, postAlreadyFilled } from './post.results.ts';
import { beginHolding } from './post-holdings.ts';

/**
 * Somebody takes a vacant post: one who holds others already, or somebody new. Refusals: those of every change of a post,
 * InvalidInput for a roster, NotFound for a holder that the town does not know, PostAlreadyFilled.
 */
export async function fillPost(ctx: Context, input: FillPostInput): Promise<PostFilled | Failure> {
  const { locale } = ctx;
  const { holder, newHolder } = input;
  const step = await changePost(ctx, input, {
    mutation: 'fillPost',
    kind: 'POST_FILLED',
    asked: { holder, newHolder },
    fault: () => choiceFault(ctx, input),
    async apply(writing, post, on) {
      if (post.role === 'ROSTER') return { refuse: invalidInput(locale, 'post', 'rosterIsCounted') };
      const chosen = await chosenHolder(ctx, writing, input);
      if (typeof chosen !== 'string') return { refuse: chosen };
      if (post.holding) return { refuse: postAlreadyFilled(locale, { ...post, town: writing.town }) };
      await beginHolding(writing, post.key, { holder: chosen }, on);
      return { before: { holder: null }, after: { holder: chosen, since: on } };
    },
  });
  return 'code' in step ? step : { __typename: 'PostFilled', ...step };
}
