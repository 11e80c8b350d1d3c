import { type InvalidInput, invalidInput } from '../../graphql/failures.ts';
import type { Locale } from '../../language/locale.ts';
import { hoursFault, type OpeningHours } from './station-hours.ts';

/** The failure of opening hours that make no sense, naming the line; null when they do. */
export function hoursFailure(locale: Locale, hours: readonly OpeningHours[]): InvalidInput | null {
  const found = hoursFault(hours);
  return found && invalidInput(locale, `hours.${found.index}`, found.fault);
}
