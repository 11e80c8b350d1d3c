import type { Api } from './api.ts';
import { everyPage } from './pages.ts';

export interface ListedMeeting {
  id: string;
  name: string;
}

const meetingsQuery = `
  query ($town: TownCode!, $after: String) {
    page: meetings(town: $town, first: 100, after: $after) {
      nodes { id name status }
      pageInfo { hasNextPage endCursor }
    }
  }`;

/** The town's meetings that are open now. */
export async function openMeetings(api: Api, town: string): Promise<ListedMeeting[]> {
  const meetings = await everyPage<ListedMeeting & { status: string }>(api, meetingsQuery, { town });
  return meetings.filter(({ status }) => status === 'OPEN');
}
