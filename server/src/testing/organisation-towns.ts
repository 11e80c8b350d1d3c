// A town of its own for each test of party organisations: a few grids and units, people of every role, and the steps that
// such tests take. Vitest's hooks are set when it is called, within a `describe`.
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

/** Another town, with an organisation `committee`. */
export const foreign = '310999999';
export const today = '2026-11-21';

const people = ['office', 'administrator', 'secretary', 'leader', 'screen', 'teacher'] as const;
type Person = (typeof people)[number] | 'nobody';

export function organisationTowns(engine: Engine) {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  let town = '310000000';
  const tokens = new Map<string, Promise<string>>();

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    server = await startServer(database, () => new Date(`${today}T08:00:00.000Z`));
    await plant(database, foreign);
    await plantCommittee(database, foreign);
  });
  afterAll(async () => {
    await server.close();
    await end();
  });
  beforeEach(async () => {
    town = String(Number(town) + 1);
    await plant(database, town);
  });

  const grid = (key: string, of = town) => toGlobalId('Grid', of, key);

  /** Signed in when somebody first asks for something: most tests need one or two of the accounts. */
  async function tokenOf(person: Person): Promise<string | undefined> {
    if (person === 'nobody') return undefined;
    const name = `${town} ${person}`;
    const token = tokens.get(name) ?? server.tokenFor(town, person);
    tokens.set(name, token);
    return token;
  }

  /** Asks for a change; by the coordinator of the whole town if nobody else is named. */
  const keep = async (mutation: OrganisationMutation, input: object, person: Person = 'office') =>
    keepOrganisations(server, await tokenOf(person), mutation, input);

  /** Founds a branch in the east, with whatever is different about it. */
  async function found(wish: object = {}): Promise<ShownOrganisation> {
    const seat = 'unit' in wish ? {} : { grid: grid('east') };
    const plan = { kind: 'BRANCH', name: '东居支部', on: '2024-01-01', ...seat, ...wish };
    const answer = await keep('foundOrganisation', plan);
    if (!answer.organisation) throw new Error(answer.message);
    return answer.organisation;
  }

  async function ask<Data>(query: string, variables: object = {}, person: Person = 'leader'): Promise<Data> {
    const { data, errors } = await server.ask<Data>(query, { town, ...variables }, await tokenOf(person));
    if (!data) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** The names of the organisations that a list with these arguments has. */
  async function list(args: string, variables: object = {}): Promise<string[]> {
    const { organisations } = await ask<{ organisations: { totalCount: number; nodes: { name: string }[] } }>(
      `query ($town: TownCode!, $within: ID) { organisations(town: $town, within: $within ${args}) { totalCount nodes { name } } }`,
      variables,
    );
    expect(organisations.totalCount).toBe(organisations.nodes.length);
    return organisations.nodes.map(({ name }) => name);
  }

  /** All that a change of organisations can touch in a town, as text. */
  async function stateOf(of: string): Promise<string> {
    const tables = [
      'party_organisation',
      'joint_branch',
      'unit_cover',
      'reseating',
      'ledger_entry',
      'post_holder',
    ] as const;
    const rows = tables.map((table) =>
      database.reader.selectFrom(table).selectAll().where('town_code', '=', of).execute(),
    );
    const towns = database.reader.selectFrom('town').selectAll().where('code', '=', of).execute();
    return JSON.stringify(
      (await Promise.all([towns, ...rows])).map((all: object[]) => all.map((row) => JSON.stringify(row)).sort()),
    );
  }

  /** Runs what must be refused, and checks that nothing was written by it. */
  async function refused(run: () => Promise<OrganisationAnswer>): Promise<OrganisationAnswer> {
    const before = [await stateOf(town), await stateOf(foreign)];
    const answer = await run();
    expect([await stateOf(town), await stateOf(foreign)]).toEqual(before);
    return answer;
  }

  /** What the town's ledger says last. */
  async function lastEntry() {
    const { kind, subject_type, subject_id, facts, before, after } = await database.reader
      .selectFrom('ledger_entry')
      .selectAll()
      .where('town_code', '=', town)
      .orderBy('revision', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    return {
      kind,
      subject: toGlobalId(subject_type ?? '', town, subject_id ?? ''),
      facts: JSON.parse(facts),
      before: before && JSON.parse(before),
      after: after && JSON.parse(after),
    };
  }

  return {
    /** The town of the test that runs. */
    own: () => town,
    reader: () => database.reader,
    server: () => server,
    tokenOf,
    grid,
    unit: (key: string, of = town) => toGlobalId('Unit', of, key),
    organisation: (key: string, of = town) => toGlobalId('PartyOrganisation', of, key),
    keep,
    found,
    ask,
    list,
    stateOf,
    refused,
    lastEntry,
  };
}

async function plant(database: Database, town: string): Promise<void> {
  await plantTown(database, {
    code: town,
    grids: [
      { id: 'new', parent: 'east', openedOn: '2026-01-01' },
      { id: 'old', parent: 'east', closedOn: '2026-06-01' },
    ],
    units: ['school', 'clinic', 'homeless', 'gone'],
    accounts: [
      { id: 'office', role: 'COORDINATOR' },
      { id: 'administrator', role: 'ADMINISTRATOR' },
      { id: 'secretary', role: 'COORDINATOR', within: 'east' },
      { id: 'leader', role: 'LEADER' },
      { id: 'screen', role: 'SCREEN' },
      { id: 'teacher', role: 'REPRESENTATIVE', unit: 'school' },
    ],
  });
  const units = database.writer.updateTable('unit').where('town_code', '=', town);
  await units.set({ home_id: 'east' }).where('id', 'in', ['school', 'gone']).execute();
  await units.set({ home_id: 'west' }).where('id', '=', 'clinic').execute();
  await units.set({ left_on: '2026-06-01' }).where('id', '=', 'gone').execute();
}

async function plantCommittee(database: Database, town: string): Promise<void> {
  await database.writer
    .insertInto('party_organisation')
    .values({
      town_code: town,
      id: 'committee',
      kind: 'COMMITTEE',
      setting: 'REGULAR',
      name: '邻镇党委',
      sort_key: 'lin zhen dang wei',
      grid_id: 'town',
      founded_on: '2020-01-01',
    })
    .execute();
}
