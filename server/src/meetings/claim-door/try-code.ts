// Codes that strangers try: a meeting's claim code, and an invitation to it. A hall has one address for all its phones, so
// a right code comes in however much is mistyped, or guessed, beside it; only who guesses by the thousand is stopped.
import type { Context } from '../../graphql/context.ts';

/** Invitations are eight characters out of 31: 8.5 × 10^11. */
const invitationCodes = 31 ** 8;
/** That many are good at a time for a large meeting: two for each of 150 units. */
const goodAtOnce = 300;
/** That long before the meeting they are sent. */
const minutesGood = 7 * 24 * 60;
/** How likely somebody may be to find one of them who guesses from one address at full speed for all that time. */
const acceptedRisk = 0.01;

/**
 * Wrong codes in a minute, from one address and for one meeting, after which no further code from there is looked at until
 * the minute is over: 2,820. At that rate one of the 300 is found after 700 days on average, and within the week for which
 * they are good in one case of a hundred; of 1,500, the most that a request can issue, in one of twenty. Who guesses from
 * many addresses is faster by as much. A claim code, one of 31^6, is found sooner, and tells a meeting's name alone.
 */
export const guessesAllowed = Math.floor((acceptedRisk * invitationCodes) / goodAtOnce / minutesGood);

/** From this many on a wrong code is answered by how long to wait: two hundred phones mistype less. */
const mistakesExpected = 300;

/** Too many codes were wrong; so many seconds have to pass before another one is worth a try. */
export interface TooManyTries {
  waitSeconds: number;
}

/**
 * Looks for what a code opens at `door`. Returns what `look` found, null if that was nothing, or how long to wait after too
 * many wrong ones from the same address. Of what was found, only what `isRight` keeps from counting as wrong.
 */
export async function tryCode<Found extends object>(
  { services: { guesses }, address }: Context,
  door: string,
  look: () => Promise<Found | null | undefined>,
  isRight: (found: Found) => boolean = () => true,
): Promise<Found | null | TooManyTries> {
  const who = `${address} ${door}`;
  const barredSeconds = guesses.waitSeconds(who);
  if (barredSeconds !== null) return { waitSeconds: barredSeconds };
  const wrongSeconds = guesses.waitSeconds(who, mistakesExpected);
  guesses.remember(who);
  const found = (await look()) ?? null;
  if (found && isRight(found)) guesses.forgive(who);
  else if (wrongSeconds !== null) return { waitSeconds: wrongSeconds };
  return found;
}
