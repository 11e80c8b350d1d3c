import type { Reader } from '../../database/database.ts';
import type { AccountViewer } from '../../identity/viewer.ts';

const hourMs = 60 * 60 * 1000;
const mostAnHour = 120;
/** Of the last day, so that what was never used does not count for ever. */
const mostUnused = 40;
const mostAtOnce = 3;

/** How many pictures one account is having worked on in this process. */
const underWay = new Map<string, number>();

/** Counts an upload of that account in; false when it has too many under way. Pair with `endUpload`. */
export function beginUpload({ town, accountId }: AccountViewer): boolean {
  const key = `${town}:${accountId}`;
  const count = underWay.get(key) ?? 0;
  if (count >= mostAtOnce) return false;
  underWay.set(key, count + 1);
  return true;
}

/** Counts it out again. */
export function endUpload({ town, accountId }: AccountViewer): void {
  const key = `${town}:${accountId}`;
  const count = (underWay.get(key) ?? 1) - 1;
  if (count === 0) underWay.delete(key);
  else underWay.set(key, count);
}

/** Whether the account uploaded as much lately as anybody honest does: in an hour, or in a day without using it. */
export async function hasUploadedEnough(reader: Reader, { town, accountId }: AccountViewer, now: Date) {
  const since = (ms: number) => new Date(now.getTime() - ms).toISOString();
  const rows = await reader
    .selectFrom('picture')
    .select(['uploaded_at', 'evidence_id'])
    .where('town_code', '=', town)
    .where('uploaded_by', '=', accountId)
    .where('uploaded_at', '>', since(24 * hourMs))
    .execute();
  const lately = rows.filter(({ uploaded_at }) => uploaded_at > since(hourMs)).length;
  const unused = rows.filter(({ evidence_id }) => evidence_id === null).length;
  return lately >= mostAnHour || unused >= mostUnused;
}
