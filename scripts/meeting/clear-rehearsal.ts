// Puts the town back to before the last rehearsal, so that meetings can be played again and again.
import { randomUUID } from 'node:crypto';
import { type Api, ApiError } from './api.ts';
import { askForWithdrawal, rehearsalMark } from './claim-mutations.ts';
import { standingClaims } from './claims-list.ts';
import { closeMeeting, meetingNamePrefix } from './meeting-mutations.ts';
import { openMeetings } from './meetings-list.ts';

const atOnce = 8;

/**
 * Withdraws the active claims that earlier rehearsals made in this season, and closes their meetings that an
 * interruption left open. Returns how many claims it withdrew. Throws ApiError when one can't be.
 */
export async function clearRehearsals(api: Api, town: string, season: string): Promise<number> {
  for (const { id, name } of await openMeetings(api, town)) {
    if (name.startsWith(meetingNamePrefix)) await closeMeeting(api, id);
  }
  const left = (await standingClaims(api, town, season)).filter(
    ({ status, pledge }) => status === 'ACTIVE' && pledge?.inKind?.startsWith(rehearsalMark),
  );
  const queue = left.values();
  const withdrawOneByOne = async () => {
    for (const { id } of queue) {
      const answer = await askForWithdrawal(api, { claim: id, key: randomUUID(), reason: '上一次模拟会议的认领' });
      if (answer.__typename !== 'ClaimWithdrawn') throw new ApiError(`withdrawClaim: ${answer.message}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, withdrawOneByOne));
  return left.length;
}
