// Towns for tests of posts, stations and pairings: a few grids, people of every role, and the steps that such tests take.
// Vitest's hooks are set when it is called, within a `describe`.
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import type { Database, Engine } from '../database/database.ts';
import { toGlobalId } from '../graphql/ids.ts';
import { emptyDatabase } from './engines.ts';
import { keepPlaces, type PlaceAnswer, type PlaceMutation } from './keeping-places.ts';
import { startServer, type TestServer } from './server.ts';
import { plantTown } from './town-plan.ts';

/** Another town, with a leader's post `post`, a holder `person` and a unit `school`. */
export const foreign = '310999999';
/** The day of the tests. At their hour it is 01:00 in Shanghai, and still the day before in Greenwich. */
export const today = '2026-11-21';

export const accounts = [
  'office',
  'administrator',
  'east-office',
  'west-office',
  'leader',
  'teacher',
  'screen',
] as const;
export type Account = (typeof accounts)[number];

const tables = [
  ...(['ledger_entry', 'party_organisation', 'post', 'post_holding', 'post_holder'] as const),
  ...(['station', 'station_reach', 'pairing', 'pairing_party', 'pairing_renewal', 'pairing_deed'] as const),
  ...(['unit', 'alliance', 'alliance_member', 'alliance_seat', 'alliance_term', 'reseating'] as const),
];

/**
 * With `each: 'test'` every test has a town of its own; with `each: 'file'` all share one, for tests that leave it as it was
 * or don't mind what others leave.
 */
export function placeTowns(engine: Engine, each: 'test' | 'file') {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  let town = '310000000';
  const tokens = new Map<string, Promise<string>>();

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    server = await startServer(database, () => new Date('2026-11-20T17:00:00.000Z'));
    await plantForeign(database);
    if (each === 'file') await nextTown();
  });
  if (each === 'test') beforeEach(nextTown);
  afterAll(async () => {
    await server.close();
    await end();
  });

  async function nextTown() {
    town = String(Number(town) + 1);
    await plant(database, town);
  }

  /** Signed in when somebody first asks for something: most tests need one or two of the accounts. */
  function tokenOf(account: Account): Promise<string> {
    const name = `${town} ${account}`;
    const token = tokens.get(name) ?? server.tokenFor(town, account);
    tokens.set(name, token);
    return token;
  }

  const keep = async (mutation: PlaceMutation, input: object, account: Account = 'office') =>
    keepPlaces(server, await tokenOf(account), mutation, input);

  /** The id of what a change leaves that must succeed. */
  async function make(mutation: PlaceMutation, input: object): Promise<string> {
    const { shown, code, message } = await keep(mutation, input);
    if (!shown || code) throw new Error(message);
    return shown.id;
  }

  async function ask<Data>(query: string, account: Account, variables: object = {}): Promise<Data> {
    const { data, errors } = await server.ask<Data>(query, { town, ...variables }, await tokenOf(account));
    if (!data) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** What the town's ledger says, from the first entry on. */
  async function entries() {
    const rows = await database.reader
      .selectFrom('ledger_entry')
      .selectAll()
      .where('town_code', '=', town)
      .orderBy('revision')
      .execute();
    return rows.map(({ kind, subject_type, facts, before, after }) => ({
      kind,
      subject_type,
      facts: JSON.parse(facts),
      before: JSON.parse(before ?? 'null'),
      after: JSON.parse(after ?? 'null'),
    }));
  }

  async function stateOf(): Promise<string[][]> {
    const rows = tables.map((table) =>
      database.reader.selectFrom(table).selectAll().where('town_code', '=', town).execute(),
    );
    const towns = database.reader.selectFrom('town').selectAll().where('code', '=', town).execute();
    return (await Promise.all([towns, ...rows])).map((all: object[]) => all.map((row) => JSON.stringify(row)).sort());
  }

  /** Runs what must be refused, all at once, and checks that nothing was written by it. */
  async function refusedAll(runs: readonly (() => Promise<PlaceAnswer>)[]): Promise<PlaceAnswer[]> {
    const before = await stateOf();
    const answers = await Promise.all(runs.map((run) => run()));
    expect(await stateOf()).toEqual(before);
    return answers;
  }
  const refused = async (run: () => Promise<PlaceAnswer>) => (await refusedAll([run]))[0] as PlaceAnswer;

  return {
    /** The town of the test that runs. */
    own: () => town,
    database: () => database,
    server: () => server,
    grid: (key: string, of = town) => toGlobalId('Grid', of, key),
    /** Asks for a change; by the coordinator of the whole town if nobody else is named. */
    keep,
    make,
    /** Establishes a post in a grid, and returns its id. */
    establish: (role: string, at: string, on = '2026-06-01') =>
      make('establishPost', { role, grid: toGlobalId('Grid', town, at), on }),
    /** The id of a holder of that name. */
    holderOf: async (name: string) => {
      const found = await ask<{ postHolders: { nodes: { id: string }[] } }>(
        'query ($town: TownCode!, $search: String) { postHolders(town: $town, search: $search) { nodes { id } } }',
        'office',
        { search: name },
      );
      return found.postHolders.nodes.at(-1)?.id as string;
    },
    tokenOf,
    ask,
    entries,
    refused,
    refusedAll,
  };
}

function plant(database: Database, code: string): Promise<string> {
  return plantTown(database, {
    code,
    units: ['school'],
    grids: [
      { id: 'm1', parent: 'east' },
      { id: 'm2', parent: 'east', openedOn: '2026-05-01' },
      { id: 'gone', parent: 'east', closedOn: '2026-01-01' },
      { id: 'b1', parent: 'm1' },
      { id: 'w1', parent: 'west' },
    ],
    accounts: [
      { id: 'office', role: 'COORDINATOR' },
      { id: 'administrator', role: 'ADMINISTRATOR' },
      { id: 'east-office', role: 'COORDINATOR', within: 'east' },
      { id: 'west-office', role: 'COORDINATOR', within: 'west' },
      { id: 'leader', role: 'LEADER' },
      { id: 'teacher', role: 'REPRESENTATIVE', unit: 'school' },
      { id: 'screen', role: 'SCREEN' },
    ],
  });
}

async function plantForeign(database: Database): Promise<void> {
  await plantTown(database, { code: foreign, units: ['school'], grids: [{ id: 'm1', parent: 'east' }] });
  const at = { town_code: foreign, grid_id: 'm1' };
  await database.writer
    .insertInto('post')
    .values({ ...at, id: 'post', role: 'LEADER', established_on: '2026-01-01' })
    .execute();
  await database.writer
    .insertInto('post_holder')
    .values({ town_code: foreign, id: 'person', name: '王某', sort_key: 'wang mou' })
    .execute();
}
