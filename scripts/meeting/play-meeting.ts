// A joint meeting from beginning to end, on one page.
import { setTimeout as sleep } from 'node:timers/promises';
import { Random } from '../../server/src/random.ts';
import { Api, ApiError } from './api.ts';
import { standingClaims } from './claims-list.ts';
import { clearRehearsals } from './clear-rehearsal.ts';
import { Followers } from './followers.ts';
import { visit } from './habits.ts';
import { type Beginning, type Judgement, judge } from './judge.ts';
import { latencies } from './latency.ts';
import { closeMeeting, type MeetingStep, openMeeting, scheduleMeeting } from './meeting-mutations.ts';
import { openMeetings } from './meetings-list.ts';
import type { MeetingOptions } from './options.ts';
import { type Burst, planMeeting } from './plan.ts';
import { readPictures } from './read-pictures.ts';
import { type Register, readRegister } from './register.ts';
import { reportLines } from './report.ts';
import { instant, Tally } from './tally.ts';

/** How long the followers may take to come, and to catch up after the last write. */
const patienceMs = 15_000;

/**
 * Plays the meeting and prints it, and returns what came of it. Throws ApiError when it can't begin or the server goes
 * away; the meeting is closed then too, as far as that is possible.
 */
export async function playMeeting(options: MeetingOptions, print: (line: string) => void): Promise<Judgement> {
  const api = new Api(options.url);
  await api.signIn(options.name, options.password);
  const register = await readRegister(api, options.town);
  const { town, season, members, projects } = register;
  print(`${town.name} ${season}（示例 example）：单位 ${members.length} units，项目 ${projects.length} projects`);
  const cleared = await clearRehearsals(api, town.code, season);
  if (cleared > 0) print(`撤回上次模拟的认领 ${cleared} claims of an earlier rehearsal withdrawn`);

  const tally = new Tally();
  const isSharedWithMeeting = (await openMeetings(api, town.code)).length > 0;
  const scheduled = await scheduleMeeting(
    api,
    town.code,
    projects.map(({ id }) => id),
  );
  const opened = await openMeeting(api, scheduled.meeting);
  count(tally, scheduled, opened);
  const { meeting } = opened;
  let closed: MeetingStep | undefined;
  const followers = new Followers(api, options.followers, town.code, meeting);
  try {
    print(`大屏 wall  ${options.url}/screen?meeting=${encodeURIComponent(meeting)}`);
    const { meetingBoard } = await readPictures(api, town.code, meeting);
    const claims = await standingClaims(api, town.code, season);
    const beginning: Beginning = {
      revision: scheduled.revision - 1,
      counts: meetingBoard.claims,
      claims,
      isSharedWithMeeting,
    };
    if (!(await followers.hold(opened.revision, patienceMs))) throw new ApiError('the followers got no board in time');
    print(`${options.followers} 块屏在线 followers are here; ${options.seconds} s`);

    const startedAt = instant();
    await playBursts(planMeeting(new Random(options.seed), register, options.seconds), { api, register, tally }, print);
    const seconds = (instant() - startedAt) / 1000;
    closed = await closeMeeting(api, meeting);
    count(tally, closed);

    await followers.hold(closed.revision, patienceMs);
    const fresh = await readPictures(api, town.code, meeting);
    const end = { fresh, claims: await standingClaims(api, town.code, season), followers: await followers.report() };
    const judgement = judge(register, beginning, tally, end);
    const revisions = { from: beginning.revision, to: fresh.meetingBoard.revision };
    const figures = { tally, latencies: latencies(tally.claims, end.followers), judgement, seconds, revisions };
    for (const line of reportLines({ ...figures, followers: options.followers })) print(line);
    return judgement;
  } finally {
    await followers.end();
    if (!closed) await closeMeeting(api, meeting).catch(() => undefined);
    await api.signOut().catch(() => undefined);
  }
}

/** Each burst at its time, whether the one before has been answered or not; returns when all are answered. */
async function playBursts(
  bursts: Burst[],
  desk: { api: Api; register: Register; tally: Tally },
  print: (line: string) => void,
) {
  const startedAt = instant();
  const visits: Promise<void>[] = [];
  for (const [index, { atMs, visits: planned }] of bursts.entries()) {
    await sleep(Math.max(0, atMs - (instant() - startedAt)));
    visits.push(...planned.map((one) => visit(desk, one)));
    if (index % 10 === 9)
      print(`  ${String(Math.round(atMs / 1000)).padStart(4)} s  认领 ${desk.tally.claims.length} claims`);
  }
  await Promise.all(visits);
}

function count(tally: Tally, ...steps: MeetingStep[]): void {
  for (const { revision } of steps) tally.writes.push({ what: 'meeting', revision });
}
