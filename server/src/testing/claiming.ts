// Claims and withdrawals through the door, as tests and the property test ask for them.
import { toGlobalId } from '../graphql/ids.ts';
import type { TestServer } from './server.ts';

export interface Answer {
  __typename: string;
  code?: string;
  message?: string;
  field?: string;
  revision?: number;
  slotsLeft?: number;
  claim?: { id: string; kind: string; status: string };
}

const failure = '... on Failure { code message } ... on InvalidInput { field }';

const claimDocument = `mutation ($input: ClaimProjectInput!) { claimProject(input: $input) { __typename
  ... on ClaimAccepted { revision slotsLeft claim { id kind status } }
  ... on AlreadyClaimed { claim { id kind status } } ${failure} } }`;

const withdrawDocument = `mutation ($input: WithdrawClaimInput!) { withdrawClaim(input: $input) { __typename
  ... on ClaimWithdrawn { revision slotsLeft claim { id kind status } } ${failure} } }`;

let keysMade = 0;

/** A key that was not used before in this process. */
export function newKey(): string {
  return `test-key-${++keysMade}`;
}

/** Claims as the holder of the token; `unit` and `project` are keys of rows in the town. */
export async function claim(
  server: TestServer,
  token: string | undefined,
  {
    town,
    project,
    unit,
    key = newKey(),
    pledge,
  }: { town: string; project: string; unit: string; key?: string; pledge?: object },
): Promise<Answer> {
  const input = { key, project: toGlobalId('Project', town, project), unit: toGlobalId('Unit', town, unit), pledge };
  const { data, errors } = await server.ask<{ claimProject: Answer }>(claimDocument, { input }, token);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.claimProject;
}

/** Withdraws as the holder of the token; `claim` is a global id. */
export async function withdraw(
  server: TestServer,
  token: string | undefined,
  { claim: id, key = newKey(), reason }: { claim: string; key?: string; reason?: string },
): Promise<Answer> {
  const input = { key, claim: id, reason };
  const { data, errors } = await server.ask<{ withdrawClaim: Answer }>(withdrawDocument, { input }, token);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.withdrawClaim;
}
