import { setImmediate as nextTurn } from 'node:timers/promises';
import { SingleBar } from 'cli-progress';
import type { ListedTown } from './town-lists.ts';

/** How often a line is printed where there is no terminal to draw a bar in. */
const plainLineMs = 5_000;

/**
 * Does `work` for one town after the other, with a bar, or plain lines where there is no terminal. After SIGINT it ends
 * with the town under way, says so and sets the exit code. Returns how many towns were done.
 */
export async function forEachTown(
  towns: readonly ListedTown[],
  work: (town: ListedTown) => Promise<void>,
): Promise<number> {
  let isInterrupted = false;
  const interrupt = () => {
    isInterrupted = true;
  };
  process.once('SIGINT', interrupt);
  const bar = new SingleBar({
    format: '{bar} {value}/{total} towns, {eta_formatted} left, {town}',
    noTTYOutput: true,
    notTTYSchedule: plainLineMs,
  });
  bar.start(towns.length, 0, { town: '' });
  let done = 0;
  try {
    for (const town of towns) {
      if (isInterrupted) break;
      await work(town);
      bar.update(++done, { town: town.name ?? town.code });
      // The embedded database answers without ever letting the loop turn: neither the bar nor a signal would get theirs.
      await nextTurn();
    }
  } finally {
    bar.stop();
    process.off('SIGINT', interrupt);
  }
  if (isInterrupted) {
    console.log(`Interrupted after ${done} of ${towns.length} towns. Run the same command again to go on.`);
    process.exitCode = 130;
  }
  return done;
}
