// What the console asks for, through the door, as tests of meetings do.
import { newKey } from './claiming.ts';
import type { TestServer } from './server.ts';

export interface Outcome {
  __typename: string;
  code?: string;
  message?: string;
  field?: string;
  revision?: number;
  meeting?: { [field: string]: unknown };
  [field: string]: unknown;
}

const failure = '... on Failure { code message } ... on InvalidInput { field }';

/** Asks for a mutation as the holder of the token; `done` is what is wanted of its success, as `Type { fields }`. */
export async function run(
  server: TestServer,
  token: string | undefined,
  mutation: string,
  input: object,
  done = '',
): Promise<Outcome> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { __typename ${failure} ${done && `... on ${done}`} } }`;
  const { data, errors } = await server.ask<{ answer: Outcome }>(text, { input: { key: newKey(), ...input } }, token);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.answer;
}

/** The figures and rows of a board, for comparing one with another. */
export const boardFields = `projects { numerator denominator } slots { numerator denominator } units { numerator denominator }
  claims { new renewed withdrawn total } claimsByMinute { minute count }
  board { id name category stage slots slotsLeft claims { id kind status claimedAt revision unit { name } pledge { amountCents volunteers inKind } } }
  latest(first: 100) { id kind status unit { name } project { name slotsLeft claims { id } } }`;
