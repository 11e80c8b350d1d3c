// People of the town's offices that the example does not have.
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseIdOf } from '../../server/src/graphql/ids.ts';
import { type Hall, town } from './hall.ts';

/** Lets a coordinator of one grid, and what is below it, sign in with the example's password; returns their name. */
export function appointCoordinator({ folder }: Hall, grid: string): string {
  const name = 'zhujing-part';
  const database = new DatabaseSync(join(folder, 'gongjian.sqlite'), { timeout: 10_000 });
  try {
    database
      .prepare(
        `insert into account (town_code, id, name, display_name, role, password_hash, within_id, unit_id)
         select town_code, 'part', ?, '示例·片区党建', role, password_hash, ?, null from account
         where town_code = ? and id = 'coordinator'`,
      )
      .run(name, parseIdOf('Grid', grid)?.key ?? '', town);
  } finally {
    database.close();
  }
  return name;
}
