// What becomes of a claim after it was made, through the door.
import { toGlobalId } from '../graphql/ids.ts';
import { type Answer, newKey } from './claiming.ts';
import type { TestServer } from './server.ts';

const parts = '__typename ... on Failure { code message } ... on InvalidInput { field }';
const claimParts = `id kind status progress note fulfilledAt withdrawnAt withdrawnReason
  pledge { amountCents volunteers inKind } unit { name } handedOverTo { id } handedOverFrom { id }`;

const documents = {
  fulfilClaim: `mutation ($input: FulfilClaimInput!) { answer: fulfilClaim(input: $input) {
    ${parts} ... on ClaimFulfilled { revision claim { ${claimParts} } } } }`,
  handOverClaim: `mutation ($input: HandOverClaimInput!) { answer: handOverClaim(input: $input) {
    ${parts} ... on AlreadyClaimed { claim { ${claimParts} } } ... on ClaimHandedOver { revision slotsLeft claim { ${claimParts} } successor { ${claimParts} } } } }`,
  changePledge: `mutation ($input: ChangePledgeInput!) { answer: changePledge(input: $input) {
    ${parts} ... on PledgeChanged { revision claim { ${claimParts} } } } }`,
  reportClaimProgress: `mutation ($input: ReportClaimProgressInput!) { answer: reportClaimProgress(input: $input) {
    ${parts} ... on ClaimProgressReported { revision claim { ${claimParts} } } } }`,
};

export interface EndedClaim {
  id: string;
  kind: string;
  status: string;
  progress: number;
  note: string | null;
  fulfilledAt: string | null;
  withdrawnAt: string | null;
  withdrawnReason: string | null;
  pledge: object | null;
  unit: { name: string };
  handedOverTo: { id: string } | null;
  handedOverFrom: { id: string } | null;
}

export type EndAnswer = Omit<Answer, 'claim'> & { claim?: EndedClaim; successor?: EndedClaim };

/** Asks for one of the four as the holder of the token; without a key it makes one. */
export async function endClaim(
  server: TestServer,
  token: string | undefined,
  mutation: keyof typeof documents,
  input: object,
): Promise<EndAnswer> {
  const variables = { input: { key: newKey(), ...input } };
  const { data, errors } = await server.ask<{ answer: EndAnswer }>(documents[mutation], variables, token);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.answer;
}

/** Hands a claim, by its global id, over to a unit, by its key in the town. */
export function handOver(
  server: TestServer,
  token: string | undefined,
  { town, claim, unit, ...more }: { town: string; claim: string; unit: string; key?: string; reason?: string },
): Promise<EndAnswer> {
  const input = { claim, unit: toGlobalId('Unit', town, unit), reason: '另有安排', ...more };
  return endClaim(server, token, 'handOverClaim', input);
}
