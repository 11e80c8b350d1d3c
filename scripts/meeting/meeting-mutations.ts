// The meeting itself, from being put on the calendar to its end.
import { randomUUID } from 'node:crypto';
import { type Api, ApiError } from './api.ts';

/** What the names of simulated meetings begin with; an earlier rehearsal's are known by it. */
export const meetingNamePrefix = '模拟联席会议';

export interface MeetingStep {
  meeting: string;
  revision: number;
}

type Answer = { message: string } | { revision: number; meeting: { id: string } };

const timeOfDay = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});
const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });

/** Puts a joint meeting of this minute on the calendar, with these projects on its list. */
export function scheduleMeeting(api: Api, town: string, projects: string[]): Promise<MeetingStep> {
  const now = new Date();
  return step(api, 'scheduleMeeting', 'ScheduleMeetingInput', 'MeetingScheduled', {
    town,
    name: `${meetingNamePrefix} ${timeOfDay.format(now)}`,
    kind: 'JOINT',
    heldOn: day.format(now),
    projects,
    exclusiveClaiming: false,
  });
}

export function openMeeting(api: Api, meeting: string): Promise<MeetingStep> {
  return step(api, 'openMeeting', 'OpenMeetingInput', 'MeetingOpened', { meeting });
}

export function closeMeeting(api: Api, meeting: string): Promise<MeetingStep> {
  return step(api, 'closeMeeting', 'CloseMeetingInput', 'MeetingClosed', { meeting });
}

/** Throws ApiError with the server's reason when the step is refused. */
async function step(api: Api, mutation: string, input: string, done: string, values: object): Promise<MeetingStep> {
  const query = `mutation ($input: ${input}!) {
    answer: ${mutation}(input: $input) { ... on ${done} { revision meeting { id } } ... on Failure { message } }
  }`;
  const { answer } = await api.ask<{ answer: Answer }>(query, { input: { ...values, key: randomUUID() } });
  if ('message' in answer) throw new ApiError(`${mutation}: ${answer.message}`);
  return { meeting: answer.meeting.id, revision: answer.revision };
}
