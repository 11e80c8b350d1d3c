import type { Database } from '../database/database.ts';
import type { AccountRole } from '../identity/account.entity.ts';
import { hashPassword } from '../identity/passwords.ts';
import type { TownPlan } from './plan-town.ts';

/** The password of every example account that has one. */
export const examplePassword = 'example-only';

const accounts: readonly { id: string; role: AccountRole; title: string }[] = [
  { id: 'leader', role: 'LEADER', title: '镇领导' },
  { id: 'coordinator', role: 'COORDINATOR', title: '党建办' },
  { id: 'administrator', role: 'ADMINISTRATOR', title: '管理员' },
  { id: 'representative', role: 'REPRESENTATIVE', title: '单位代表' },
  { id: 'screen', role: 'SCREEN', title: '大屏' },
];

/** Gives the town the accounts that it lacks, one per role. Those that exist keep what was made of them. */
export async function insertExampleAccounts(database: Database, { town, units }: TownPlan): Promise<void> {
  const present = await database.reader.selectFrom('account').select('id').where('town_code', '=', town.code).execute();
  const missing = accounts.filter(({ id }) => !present.some((account) => account.id === id));
  if (missing.length === 0) return;
  const represented = units.find(({ name }) => name === town.representedUnit);
  if (!represented) throw new Error(`${town.name} has no unit ${town.representedUnit}`);
  const rows = await Promise.all(
    missing.map(async ({ id, role, title }) => ({
      town_code: town.code,
      id,
      name: `${town.accountPrefix}-${id}`,
      display_name: `示例·${title}`,
      role,
      password_hash: role === 'SCREEN' ? null : await hashPassword(examplePassword),
      within_id: null,
      unit_id: role === 'REPRESENTATIVE' ? represented.id : null,
    })),
  );
  await database.writer
    .insertInto('account')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
