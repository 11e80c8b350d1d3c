import { v7 as uuid } from 'uuid';
import type { Context } from '../../graphql/context.ts';
import { parseIdOf, toGlobalId } from '../../graphql/ids.ts';
import { may } from '../../identity/scope.ts';
import type { AccountViewer } from '../../identity/viewer.ts';
import type { CleanPicture } from './clean-picture.ts';
import { cleanPicture } from './clean-picture.ts';
import type { PictureType } from './picture.entity.ts';
import type { PictureStore } from './picture-store.ts';
import { hasUploadedEnough } from './upload-limits.ts';

/** A picture that was taken in. */
export interface Uploaded {
  id: string;
  url: string;
  type: PictureType;
  bytes: number;
  width: number;
  height: number;
}

export type UploadRefusal = 'too-large' | 'unreadable' | 'too-many';

/**
 * Takes in a picture of somebody who may add evidence. It belongs to nobody but them until `addEvidence` names it, so the
 * town is not changed by it and its revision stays. The same picture sent again while it is unused is the one that is there.
 */
export async function uploadPicture(
  { services: { database, clock } }: Context,
  viewer: AccountViewer,
  store: PictureStore,
  bytes: Buffer,
): Promise<Uploaded | { refused: UploadRefusal }> {
  if (await hasUploadedEnough(database.reader, viewer, clock())) return { refused: 'too-many' };
  const picture = await cleanPicture(bytes);
  if (typeof picture === 'string') return { refused: picture };
  const hash = await store.keep(picture.bytes);
  const { town, accountId } = viewer;
  const earlier = await database.reader
    .selectFrom('picture')
    .select('id')
    .where('town_code', '=', town)
    .where('uploaded_by', '=', accountId)
    .where('hash', '=', hash)
    .where('evidence_id', 'is', null)
    .executeTakeFirst();
  if (earlier) return toUploaded(town, earlier.id, picture);
  const id = uuid();
  const { type, width, height } = picture;
  await database.writer
    .insertInto('picture')
    .values({
      town_code: town,
      id,
      hash,
      type,
      width,
      height,
      bytes: picture.bytes.length,
      uploaded_at: clock().toISOString(),
      uploaded_by: accountId,
    })
    .execute();
  return toUploaded(town, id, picture);
}

function toUploaded(town: string, key: string, { type, bytes, width, height }: CleanPicture): Uploaded {
  const id = toGlobalId('Picture', town, key);
  return { id, url: `/files/${id}`, type, bytes: bytes.length, width, height };
}

/** Where a picture is found, for whoever may see it: the town's readers if it belongs to evidence, else its uploader. */
export async function findPicture(
  { viewer, services: { database } }: Context,
  globalId: string,
): Promise<{ hash: string; type: PictureType } | null> {
  const id = parseIdOf('Picture', globalId);
  if (!id || !may(viewer, 'readRegister', id.town)) return null;
  const row = await database.reader
    .selectFrom('picture')
    .select(['hash', 'type', 'evidence_id', 'uploaded_by'])
    .where('town_code', '=', id.town)
    .where('id', '=', id.key)
    .executeTakeFirst();
  if (!row) return null;
  return row.evidence_id !== null || row.uploaded_by === viewer.accountId ? row : null;
}
