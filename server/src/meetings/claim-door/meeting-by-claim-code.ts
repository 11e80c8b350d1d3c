import type { Reader } from '../../database/database.ts';

/** Which meeting has that claim code; undefined when none has. The one look-up that knows no town beforehand. */
export function meetingByClaimCode(reader: Reader, code: string): Promise<{ town: string; key: string } | undefined> {
  return reader
    .selectFrom('meeting')
    .select(['town_code as town', 'id as key'])
    .where('claim_code', '=', code)
    .executeTakeFirst();
}
