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
