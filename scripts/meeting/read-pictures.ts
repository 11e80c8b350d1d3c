import type { Api } from './api.ts';
import type { FreshPictures } from './compare-pictures.ts';
import { type BoardPicture, pictureOperation } from './pictures.ts';

/** Both pictures as of now. */
export async function readPictures(
  api: Api,
  town: string,
  meeting: string,
): Promise<FreshPictures & { meetingBoard: BoardPicture }> {
  const { meetingBoard } = await api.ask<{ meetingBoard: BoardPicture }>(pictureOperation('meetingBoard', 'query'), {
    meeting,
  });
  const { adoption } = await api.ask<{ adoption: { revision: number } }>(pictureOperation('adoption', 'query'), {
    town,
  });
  return { meetingBoard, adoption };
}
