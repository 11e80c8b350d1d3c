import { existsSync, statfsSync } from 'node:fs';

/** Linux's folder of files that live in memory. A container may have one of a few megabytes only. */
const sharedMemory = '/dev/shm';
const neededBytes = 4 * 1024 ** 3;

/**
 * A folder in memory for what need not outlive a test; null where the machine has none with room enough. Making a
 * database is making a thousand files: a third of a second on a disk, and nothing here.
 */
export function memoryFolder(): string | null {
  if (!existsSync(sharedMemory)) return null;
  const { bavail, bsize } = statfsSync(sharedMemory);
  return bavail * bsize >= neededBytes ? sharedMemory : null;
}
