import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput, notFound } from '../../graphql/failures.ts';
import type { RowKey } from '../../graphql/row-key.ts';
import type { WriteInput } from '../../graphql/write-input.ts';
import type { Writing } from '../../ledger/ledger.ts';
import type { LedgerKind } from '../../ledger/ledger-entry.entity.ts';
import { changeTerritory } from '../change-territory.ts';
import { pathOfGrid } from '../keeps-territory.ts';
import { postById } from './post.loaders.ts';
import { postAlreadyAbolished, postTitle } from './post.results.ts';
import { type PostSituation, postSituation } from './post-situation.ts';

/** What one kind of change does to a post that is there. */
export interface PostChange {
  mutation: string;
  kind: LedgerKind;
  /** What was asked for besides the post and the day. */
  asked?: object;
  /** What is wrong with the request itself, beyond the rules of its fields. */
  fault?: () => Failure | null;
  /** Writes it, or refuses; before and after are for the ledger, which names nobody. */
  apply: (writing: Writing, post: PostSituation, on: string) => Promise<{ refuse: Failure } | AppliedChange>;
}

interface AppliedChange {
  facts?: { [name: string]: string | number };
  before: object;
  after: object;
}

/**
 * A dated change of one post, by somebody who answers for its grid. Returns the post's key with the revision made, or
 * the first reason against it: NotAllowed, InvalidInput, NotFound, PostAlreadyAbolished, then what the change itself refuses.
 */
export async function changePost(
  ctx: Context,
  input: WriteInput & { post: string; on?: string | null },
  { mutation, kind, asked, fault, apply }: PostChange,
): Promise<{ revision: number; postOf: RowKey } | Failure> {
  const { locale } = ctx;
  const changed = await changeTerritory(ctx, input, {
    mutation,
    about: { type: 'Post', id: input.post, missing: 'postNotFound' },
    async paths(over, town, key) {
      const post = await over.load(postById, { town, id: key });
      return [await pathOfGrid(over, town, post?.gridKey)];
    },
    asked,
    fault,
    async decide(writing, key, on) {
      const { sql, town } = writing;
      const post = await postSituation(sql, town, key);
      if (!post) return { refuse: notFound(locale, 'postNotFound') };
      const { grid, station, role, changedOn } = post;
      if (post.abolishedOn !== null) return { refuse: postAlreadyAbolished(locale, { ...post, town }) };
      if (on < changedOn) {
        const name = postTitle(locale, post);
        return { refuse: invalidInput(locale, 'on', 'dayBeforeChange', { name, since: changedOn }) };
      }
      const applied = await apply(writing, post, on);
      if ('refuse' in applied) return applied;
      const { facts, before, after } = applied;
      return {
        record: {
          kind,
          subject: { type: 'Post', id: key },
          facts: { grid, station, role, on, ...facts },
          before,
          after,
          outcome: { key },
        },
      };
    },
  });
  if ('code' in changed) return changed;
  const { town, key, revision } = changed;
  return { revision, postOf: { town, key } };
}
