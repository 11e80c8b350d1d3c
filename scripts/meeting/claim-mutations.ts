import { randomUUID } from 'node:crypto';
import type { Api } from './api.ts';

/** What the pledge of every simulated claim begins with, so that a later rehearsal knows them. */
export const rehearsalMark = '模拟会议';

export interface ClaimRequest {
  unit: string;
  project: string;
  key: string;
  pledge: { inKind: string; volunteers: number };
}

export interface ClaimAnswer {
  __typename: string;
  message?: string;
  revision?: number;
  slotsLeft?: number;
  claim?: { id: string; kind: 'NEW' | 'RENEWAL' };
}

export interface WithdrawalAnswer {
  __typename: string;
  message?: string;
  revision?: number;
  slotsLeft?: number;
}

const claimMutation = `
  mutation ($input: ClaimProjectInput!) {
    answer: claimProject(input: $input) {
      __typename
      ... on ClaimAccepted { revision slotsLeft claim { id kind } }
      ... on AlreadyClaimed { message claim { id kind } }
      ... on Failure { message }
    }
  }`;

const withdrawMutation = `
  mutation ($input: WithdrawClaimInput!) {
    answer: withdrawClaim(input: $input) {
      __typename
      ... on ClaimWithdrawn { revision slotsLeft }
      ... on Failure { message }
    }
  }`;

/** A new request, with a key of its own. */
export function claimRequest(unit: string, project: string): ClaimRequest {
  return { unit, project, key: randomUUID(), pledge: { inKind: `${rehearsalMark}：志愿服务`, volunteers: 5 } };
}

/** What the server says to a claim. */
export async function askForClaim(api: Api, input: ClaimRequest): Promise<ClaimAnswer> {
  return (await api.ask<{ answer: ClaimAnswer }>(claimMutation, { input })).answer;
}

/** What the server says to a withdrawal. */
export async function askForWithdrawal(
  api: Api,
  input: { claim: string; key: string; reason: string },
): Promise<WithdrawalAnswer> {
  return (await api.ask<{ answer: WithdrawalAnswer }>(withdrawMutation, { input })).answer;
}
