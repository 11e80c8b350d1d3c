import type { Locale } from '../language/locale.ts';
import { type InvalidInput, invalidInput } from './failures.ts';

/** No town of today is older; what is earlier is a slip of the keyboard. */
export const earliestDay = '1949-10-01';

/** The failure of a day outside of a span that makes sense, both ends included; null for a likely one. */
export function likelyDayFault(
  locale: Locale,
  field: string,
  day: string,
  { from, to }: { from: string; to: string },
): InvalidInput | null {
  return from <= day && day <= to ? null : invalidInput(locale, field, 'dayUnlikely', { on: day, from, to });
}

/** The same day of another year; of 29 February the 28th. */
export function yearsFrom(day: string, years: number): string {
  const [year, month, date] = day.split('-');
  return `${String(Number(year) + years).padStart(4, '0')}-${month}-${month === '02' && date === '29' ? '28' : date}`;
}
