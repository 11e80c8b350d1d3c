import type { Context } from '../../graphql/context.ts';
import type { RowKey } from '../../graphql/row-key.ts';
import { readClaimCode } from '../claim-code.ts';
import { meetingByClaimCode } from './meeting-by-claim-code.ts';
import { type TooManyTries, tryCode } from './try-code.ts';

/** The meeting whose claim code somebody typed; null when no meeting has it, or how long to wait after too many wrong ones. */
export function meetingAtDoor(ctx: Context, typed: string): Promise<RowKey | null | TooManyTries> {
  const code = readClaimCode(typed);
  // By the operation's own connection: if each phone of a hall held one and asked for another, none would ever get it.
  return tryCode(ctx, 'meeting', async () => (code === null ? null : meetingByClaimCode(ctx.reader, code)));
}
