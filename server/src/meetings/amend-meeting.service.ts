import type { Context } from '../graphql/context.ts';
import { type Failure, invalidInput, notFound } from '../graphql/failures.ts';
import { parseIdOf } from '../graphql/ids.ts';
import { likelyDayFault } from '../graphql/likely-day.ts';
import { askAboutMeeting, changeMeeting, updateMeeting } from './change-meeting.ts';
import { prolongInvitations } from './invitations/prolong-invitations.ts';
import { likelyMeetingDays } from './likely-meeting-days.ts';
import type { AmendMeetingInput } from './meeting.inputs.ts';
import type { MeetingAmended } from './meeting.results.ts';
import { listedProjectsFault, listProjects } from './meeting-list.ts';

/**
 * Changes what was planned of a scheduled meeting; what is left out stays. Invitations, and whoever
 * came in by them, follow a new day. Refusals:
 * NotAllowed, InvalidInput, NotFound, WrongMeetingStatus.
 */
export async function amendMeeting(ctx: Context, input: AmendMeetingInput): Promise<MeetingAmended | Failure> {
  const { locale, services } = ctx;
  const name = input.name?.trim() ?? null;
  const heldOn = input.heldOn ?? null;
  const exclusiveClaiming = input.exclusiveClaiming ?? null;
  const projects = input.projects ?? null;
  const wishes = { name, heldOn, exclusiveClaiming, projects };
  const asked = await askAboutMeeting(ctx, input, () => {
    if (Object.values(wishes).every((wish) => wish === null)) return invalidInput(locale, 'meeting', 'nothingToAmend');
    return heldOn === null ? null : likelyDayFault(locale, 'heldOn', heldOn, likelyMeetingDays(services.clock()));
  });
  if ('code' in asked) return asked;
  const { town } = asked.viewer;
  const listed = projects?.map((id) => parseIdOf('Project', id)) ?? null;
  if (listed?.some((project) => project?.town !== town)) return notFound(locale, 'projectNotFound');
  const keys = listed?.map((project) => (project as { key: string }).key) ?? null;

  const step = await changeMeeting(ctx, asked, {
    mutation: 'amendMeeting',
    asked: { ...wishes, projects: keys },
    during: ['SCHEDULED'],
    async decide(writing, meeting) {
      if (keys) {
        const fault = await listedProjectsFault(locale, writing, keys, meeting.season_id);
        if (fault) return { refuse: fault };
      }
      const before = {
        name: meeting.name,
        heldOn: meeting.held_on,
        exclusiveClaiming: Boolean(meeting.exclusive_claiming),
      };
      const after = {
        name: name ?? before.name,
        heldOn: heldOn ?? before.heldOn,
        exclusiveClaiming: exclusiveClaiming ?? before.exclusiveClaiming,
      };
      const columns = { name: after.name, held_on: after.heldOn, exclusive_claiming: after.exclusiveClaiming };
      await updateMeeting(writing, meeting.id, columns);
      if (after.heldOn !== before.heldOn) {
        await prolongInvitations(writing, { meeting: meeting.id, heldOn: after.heldOn });
      }
      if (!keys) return { kind: 'MEETING_AMENDED', facts: { meeting: after.name }, before, after, outcome: {} };
      const formerly = await listProjects(writing, meeting.id, keys);
      return {
        kind: 'MEETING_AMENDED',
        facts: { meeting: after.name },
        before: { ...before, projects: formerly },
        after: { ...after, projects: keys },
        outcome: {},
      };
    },
  });
  return 'code' in step ? step : { __typename: 'MeetingAmended', ...step };
}
