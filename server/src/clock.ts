/** The present instant. Tests hand in their own. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

const townDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const hourMs = 60 * 60 * 1000;
let lastHour = Number.NaN;
let lastDate = '';

/** The calendar date of an instant where the towns are (Asia/Shanghai), as `YYYY-MM-DD`. */
export function townDate(instant: Date | string): string {
  const date = typeof instant === 'string' ? new Date(instant) : instant;
  // Every answer asks for today's date, and formatting one takes as long as finding the answer.
  const hour = Math.floor(date.getTime() / hourMs);
  if (hour !== lastHour) {
    lastDate = townDay.format(date);
    lastHour = hour;
  }
  return lastDate;
}

/** The instant at which that calendar date ends where the towns are, as stored instants are written. */
export function endOfTownDate(date: string): string {
  return new Date(`${date}T24:00:00+08:00`).toISOString();
}

const townOffsetMs = 8 * hourMs;

/** The minute of an instant on the towns' clocks, as `YYYY-MM-DD HH:MM`. */
export function townMinute(instant: string): string {
  return new Date(Date.parse(instant) + townOffsetMs).toISOString().slice(0, 16).replace('T', ' ');
}
