import type { Viewer } from '../../app/viewer/viewer.query.ts';
import type { MeetingStatus } from './list-address.ts';
import { readsInvitations } from './runs-meetings.ts';

export type MeetingViewName = 'console' | 'invitations' | 'hall' | 'report' | 'replay';

/** Returns the views that a meeting has for the viewer; the console is always the first. */
export function viewsOf(
  { status, openedAt }: { status: MeetingStatus; openedAt: string | null },
  viewer: Pick<Viewer, 'role'>,
): MeetingViewName[] {
  const views: MeetingViewName[] = ['console'];
  if (readsInvitations(viewer)) views.push('invitations');
  views.push('hall');
  if (status === 'OPEN' || status === 'CLOSED') views.push('report');
  if (openedAt !== null) views.push('replay');
  return views;
}
