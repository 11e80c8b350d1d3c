// Two towns that share a village, for tests of joint branches, and the steps that such tests take. Vitest's hooks are set
// when it is called, within a `describe`.
import type { LogEvent } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import type { Database, Engine } from '../database/database.ts';
import { toGlobalId } from '../graphql/ids.ts';
import { emptyDatabase } from './engines.ts';
import {
  keepOrganisations,
  type OrganisationAnswer,
  type OrganisationMutation,
  type ShownOrganisation,
} from './keeping-organisations.ts';
import { startServer, type TestServer } from './server.ts';
import { plantTown } from './town-plan.ts';

const today = '2026-11-21';

/** A third town, which nobody invites. */
export const bystander = '320000000';

/** 山塘村 lies in two towns: in 廊下镇, and in 广陈镇 of the neighbouring province. Each test has two of its own. */
export function jointTowns(engine: Engine) {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  const towns = { langxia: '310000000', guangchen: '330000000' };
  const tokens = new Map<string, string>();
  const listening = new Set<(sql: string) => void>();

  /** Resolves when the next statement of that shape has been answered. */
  const nextStatement = (shape: RegExp) =>
    new Promise<void>((resolve) => {
      const hear = (sql: string) => {
        if (!shape.test(sql)) return;
        listening.delete(hear);
        resolve();
      };
      listening.add(hear);
    });

  beforeAll(async () => {
    const onStatement = ({ query }: LogEvent) => {
      for (const hear of listening) hear(query.sql);
    };
    ({ database, end } = await emptyDatabase(engine, { onStatement }));
    server = await startServer(database, () => new Date(`${today}T08:00:00.000Z`));
    await plant(database, bystander, '旁观镇', '别处');
    tokens.set(bystander, await server.tokenFor(bystander, 'office'));
  });
  afterAll(async () => {
    await server.close();
    await end();
  });
  beforeEach(async () => {
    towns.langxia = String(Number(towns.langxia) + 1);
    towns.guangchen = String(Number(towns.guangchen) + 1);
    await plant(database, towns.langxia, '廊下镇', '廊下山塘村');
    await plant(database, towns.guangchen, '广陈镇', '广陈山塘村');
    for (const town of [towns.langxia, towns.guangchen]) {
      for (const account of ['office', 'secretary', 'leader']) {
        tokens.set(account === 'office' ? town : `${town}-${account}`, await server.tokenFor(town, account));
      }
    }
  });

  const village = (town: string) => toGlobalId('Grid', town, 'east');
  /** As the office of a town, unless somebody else's token is named. */
  const keep = (mutation: OrganisationMutation, town: string, input: object, by = town) =>
    keepOrganisations(server, tokens.get(by), mutation, input);
  const proposal = () => ({
    name: '山塘联合党支部',
    grid: village(towns.langxia),
    partnerTown: towns.guangchen,
    partnerName: '浙江广陈',
    members: 20,
    on: '2026-03-01',
  });
  const propose = (wish: object = {}) => keep('proposeJointBranch', towns.langxia, { ...proposal(), ...wish });
  const join = (invitation: unknown, wish: object = {}, town = towns.guangchen) =>
    keep('joinJointBranch', town, { invitation, grid: village(town), on: '2026-04-01', ...wish });

  /** The branch as it is in both towns, after both have agreed on it. */
  async function branchOfBoth(): Promise<{ ours: string; theirs: string }> {
    const { invitation, organisation } = await propose();
    const joined = await join(invitation);
    return { ours: organisation?.id as string, theirs: joined.organisation?.id as string };
  }

  async function shown(town: string, id: string): Promise<ShownOrganisation | null> {
    const { data } = await server.ask<{ node: ShownOrganisation | null }>(
      `query ($id: ID!) { node(id: $id) { ... on PartyOrganisation { name members dissolvedOn secretary { name }
        joint { partnerTown partnerSeat joinedOn secretaryIsOurs turnSince } } } }`,
      { id },
      tokens.get(town),
    );
    return data?.node ?? null;
  }

  /** A town's ledger in its order. */
  const entriesOf = async (town: string) => {
    const rows = await database.reader
      .selectFrom('ledger_entry')
      .selectAll()
      .where('town_code', '=', town)
      .orderBy('revision')
      .execute();
    return rows.map((row) => ({ ...row, facts: JSON.parse(row.facts) }));
  };
  /** All that a change of joint branches can touch in any town, as text. */
  const stateOf = async () => {
    const tables = ['town', 'party_organisation', 'joint_branch', 'unit_cover', 'ledger_entry'] as const;
    const rows = tables.map((table) => database.reader.selectFrom(table).selectAll().execute());
    return (await Promise.all(rows)).map((all) => all.map((row) => JSON.stringify(row)).sort());
  };

  /** Runs what must be refused, and checks that nothing was written by it in any town. */
  async function refused(run: () => Promise<OrganisationAnswer>): Promise<OrganisationAnswer> {
    const before = await stateOf();
    const answer = await run();
    expect(await stateOf()).toEqual(before);
    return answer;
  }

  return {
    /** The codes of the two towns of the test that runs. */
    towns,
    ledger: () => server.app.services.ledger,
    reader: () => database.reader,
    ask: <Data>(town: string, query: string, variables: object) => server.ask<Data>(query, variables, tokens.get(town)),
    nextStatement,
    village,
    keep,
    propose,
    join,
    branchOfBoth,
    shown,
    entriesOf,
    stateOf,
    refused,
  };
}

async function plant(database: Database, code: string, name: string, village: string): Promise<void> {
  await plantTown(database, {
    code,
    units: ['school'],
    accounts: [
      { id: 'office', role: 'COORDINATOR' },
      { id: 'secretary', role: 'COORDINATOR', within: 'east' },
      { id: 'leader', role: 'LEADER' },
    ],
  });
  const sql = database.writer;
  await sql.updateTable('town').set({ name }).where('code', '=', code).execute();
  await sql.updateTable('grid').set({ name: village }).where('town_code', '=', code).where('id', '=', 'east').execute();
}
