// One attempt to have an intention done by the server, and what its answer means.
import type { Client, CombinedError } from 'urql';
import { answerInTime } from './answer-in-time.ts';
import { ClaimMutation, WithdrawMutation } from './claim.mutations.ts';
import type { Answer } from './claim-desk.ts';
import { VisitorQuery } from './door.query.ts';
import type { Intention } from './intention.ts';
import { whoWasFaster } from './outcome.ts';

interface Attempt {
  data?: Answer | undefined;
  error?: CombinedError | undefined;
}

/** Sends `intention` once. A network that fails or says nothing is an error to try again after. */
export async function sendIntention(client: Client, { key, unit, wish }: Intention): Promise<Attempt> {
  if (wish.kind === 'claim') {
    const input = { key, unit, project: wish.project, pledge: wish.pledge };
    const { data, error } = await answerInTime(client.mutation(ClaimMutation, { input }));
    if (!data) return { error };
    const result = data.claimProject;
    switch (result.__typename) {
      case 'ClaimAccepted':
        return { data: { kind: 'claimed', ...result } };
      case 'AlreadyClaimed':
        return { data: { kind: 'already', claim: result.claim, revision: result.claim.revision } };
      case 'ProjectFull':
        return { data: { kind: 'full', faster: whoWasFaster(result.project.claims) } };
      default:
        return refused(client, result);
    }
  }
  const input = { key, claim: wish.claim, reason: wish.reason };
  const { data, error } = await answerInTime(client.mutation(WithdrawMutation, { input }));
  if (!data) return { error };
  const result = data.withdrawClaim;
  if (result.__typename === 'ClaimWithdrawn') return { data: { kind: 'withdrawn', ...result } };
  return refused(client, result);
}

/** Nobody may do anything once their session has ended; that is no refusal of what they meant. */
async function refused(client: Client, result: { __typename: string; message: string }): Promise<Attempt> {
  if (result.__typename === 'NotAllowed') {
    const { data, error } = await answerInTime(client.query(VisitorQuery, {}));
    if (!data) return { error };
    if (data.viewer.role === 'SIGNED_OUT') return { data: { kind: 'signed-out' } };
  }
  return { data: { kind: 'refused', message: result.message } };
}
