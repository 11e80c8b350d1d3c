import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { toGlobalId } from '../graphql/ids.ts';
import { claim, withdraw } from '../testing/claiming.ts';
import { emptyDatabase, onBothEngines } from '../testing/engines.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { plantTown } from '../testing/town-plan.ts';

const town = '310000001';
const now = '2026-11-21T08:00:00.000Z';

interface Entry {
  id: string;
  revision: number;
  kind: string;
  summary: string;
  actor: { name: string | null; role: string };
  subject: { id: string } | null;
  before: unknown;
  after: unknown;
}
interface Listed {
  ledger: {
    nodes: Entry[];
    totalCount: number;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
  };
}

onBothEngines('the ledger as a list', (engine) => {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  let administrator: string;
  let claimId: string;

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    server = await startServer(database, () => new Date(now));
    await plantTown(database, {
      code: town,
      units: ['u1', 'u2', 'u3'],
      projects: [{ id: 'p', slots: 3 }],
      accounts: [
        { id: 'administrator', role: 'ADMINISTRATOR' },
        { id: 'coordinator', role: 'COORDINATOR' },
      ],
    });
    administrator = await server.tokenFor(town, 'administrator');
    const coordinator = await server.tokenFor(town, 'coordinator');
    ({ id: claimId } = (await claim(server, coordinator, { town, project: 'p', unit: 'u1' })).claim as { id: string });
    await claim(server, administrator, { town, project: 'p', unit: 'u2' });
    await claim(server, coordinator, { town, project: 'p', unit: 'u3' });
    await withdraw(server, administrator, { claim: claimId, reason: '误操作' });
    await server.app.services.ledger.write(
      { town, actor: { id: 'import', role: 'OPERATOR' }, mutation: 'import', key: 'an-import', input: {} },
      async () => ({ record: { kind: 'UNITS_IMPORTED', facts: { units: 3 }, outcome: {} } }),
    );
  });
  afterAll(async () => {
    await server.close();
    await end();
  });

  async function list(args = ''): Promise<Listed['ledger']> {
    const { data, errors } = await server.ask<Listed>(
      `{ ledger(town: "${town}" ${args}) {
        nodes { id revision kind summary actor { name role } subject { id } before after }
        totalCount pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
      {},
      administrator,
    );
    if (!data) throw new Error(JSON.stringify(errors));
    return data.ledger;
  }
  const revisionsOf = ({ nodes }: Listed['ledger']) => nodes.map(({ revision }) => revision);

  test('tells of every write: who, what, before and after', async () => {
    const { nodes, totalCount } = await list();
    expect(totalCount).toBe(5);
    expect(nodes.map(({ revision, kind, actor }) => [revision, kind, actor.name, actor.role])).toEqual([
      [1, 'CLAIM_MADE', 'coordinator', 'COORDINATOR'],
      [2, 'CLAIM_MADE', 'administrator', 'ADMINISTRATOR'],
      [3, 'CLAIM_MADE', 'coordinator', 'COORDINATOR'],
      [4, 'CLAIM_WITHDRAWN', 'administrator', 'ADMINISTRATOR'],
      [5, 'UNITS_IMPORTED', null, 'OPERATOR'],
    ]);
    expect(nodes[3]).toMatchObject({
      summary: '“u1”撤回了对“p”的认领',
      subject: { id: claimId },
      before: { status: 'ACTIVE' },
      after: { status: 'WITHDRAWN', withdrawnReason: '误操作' },
    });
    expect(nodes[4]).toMatchObject({ subject: null, before: null, after: null });
  });

  test('is read on after a revision, and from the newest back', async () => {
    const first = await list('first: 2');
    expect([revisionsOf(first), first.pageInfo]).toEqual([
      [1, 2],
      { hasNextPage: true, hasPreviousPage: false, endCursor: '2' },
    ]);
    expect(revisionsOf(await list(`first: 2, after: ${first.pageInfo.endCursor}`))).toEqual([3, 4]);
    expect(revisionsOf(await list('last: 2'))).toEqual([4, 5]);
    expect(revisionsOf(await list('last: 2, before: 4'))).toEqual([2, 3]);
    expect(revisionsOf(await list('after: 99'))).toEqual([]);
  });

  test('tells of one subject, or of one actor', async () => {
    expect(revisionsOf(await list(`subject: "${claimId}"`))).toEqual([1, 4]);
    expect(revisionsOf(await list(`actor: "${toGlobalId('Account', town, 'coordinator')}"`))).toEqual([1, 3]);
    expect(revisionsOf(await list(`actor: "${toGlobalId('Account', '310000002', 'coordinator')}"`))).toEqual([]);
    expect(revisionsOf(await list('subject: "nonsense"'))).toEqual([]);
  });

  test('has entries that are found by their ids', async () => {
    const { nodes } = await list();
    const { data } = await server.ask(
      `query ($id: ID!) { node(id: $id) { id ... on LedgerEntry { revision kind } } }`,
      { id: nodes[1]?.id },
      administrator,
    );
    expect(data).toEqual({ node: { id: nodes[1]?.id, revision: 2, kind: 'CLAIM_MADE' } });
    for (const key of ['99', '0', '-1', '1.5', '99999999999', 'x']) {
      const id = toGlobalId('LedgerEntry', town, key);
      expect((await server.ask(`{ node(id: "${id}") { id } }`, {}, administrator)).data).toEqual({ node: null });
    }
  });
});
