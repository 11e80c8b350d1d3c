import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { toGlobalId } from '../../../server/src/graphql/ids.ts';
import { projectId, unitId } from '../furnished-towns.ts';

const claimMutation = `mutation ($input: ClaimProjectInput!) {
  claimProject(input: $input) { __typename ... on ClaimAccepted { revision claim { id } } ... on Failure { message } } }`;
const withdrawMutation = `mutation ($input: WithdrawClaimInput!) {
  withdrawClaim(input: $input) { __typename ... on ClaimWithdrawn { revision claim { id } } ... on Failure { message } } }`;

interface Written {
  revision: number;
  claim: { id: string };
}

/** Claims and withdraws in turn, so often a second; returns when each revision was accepted, in ms since the epoch. */
export async function claimNowAndThen(
  { url, token, town }: { url: string; token: string; town: string },
  { updates, perSecond }: { updates: number; perSecond: number },
): Promise<Map<number, number>> {
  const accepted = new Map<number, number>();
  const write = async (query: string, field: string, input: object): Promise<Written> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables: { input: { ...input, key: randomUUID() } } }),
    });
    const text = await response.text();
    const written = JSON.parse(text).data?.[field] as Written | undefined;
    if (!written?.claim) throw new Error(`unexpected answer: ${text}`);
    accepted.set(written.revision, performance.timeOrigin + performance.now());
    return written;
  };
  const startedAt = performance.now();
  let claim: string | null = null;
  for (let update = 0; update < updates; update++) {
    await wait(Math.max(0, startedAt + (update * 1_000) / perSecond - performance.now()));
    if (claim === null) {
      const input = { project: toGlobalId('Project', town, projectId(0)), unit: toGlobalId('Unit', town, unitId(20)) };
      claim = (await write(claimMutation, 'claimProject', input)).claim.id;
    } else {
      await write(withdrawMutation, 'withdrawClaim', { claim, reason: '量测' });
      claim = null;
    }
  }
  return accepted;
}
