import type { AccountViewer } from '../identity/viewer.ts';
import type { MessageKey } from '../language/messages.ts';
import type { Decision, Writing } from '../ledger/ledger.ts';
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

/**
 * One mutation's write to the viewer's town. Returns what was written (or had been, for a repeated key) with its
 * revision, or the failure that the decision or the key's reuse gave. What the operation had loaded before is forgotten.
 */
export async function writeAs<Outcome extends object>(
  ctx: Context,
  viewer: AccountViewer,
  { mutation, key, input, missing }: AskedFor,
  decide: (writing: Writing) => Promise<Decision<Outcome, Failure>>,
): Promise<{ outcome: Outcome; revision: number } | { failure: Failure }> {
  const written = await ctx.services.ledger.write<Outcome, Failure>(
    { town: viewer.town, actor: { id: viewer.accountId, role: viewer.role }, mutation, key, input },
    decide,
  );
  ctx.forget();
  switch (written.status) {
    case 'written':
    case 'repeated':
      return written;
    case 'refused':
      return { failure: written.refusal };
    case 'key-reused':
      return { failure: invalidInput(ctx.locale, 'key', 'keyReused') };
    case 'no-such-town':
      return { failure: notFound(ctx.locale, missing) };
  }
}
