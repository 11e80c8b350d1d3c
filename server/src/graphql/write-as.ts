import type { AccountViewer } from '../identity/viewer.ts';
import type { MessageKey } from '../language/messages.ts';
import type { Decision, JointDecision, JointWriting, Writing, Written } from '../ledger/ledger.ts';
import type { Context } from './context.ts';
import { type Failure, invalidInput, notFound } from './failures.ts';

interface AskedFor {
  mutation: string;
  key: string;
  /** What was asked, in keys of rows instead of global ids. */
  input: object;
  /** The sentence for the case that the town itself is gone. */
  missing: MessageKey;
}

/** What became of a mutation's write: what was written (or had been, for a repeated key) with its revision, or why not. */
export type WriteAnswer<Outcome> = { outcome: Outcome; revision: number; isRepeated: boolean } | { failure: Failure };

/**
 * One mutation's write to the viewer's town. Returns what was written, or the failure that the decision or the key's
 * reuse gave. What the operation had loaded before is forgotten.
 */
export async function writeAs<Outcome extends object>(
  ctx: Context,
  viewer: AccountViewer,
  asked: AskedFor,
  decide: (writing: Writing) => Promise<Decision<Outcome, Failure>>,
): Promise<WriteAnswer<Outcome>> {
  return answerOf(ctx, asked, await ctx.services.ledger.write<Outcome, Failure>(requestOf(viewer, asked), decide));
}

/** As `writeAs`, in the viewer's town and in a partner town at once (see `Ledger.writeInBoth`). */
export async function writeInBothAs<Outcome extends object>(
  ctx: Context,
  viewer: AccountViewer,
  { partner, ...asked }: AskedFor & { partner: string },
  decide: (writing: JointWriting) => Promise<JointDecision<Outcome, Failure>>,
): Promise<WriteAnswer<Outcome>> {
  const request = { ...requestOf(viewer, asked), partner };
  return answerOf(ctx, asked, await ctx.services.ledger.writeInBoth<Outcome, Failure>(request, decide));
}

function requestOf({ town, accountId, role }: AccountViewer, { mutation, key, input }: AskedFor) {
  return { town, actor: { id: accountId, role }, mutation, key, input };
}

function answerOf<Outcome>(
  ctx: Context,
  { missing }: AskedFor,
  written: Written<Outcome, Failure>,
): WriteAnswer<Outcome> {
  ctx.forget();
  switch (written.status) {
    case 'written':
    case 'repeated': {
      const { outcome, revision, status } = written;
      return { outcome, revision, isRepeated: status === 'repeated' };
    }
    case 'refused':
      return { failure: written.refusal };
    case 'key-reused':
      return { failure: invalidInput(ctx.locale, 'key', 'keyReused') };
    case 'no-such-town':
      return { failure: notFound(ctx.locale, missing) };
  }
}
