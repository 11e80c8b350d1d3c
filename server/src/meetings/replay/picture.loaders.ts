import { batchById } from '../../graphql/batches.ts';
import type { MeetingPicture } from './meeting-picture.ts';

/** The pictures that entries of the ledger hold, by revision; undefined where there is no such entry, or it holds none. */
export const pictureByRevision = batchById(
  async (reader, town, revisions) => {
    const rows = await reader
      .selectFrom('ledger_entry')
      .select(['revision', 'at', 'after'])
      .where('town_code', '=', town)
      .where('revision', 'in', revisions.map(Number))
      .execute();
    return rows.flatMap(({ revision, at, after }) => {
      const picture = after === null ? undefined : (JSON.parse(after) as { picture?: MeetingPicture }).picture;
      return picture ? [{ revision, at, picture }] : [];
    });
  },
  ({ revision }) => String(revision),
);
