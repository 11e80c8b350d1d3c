import type { Context } from '../../graphql/context.ts';
import { type InvalidInput, invalidInput } from '../../graphql/failures.ts';

/** Refuses a day before any of these: the name of what began or changed last, and when. */
export function tooEarly(
  { locale }: Context,
  on: string,
  ...since: readonly { name: string; since: string | null | undefined }[]
): InvalidInput | null {
  const late = since.find((one) => one.since != null && one.since > on);
  return late ? invalidInput(locale, 'on', 'dayBeforeChange', { name: late.name, since: late.since as string }) : null;
}
