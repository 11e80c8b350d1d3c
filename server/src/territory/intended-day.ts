import { townDate } from '../clock.ts';
import type { Context } from '../graphql/context.ts';
import { type InvalidInput, invalidInput } from '../graphql/failures.ts';

/** The day from which a dated intention holds: `on`, or today where the town is. Refused, as the input's `field`, when it is yet to come. */
export function intendedDay(
  { services, locale }: Context,
  on: string | null | undefined,
  field = 'on',
): string | InvalidInput {
  const today = townDate(services.clock());
  if (on == null) return today;
  return on > today ? invalidInput(locale, field, 'dayInFuture', { on, today }) : on;
}
