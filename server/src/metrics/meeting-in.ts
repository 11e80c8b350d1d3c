import type { Context } from '../graphql/context.ts';
import { queryError } from '../graphql/failures.ts';
import { parseIdOf } from '../graphql/ids.ts';
import { type Action, may } from '../identity/scope.ts';
import { meetingById } from '../meetings/meeting.loaders.ts';
import type { MeetingType } from '../meetings/meeting.type.ts';

/** The meeting of that id, for a viewer who may do this in its town. Fails with NOT_FOUND. */
export async function meetingIn(ctx: Context, action: Action, meeting: string): Promise<MeetingType> {
  const id = parseIdOf('Meeting', meeting);
  const found =
    id && may(ctx.viewer, action, id.town) ? await ctx.load(meetingById, { town: id.town, id: id.key }) : undefined;
  if (!found) throw queryError(ctx.locale, 'NOT_FOUND', 'meetingNotFound');
  return found;
}
