import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../database/database.ts';
import { toGlobalId } from '../../graphql/ids.ts';
import { emptyDatabase, onBothEngines } from '../../testing/engines.ts';
import { keepMembers, type MemberMutation, memberMutations } from '../../testing/keeping-members.ts';
import {
  keepOrganisations,
  type OrganisationMutation,
  organisationMutations,
} from '../../testing/keeping-organisations.ts';
import { keepPlaces, type PlaceMutation } from '../../testing/keeping-places.ts';
import { startServer, type TestServer } from '../../testing/server.ts';
import { plantTown } from '../../testing/town-plan.ts';

const town = '310000001';
const on = '2026-06-01';

type Moved = 'grid' | 'post' | 'station' | 'party_organisation' | 'alliance';
type Mutation = PlaceMutation | OrganisationMutation | MemberMutation;
const id = (
  name: `${'Grid' | 'Post' | 'Station' | 'PartyOrganisation' | 'Pairing' | 'Unit' | 'Alliance' | 'AllianceMember'}:${string}`,
) => {
  const [type, key] = name.split(':') as [string, string];
  return toGlobalId(type, town, key);
};

/** The statement with which a change looks up where the thing is, before it waits for its turn. */
const lookups = {
  grid: /^select .* from [`"]grid[`"] where .*[`"]id[`"] in/,
  organisation: /^select .* from [`"]party_organisation[`"] as [`"]organisation[`"] left join/,
  seat: /^select [`"]name[`"], [`"]path[`"].* from [`"]grid[`"] where/,
  pairing: /^select .* from [`"]pairing[`"] inner join/,
};

const changes: [Mutation, keyof typeof lookups, Moved, string, object][] = [
  ['establishPost', 'grid', 'grid', 'm1', { role: 'PART_TIME', grid: id('Grid:m1') }],
  ['fillPost', 'grid', 'post', 'post', { post: id('Post:post'), newHolder: { name: '示例甲' } }],
  ['openStation', 'grid', 'grid', 'm1', { grid: id('Grid:m1'), name: '新站', tier: 'OTHER', services: ['办事'] }],
  ['renameStation', 'grid', 'station', 'station', { station: id('Station:station'), name: '新站' }],
  ['addStationReach', 'grid', 'grid', 'east', { station: id('Station:station'), grid: id('Grid:east') }],
  [
    'renameOrganisation',
    'organisation',
    'party_organisation',
    'branch',
    { organisation: id('PartyOrganisation:branch'), name: '新名' },
  ],
  ['moveOrganisation', 'seat', 'grid', 'm2', { organisation: id('PartyOrganisation:branch'), grid: id('Grid:m2') }],
  ['foundOrganisation', 'seat', 'grid', 'm1', { kind: 'BRANCH', name: '新支部', grid: id('Grid:m1') }],
  [
    'signPairing',
    'grid',
    'party_organisation',
    'branch',
    {
      mode: 'INDEPENDENT',
      promise: '共建',
      parties: [{ organisation: id('PartyOrganisation:branch') }, { organisation: id('PartyOrganisation:other') }],
    },
  ],
  ['renewPairing', 'pairing', 'party_organisation', 'branch', { pairing: id('Pairing:pairing') }],
  ['endPairing', 'pairing', 'party_organisation', 'branch', { pairing: id('Pairing:pairing'), reason: '已完成' }],
  ['enrolUnit', 'grid', 'grid', 'm1', { name: '新单位', kind: 'OTHER', home: id('Grid:m1') }],
  ['moveUnit', 'grid', 'grid', 'm1', { unit: id('Unit:school'), home: id('Grid:m2') }],
  ['addSeat', 'grid', 'alliance', 'alliance', { alliance: id('Alliance:alliance'), title: '席', isFixed: false }],
  ['leaveAlliance', 'grid', 'alliance', 'alliance', { membership: id('AllianceMember:membership') }],
];

onBothEngines('what leaves a coordinator’s part while a change waits for its turn', (engine) => {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  let token: string;
  let hear: (statement: string) => void = () => {};

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine, { onStatement: ({ query }) => hear(query.sql) }));
    server = await startServer(database, () => new Date('2026-11-21T08:00:00.000Z'));
    await plant(database);
    token = await server.tokenFor(town, 'coordinator');
  });
  afterAll(async () => {
    await server.close();
    await end();
  });

  const keep = (mutation: Mutation, input: object) => {
    const dated = { on, ...input };
    if (organisationMutations.includes(mutation as OrganisationMutation)) {
      return keepOrganisations(server, token, mutation as OrganisationMutation, dated);
    }
    return memberMutations.includes(mutation as MemberMutation)
      ? keepMembers(server, token, mutation as MemberMutation, dated)
      : keepPlaces(server, token, mutation as PlaceMutation, dated);
  };

  const ledgerLength = async () =>
    (await database.reader.selectFrom('ledger_entry').select('revision').where('town_code', '=', town).execute())
      .length;

  /** Puts a thing elsewhere, as a redrawing would; from the grid's path or the seat's key to another. */
  const put = (sql: Database['writer'], moved: Moved, key: string, to: { path: string } | { grid_id: string }) =>
    sql
      .updateTable(moved as 'post')
      .set(to as { grid_id: string })
      .where('town_code', '=', town)
      .where('id', '=', key)
      .execute();

  test.for(changes)('is theirs no more: %s', async ([mutation, lookup, moved, key, wish]) => {
    const isUndated = ['renameStation', 'renameOrganisation', 'enrolUnit'].includes(mutation);
    const input = isUndated ? { on: undefined, ...wish } : wish;
    const written = await ledgerLength();
    const looked = Promise.withResolvers<void>();
    // What a station is to serve is looked up after the grid where it is, and a unit’s new home after the old one.
    const lookedUpLast = ['addStationReach', 'moveUnit'].includes(mutation) ? 2 : 1;
    let lookedUp = 0;
    let answer: ReturnType<typeof keep> | undefined;
    const home = moved === 'grid' ? { path: paths[key as keyof typeof paths] } : { grid_id: 'm1' };
    await database.transaction(async ({ sql }) => {
      await sql
        .updateTable('town')
        .set((eb) => ({ revision: eb.ref('revision') }))
        .where('code', '=', town)
        .execute();
      hear = (statement) => {
        if (lookups[lookup].test(statement) && ++lookedUp === lookedUpLast) looked.resolve();
      };
      answer = keep(mutation, input);
      await Promise.race([
        looked.promise,
        answer.then((told) => Promise.reject(new Error(`answered before its turn: ${JSON.stringify(told)}`))),
      ]);
      hear = () => {};
      await put(sql, moved, key, moved === 'grid' ? { path: '0001.0001.0002.0009' } : { grid_id: 'w1' });
    });
    const refusal = await answer;
    await put(database.writer, moved, key, home);
    expect(refusal).toMatchObject({ __typename: 'NotAllowed' });
    expect(await ledgerLength()).toBe(written);
    // And what was refused for that alone is done once it is back.
    expect(await keep(mutation, input)).toMatchObject({ revision: expect.any(Number) });
  });
});

const paths = { east: '0001.0001.0001', m1: '0001.0001.0001.0001', m2: '0001.0001.0001.0002' };

async function plant(database: Database): Promise<void> {
  await plantTown(database, {
    code: town,
    grids: [
      { id: 'm1', parent: 'east' },
      { id: 'm2', parent: 'east' },
      { id: 'w1', parent: 'west' },
    ],
    accounts: [{ id: 'coordinator', role: 'COORDINATOR', within: 'east' }],
  });
  const sql = database.writer;
  const own = { town_code: town };
  const seated = { ...own, grid_id: 'm1' };
  await sql
    .insertInto('post')
    .values({ ...seated, id: 'post', role: 'LEADER', established_on: '2024-01-01' })
    .execute();
  await sql
    .insertInto('station')
    .values({
      ...seated,
      id: 'station',
      name: '站',
      sort_key: '',
      tier: 'OTHER',
      services: '[]',
      hours: '[]',
      opened_on: '2024-01-01',
    })
    .execute();
  const organisation = {
    ...seated,
    kind: 'BRANCH',
    setting: 'REGULAR',
    sort_key: '',
    founded_on: '2024-01-01',
  } as const;
  await sql
    .insertInto('party_organisation')
    .values([
      { ...organisation, id: 'branch', name: '支部' },
      { ...organisation, id: 'other', name: '另一支部' },
    ])
    .execute();
  await sql
    .insertInto('pairing')
    .values({
      ...own,
      id: 'pairing',
      mode: 'URBAN_RURAL',
      promise: '共建',
      signed_on: '2024-06-01',
      lapses_on: '2027-01-01',
    })
    .execute();
  await sql
    .insertInto('pairing_party')
    .values([
      { ...own, id: '1', pairing_id: 'pairing', side: 1, organisation_id: 'branch' },
      { ...own, id: '2', pairing_id: 'pairing', side: 2, outside_name: '外镇' },
    ])
    .execute();
  await sql
    .insertInto('unit')
    .values({ ...own, id: 'school', name: '学校', sort_key: '', kind: 'OTHER', home_id: 'm1' })
    .execute();
  await sql
    .insertInto('alliance')
    .values({ ...seated, id: 'alliance', kind: 'SHOPS', name: '联盟', sort_key: '', founded_on: '2024-01-01' })
    .execute();
  await sql
    .insertInto('alliance_member')
    .values({ ...own, id: 'membership', alliance_id: 'alliance', unit_id: 'school', since: '2024-02-01' })
    .execute();
}
