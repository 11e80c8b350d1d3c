import { Database } from '../../../server/src/database/database.ts';
import { entities } from '../../../server/src/entities.ts';
import type { Location } from '../server-process.ts';

/** Throws when a town does not hold exactly the accepted claims, each with a revision and a ledger entry of its own. */
export async function verifyTown(location: Location, town: string, accepted: number): Promise<void> {
  const database = await Database.open({ location, entities });
  try {
    const { reader } = database;
    const claims = await reader
      .selectFrom('claim')
      .select((eb) => [
        eb.fn.countAll<number>().as('claims'),
        eb.fn.count<number>('revision').distinct().as('revisions'),
      ])
      .where('town_code', '=', town)
      .executeTakeFirstOrThrow();
    const { entries } = await reader
      .selectFrom('ledger_entry')
      .select((eb) => eb.fn.countAll<number>().as('entries'))
      .where('town_code', '=', town)
      .executeTakeFirstOrThrow();
    const { revision } = await reader
      .selectFrom('town')
      .select('revision')
      .where('code', '=', town)
      .executeTakeFirstOrThrow();
    const found = [claims.claims, claims.revisions, entries - 1, revision - 1];
    if (found.some((count) => count !== accepted)) {
      throw new Error(`${town}: ${accepted} claims were accepted; claims, revisions, entries, revision are ${found}`);
    }
  } finally {
    await database.close();
  }
}
