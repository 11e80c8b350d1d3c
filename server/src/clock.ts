/** The present instant. Tests hand in their own. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

const townDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar date of an instant where the towns are (Asia/Shanghai), as `YYYY-MM-DD`. */
export function townDate(instant: Date | string): string {
  return townDay.format(typeof instant === 'string' ? new Date(instant) : instant);
}

/** The instant at which that calendar date ends where the towns are, as stored instants are written. */
export function endOfTownDate(date: string): string {
  return new Date(`${date}T24:00:00+08:00`).toISOString();
}
