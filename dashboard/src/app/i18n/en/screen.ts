import type { Translation } from '../message.ts';
import type { screen as zh } from '../zh/screen.ts';

export const screen: Translation<typeof zh> = {
  'milestone.reached': '{percent} reached',
  'milestone.all': 'All adopted',
  'meeting.SCHEDULED': 'Not yet open',
  'meeting.OPEN': 'Open for claims',
  'meeting.CLOSED': 'Closed',
  'screen.documentTitle': '{meeting} · Screen · Gongjian',
  'screen.projects': 'Projects adopted',
  'screen.slots': 'Slots taken',
  'screen.units': 'Units taking part',
  'screen.claims': 'Claims',
  'screen.claims.detail': 'new {fresh} · renewed {renewed}',
  'screen.board': 'Projects',
  'screen.page': 'Page {page} / {pages}',
  'screen.latest': 'Newest claims',
  'screen.latest.empty': 'Waiting for the first unit',
  'screen.byMinute': 'Claims by minute',
  'screen.byMinute.empty': 'Appears once claiming begins',
  'screen.slotsLeft': '{left}/{slots} left',
  'screen.full': 'Full',
  'screen.unclaimed': 'Unclaimed',
  'screen.noSuchTown.title': 'No town “{town}” to show',
  'screen.noSuchTown.detail':
    'The town’s code in the screen’s link is wrong, or the screen may not show it. Please check the link.',
  'screen.noSuchMeeting.title': 'No such meeting to show',
  'screen.noSuchMeeting.detail':
    'There is no meeting as in the screen’s link, or the screen may not show it. Please check the link.',
  'screen.noMeeting.title': 'No meeting yet',
  'screen.noMeeting.detail': 'The screen shows the joint meeting as soon as there is one.',
  'screen.emptyBoard': 'No projects are on this meeting’s list yet',
  'screen.signedOut.title': 'This screen is not authorised',
  'screen.signedOut.detail': 'Open this page by a screen link with a token, or sign in on the first page.',
  'screen.refused.title': 'The screen token is invalid or revoked',
  'screen.refused.detail': 'Please ask an administrator for a new screen link.',
  'screen.connecting': 'Connecting to the hall…',
};
