// Towns for tests of units and alliances: those of `place-towns.ts` with three units, two branches and a claim each.
import type { Database, Engine } from '../database/database.ts';
import { toGlobalId } from '../graphql/ids.ts';
import { keepMembers, type MemberMutation } from './keeping-members.ts';
import type { PlaceAnswer } from './keeping-places.ts';
import { type Account, placeTowns } from './place-towns.ts';

/** As `placeTowns`, for each test one of its own, which `plant` furnishes. */
export function memberTowns(engine: Engine) {
  const towns = placeTowns(engine, 'test');
  const { own, server, tokenOf } = towns;
  const id = (type: 'Unit' | 'Grid' | 'PartyOrganisation' | 'Alliance' | 'Pairing', key: string, of = own()) =>
    toGlobalId(type, of, key);
  const keep = async (mutation: MemberMutation, input: object, account: Account = 'office'): Promise<PlaceAnswer> =>
    keepMembers(server(), await tokenOf(account), mutation, input);

  /** The id of what a change leaves that must succeed. */
  async function make(mutation: MemberMutation, input: object): Promise<string> {
    const { shown, code, message } = await keep(mutation, input);
    if (!shown || code) throw new Error(message);
    return shown.id;
  }
  /** Signs a pairing of two parties as they are given, today if no day is; returns its id. */
  const sign = (wish: object): Promise<string> => towns.make('signPairing', { promise: '共建', ...wish });
  /** Pairs a unit with the neighbourhood west as 共驻共建. */
  const pair = (unit: string, wish: { on: string; lapsesOn?: string }): Promise<string> =>
    sign({ mode: 'RESIDENT', parties: [{ unit: id('Unit', unit) }, { grid: id('Grid', 'west') }], ...wish });
  /** Ends a pairing. */
  const finish = (pairing: string, on: string): Promise<string> =>
    towns.make('endPairing', { pairing, reason: '已完成', on });
  return { ...towns, id, keep, make, sign, pair, finish, plant: () => plant(towns.database(), own()) };
}

/**
 * The units `clinic` (at home in east) and `bank` (in west), the partner `shop` without a home; `east-branch` in m1 and
 * `west-branch` in w1.
 */
async function plant(database: Database, town: string): Promise<void> {
  const of = { town_code: town };
  await database.transaction(async ({ sql }) => {
    await sql
      .insertInto('unit')
      .values(
        [
          {
            ...of,
            id: 'clinic',
            name: '卫生院',
            sort_key: 'wei sheng yuan',
            kind: 'PUBLIC_INSTITUTION',
            home_id: 'east',
          },
          { ...of, id: 'bank', name: '银行', sort_key: 'yin hang', kind: 'STATE_ENTERPRISE', home_id: 'west' },
        ].map((row) => ({ ...row, joined_on: '2020-05-01' })) as never,
      )
      .execute();
    await sql
      .insertInto('unit')
      .values({ ...of, id: 'shop', name: '小店', sort_key: 'xiao dian', kind: 'OTHER' })
      .execute();
    const branch = { ...of, kind: 'BRANCH', setting: 'REGULAR', founded_on: '2022-01-01' } as const;
    await sql
      .insertInto('party_organisation')
      .values([
        { ...branch, id: 'east-branch', name: '东支部', sort_key: 'dong zhi bu', grid_id: 'm1' },
        { ...branch, id: 'west-branch', name: '西支部', sort_key: 'xi zhi bu', grid_id: 'w1' },
      ])
      .execute();
  });
}
