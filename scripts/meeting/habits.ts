// How people claim: most once, some on two devices, some twice because the answer was slow, some by mistake.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from './api.ts';
import { askForClaim, askForWithdrawal, type ClaimAnswer, type ClaimRequest, claimRequest } from './claim-mutations.ts';
import { mistakes } from './mistakes.ts';
import type { Habit, Visit } from './plan.ts';
import type { Register } from './register.ts';
import { type ClaimWrite, instant, type Tally } from './tally.ts';

export interface Desk {
  api: Api;
  register: Register;
  tally: Tally;
}

const visitBy: Record<Habit, (desk: Desk, visit: Visit) => Promise<unknown>> = {
  plain: (desk, { unit, project }) => claim(desk, claimRequest(unit, project)),
  'two devices': (desk, { unit, project }) =>
    Promise.all([claim(desk, claimRequest(unit, project)), claim(desk, claimRequest(unit, project))]),
  'sent twice': sendTwice,
  'asked again': askAgain,
  withdrawn: claimAndWithdraw,
  mistaken: makeMistake,
};

/** One unit comes up, at its moment of the burst. */
export async function visit(desk: Desk, planned: Visit): Promise<void> {
  await sleep(planned.delayMs);
  await visitBy[planned.habit](desk, planned);
}

async function claim({ api, tally }: Desk, request: ClaimRequest): Promise<ClaimWrite | undefined> {
  const sentAt = instant();
  const answer = await askForClaim(api, request);
  return tally.countClaim(request, answer, sentAt, instant());
}

/** The same request on its way twice at the same time: at most one claim, and both are told of it. */
async function sendTwice({ api, tally }: Desk, { unit, project }: Visit): Promise<void> {
  const request = claimRequest(unit, project);
  const sentAt = instant();
  const answers = await Promise.all([askForClaim(api, request), askForClaim(api, request)]);
  const [first, second] = answers.filter(({ __typename }) => __typename === 'ClaimAccepted');
  for (const { __typename } of answers) if (__typename !== 'ClaimAccepted') tally.countRefusal(__typename);
  if (first) tally.countClaim(request, first, sentAt, instant());
  if (first && second) expectSame(tally, first, second);
}

/** The answer was lost: the same request again gets the same answer, and the key is good for no other. */
async function askAgain(desk: Desk, { unit, project }: Visit): Promise<void> {
  const { api, tally, register } = desk;
  const request = claimRequest(unit, project);
  const write = await claim(desk, request);
  if (!write) return;
  const { claim: id, kind, revision, slotsLeft } = write;
  const stored = { __typename: 'ClaimAccepted', revision, slotsLeft, claim: { id, kind } };
  expectSame(tally, stored, await askForClaim(api, request));
  const other = register.projects.find((one) => one.id !== project);
  if (!other) return;
  const reused = await askForClaim(api, { ...request, project: other.id });
  tally.countRefusal(reused.__typename);
  if (reused.__typename !== 'InvalidInput')
    tally.surprises.push(`a used key got ${reused.__typename} for another project`);
}

/** Second thoughts, made known twice; the second time there is nothing left to withdraw. */
async function claimAndWithdraw(desk: Desk, { unit, project }: Visit): Promise<void> {
  const { api, tally } = desk;
  const write = await claim(desk, claimRequest(unit, project));
  if (!write) return;
  await sleep(300);
  const reason = '改选其他项目';
  tally.countWithdrawal(write, await askForWithdrawal(api, { claim: write.claim, key: randomUUID(), reason }));
  const late = await askForWithdrawal(api, { claim: write.claim, key: randomUUID(), reason });
  tally.countRefusal(late.__typename);
  if (late.__typename !== 'ClaimNotActive') tally.surprises.push(`a second withdrawal got ${late.__typename}`);
}

async function makeMistake({ api, register, tally }: Desk, { unit, project }: Visit): Promise<void> {
  for (const { input, expected } of mistakes(claimRequest(unit, project), register)) {
    const { __typename } = await askForClaim(api, input);
    tally.countRefusal(__typename);
    if (__typename !== expected) tally.surprises.push(`${JSON.stringify(input)} got ${__typename}, not ${expected}`);
  }
}

function expectSame(tally: Tally, first: ClaimAnswer, again: ClaimAnswer): void {
  const [before, after] = [first, again].map((answer) =>
    JSON.stringify([answer.claim?.id, answer.revision, answer.slotsLeft]),
  );
  if (before === after) tally.repeated += 1;
  else tally.surprises.push(`a repeated request got ${again.__typename} ${after} after ${before}`);
}
