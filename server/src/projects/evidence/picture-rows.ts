import type { Writing } from '../../ledger/ledger.ts';

/**
 * Gives uploaded pictures to an evidence, in order. False when one of them is not there, was uploaded by somebody else or
 * belongs to other evidence already; then the write must be refused.
 */
export async function attachPictures(
  { sql, town }: Writing,
  uploader: string,
  evidence: string,
  pictures: readonly string[],
): Promise<boolean> {
  for (const [index, picture] of pictures.entries()) {
    const attached = await sql
      .updateTable('picture')
      .set({ evidence_id: evidence, place: index + 1 })
      .where('town_code', '=', town)
      .where('id', '=', picture)
      .where('uploaded_by', '=', uploader)
      .where('evidence_id', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (!attached) return false;
  }
  return true;
}
