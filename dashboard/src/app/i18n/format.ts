// Numbers and dates in the reader's language. The clock is Shanghai's wherever the reader is: the meeting is there.
import type { Locale } from './catalogue.ts';

const TIME_ZONE = 'Asia/Shanghai';

export interface Rate {
  numerator: number;
  denominator: number;
  ratio: number | null;
}

export interface Format {
  /** 1,234 */
  number(value: number): string;
  /** 62.5%, or a dash where there is nothing to divide by */
  percent(rate: Rate): string;
  /** 75 / 120 · 62.5%, or a dash */
  rate(rate: Rate): string;
  /** ¥12,500 from cents */
  money(cents: number): string;
  /** 14:32:07 */
  time(moment: string | number): string;
  /** 14:32 */
  minute(moment: string | number): string;
  /** 11月21日; takes a date without a time */
  day(date: string): string;
  /** 2026年11月21日 */
  date(date: string): string;
  /** 2026-11-21: the day of a moment, as the address and the server write it */
  plainDate(moment: number): string;
  /** the time of a moment of today, else day and time */
  moment(moment: string | number, now: number): string;
  /** 14:32 for a moment of today, else its day */
  brief(moment: string, now: number): string;
}

/** Returns the percentage to one decimal; never 100 when something is missing, never 0 when something is there. */
export function honestPercent({ numerator, denominator }: Rate): number {
  const tenths = Math.round((numerator * 1000) / denominator);
  if (tenths >= 1000 && numerator < denominator) return 99.9;
  if (tenths <= 0 && numerator > 0) return 0.1;
  return tenths / 10;
}

/** Makes the formats of a language. */
export function createFormat(locale: Locale): Format {
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const money = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'CNY',
    trailingZeroDisplay: 'stripIfInteger',
  });
  const clock = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: TIME_ZONE, hourCycle: 'h23', ...options });
  const time = clock({ hour: '2-digit', minute: '2-digit', second: '2-digit' });
  const minute = clock({ hour: '2-digit', minute: '2-digit' });
  const day = clock({ month: 'short', day: 'numeric' });
  const date = clock({ year: 'numeric', month: 'long', day: 'numeric' });
  const plain = new Intl.DateTimeFormat('en-CA', { timeZone: TIME_ZONE });
  const noon = (plainDate: string) => new Date(`${plainDate}T12:00:00+08:00`);

  const percentOf = (rate: Rate) => (rate.denominator === 0 ? '—' : percent.format(honestPercent(rate) / 100));
  const isSameDay = (a: Date, b: Date) => date.format(a) === date.format(b);
  return {
    number: (value) => number.format(value),
    percent: percentOf,
    rate: (rate) =>
      rate.denominator === 0
        ? '—'
        : `${number.format(rate.numerator)} / ${number.format(rate.denominator)} · ${percentOf(rate)}`,
    money: (cents) => money.format(cents / 100),
    time: (moment) => time.format(new Date(moment)),
    minute: (moment) => minute.format(new Date(moment)),
    day: (plainDate) => day.format(noon(plainDate)),
    date: (plainDate) => date.format(noon(plainDate)),
    plainDate: (moment) => plain.format(moment),
    moment(moment, now) {
      const at = new Date(moment);
      return isSameDay(at, new Date(now)) ? time.format(at) : `${day.format(at)} ${minute.format(at)}`;
    },
    brief(moment, now) {
      const at = new Date(moment);
      return isSameDay(at, new Date(now)) ? minute.format(at) : day.format(at);
    },
  };
}
