import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../database/database.ts';
import { toGlobalId } from '../../graphql/ids.ts';
import { claim, newKey, withdraw } from '../../testing/claiming.ts';
import { type EndAnswer, endClaim, handOver } from '../../testing/ending-claims.ts';
import { emptyDatabase, onBothEngines } from '../../testing/engines.ts';
import { startServer, type TestServer } from '../../testing/server.ts';
import { plantTown, type TestTown } from '../../testing/town-plan.ts';

const now = '2026-11-21T08:00:00.000Z';
const lastYear = { id: 'last', begunOn: '2025-01-01', closedOn: '2025-12-31' };
const thisYear = { id: 'now', begunOn: '2026-01-01' };
const people = [
  { id: 'coordinator', role: 'COORDINATOR' as const },
  { id: 'west', role: 'COORDINATOR' as const, within: 'west' as const },
  { id: 'leader', role: 'LEADER' as const },
  { id: 'rep', role: 'REPRESENTATIVE' as const, unit: 'u1' },
  { id: 'rep2', role: 'REPRESENTATIVE' as const, unit: 'u2' },
];

onBothEngines('a claim that was made', (engine) => {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  let towns = 0;

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    server = await startServer(database, () => new Date(now));
  });
  afterAll(async () => {
    await server.close();
    await end();
  });

  /** A town in which u1 has claimed p, in the east, with a pledge, of 2 slots; and the claim's id. */
  async function newTown(plan: Omit<TestTown, 'code'> = {}) {
    const projects = [{ id: 'p', slots: 2 }, ...(plan.projects ?? [])];
    const units = ['u1', 'u2', 'u3'];
    const code = String(340_000_000 + ++towns);
    const town = await plantTown(database, { code, units, accounts: people, ...plan, projects });
    const token = await server.tokenFor(town, 'coordinator');
    const pledge = { amountCents: 500, volunteers: 3, inKind: '图书' };
    const made = await claim(server, token, { town, project: 'p', unit: 'u1', pledge });
    return { town, token, id: made.claim?.id ?? '', as: (person: string) => server.tokenFor(town, person) };
  }

  const set = async (town: string, table: 'season' | 'project' | 'claim', values: object) => {
    await database.writer
      .updateTable(table)
      .set(values as never)
      .where('town_code', '=', town)
      .execute();
  };
  const revisionOf = async (town: string) =>
    (await database.reader.selectFrom('town').select('revision').where('code', '=', town).executeTakeFirstOrThrow())
      .revision;
  const standingOf = async (town: string) =>
    (
      await database.reader
        .selectFrom('claim')
        .select(['project_id', 'unit_id'])
        .where('town_code', '=', town)
        .where('status', '<>', 'WITHDRAWN')
        .execute()
    ).map((row) => `${row.unit_id} ${row.project_id}`);
  const takenOf = async (town: string) =>
    (
      await database.reader
        .selectFrom('project')
        .select('standing_claims')
        .where('town_code', '=', town)
        .where('id', '=', 'p')
        .executeTakeFirstOrThrow()
    ).standing_claims;

  /** Each of the four changes, as somebody would make it to the claim. */
  const changes = {
    fulfilClaim: { note: '已全部送达' },
    reportClaimProgress: { percent: 40, note: '第一批已送达' },
    changePledge: { pledge: { volunteers: 5 } },
    handOverClaim: { unit: 'u2', reason: '单位搬迁' },
  } as const;
  type Change = keyof typeof changes;
  const every = Object.keys(changes) as Change[];
  const change = (town: string, token: string | undefined, id: string, name: Change, more: object = {}) => {
    const input = { claim: id, ...changes[name], ...more };
    const unit = 'unit' in input ? { unit: toGlobalId('Unit', town, input.unit) } : {};
    return endClaim(server, token, name, { ...input, ...unit });
  };

  test('is reported on, then fulfilled: it stands for good, whole', async () => {
    const { town, id, as } = await newTown();
    const rep = await as('rep');
    expect(await change(town, rep, id, 'reportClaimProgress')).toMatchObject({
      revision: 2,
      claim: { status: 'ACTIVE', progress: 40, note: '第一批已送达' },
    });
    expect(await endClaim(server, rep, 'fulfilClaim', { claim: id })).toMatchObject({
      revision: 3,
      claim: { status: 'FULFILLED', progress: 100, note: '第一批已送达', fulfilledAt: now },
    });
    expect([await takenOf(town), await standingOf(town)]).toEqual([1, ['u1 p']]);
    const after = await Promise.all([
      ...every.map((name) => change(town, rep, id, name)),
      withdraw(server, rep, { claim: id }),
    ]);
    expect(after.map(({ code }) => code)).toEqual([
      'CLAIM_NOT_ACTIVE',
      'CLAIM_NOT_ACTIVE',
      'CLAIM_NOT_ACTIVE',
      'NOT_ALLOWED',
      'CLAIM_NOT_ACTIVE',
    ]);
    expect(await claim(server, rep, { town, project: 'p', unit: 'u1' })).toMatchObject({ code: 'ALREADY_CLAIMED' });
  });

  test('promises what it was last changed to, and no more', async () => {
    const { id, as, town } = await newTown();
    expect(await change(town, await as('rep'), id, 'changePledge')).toMatchObject({
      claim: { pledge: { amountCents: null, volunteers: 5, inKind: null } },
    });
    const nothing = await change(town, await as('coordinator'), id, 'changePledge', { pledge: {} });
    expect(nothing.claim?.pledge).toBeNull();
  });

  test('is handed over in one write: the slot, the pledge and what was done go along', async () => {
    const { town, token, id, as } = await newTown();
    await claim(server, token, { town, project: 'p', unit: 'u3' });
    await change(town, await as('rep'), id, 'reportClaimProgress');
    const before = await revisionOf(town);
    const answer = await handOver(server, token, { town, claim: id, unit: 'u2', reason: '单位搬迁' });
    expect(answer).toMatchObject({
      revision: before + 1,
      slotsLeft: 0,
      claim: { status: 'WITHDRAWN', withdrawnAt: now, withdrawnReason: '单位搬迁', unit: { name: 'u1' } },
      successor: {
        kind: 'NEW',
        status: 'ACTIVE',
        progress: 40,
        note: '第一批已送达',
        pledge: { amountCents: 500, volunteers: 3, inKind: '图书' },
        unit: { name: 'u2' },
        handedOverFrom: { id },
      },
    });
    expect(answer.claim?.handedOverTo).toEqual({ id: answer.successor?.id });
    expect([await takenOf(town), (await standingOf(town)).toSorted()]).toEqual([2, ['u2 p', 'u3 p']]);
    expect(await revisionOf(town)).toBe(before + 1);
    // The one who handed over may come back when a slot is free, as anybody.
    expect(await claim(server, await as('rep'), { town, project: 'p', unit: 'u1' })).toMatchObject({
      code: 'PROJECT_FULL',
    });
  });

  describe('that is handed over', () => {
    const plan = { seasons: [lastYear, thisYear], projects: [{ id: 'before', slots: 3, season: 'last', series: 'p' }] };
    const held = (town: string, unit: string) =>
      database.writer
        .insertInto('claim')
        .values({
          town_code: town,
          id: `held-${unit}`,
          project_id: 'before',
          unit_id: unit,
          kind: 'NEW',
          status: 'FULFILLED',
          claimed_at: '2025-11-28T06:00:00.000Z',
          revision: 0,
        })
        .execute();

    test('is a renewal only if its successor stood behind the series before', async () => {
      const { town, token, id } = await newTown(plan);
      await held(town, 'u2');
      const first = await handOver(server, token, { town, claim: id, unit: 'u2' });
      expect([first.claim?.kind, first.successor?.kind]).toEqual(['NEW', 'RENEWAL']);
      const second = await handOver(server, token, { town, claim: first.successor?.id ?? '', unit: 'u3' });
      expect(second.successor).toMatchObject({ kind: 'NEW', handedOverFrom: { id: first.successor?.id } });
      expect(await takenOf(town)).toBe(1);
    });
  });

  test('is handed over although an exclusive meeting is over: its slot was taken before', async () => {
    const { town, token, id } = await newTown({
      meetings: [{ id: 'm', status: 'OPEN', exclusive: true, projects: ['p'] }],
    });
    await database.writer.updateTable('meeting').set({ status: 'CLOSED' }).where('town_code', '=', town).execute();
    expect(await claim(server, token, { town, project: 'p', unit: 'u2' })).toMatchObject({ code: 'CLAIMING_CLOSED' });
    expect(await handOver(server, token, { town, claim: id, unit: 'u2' })).toMatchObject({ slotsLeft: 1 });
  });

  test.for<[string, 'project' | 'season', object, { [name in Change]: string | undefined }]>([
    [
      'in a season that is closed, work goes on, but no figure of adoption moves',
      'season',
      { closed_on: '2026-11-20' },
      {
        fulfilClaim: undefined,
        reportClaimProgress: undefined,
        changePledge: 'CLAIMING_CLOSED',
        handOverClaim: 'CLAIMING_CLOSED',
      },
    ],
    [
      'on a project that is completed, what was promised may still be told as done',
      'project',
      { stage: 'COMPLETED' },
      {
        fulfilClaim: undefined,
        reportClaimProgress: undefined,
        changePledge: undefined,
        handOverClaim: 'CLAIMING_CLOSED',
      },
    ],
    [
      'on a project that was cancelled, nothing is done any more',
      'project',
      { stage: 'CLOSED' },
      {
        fulfilClaim: 'CLAIMING_CLOSED',
        reportClaimProgress: 'CLAIMING_CLOSED',
        changePledge: 'CLAIMING_CLOSED',
        handOverClaim: 'CLAIMING_CLOSED',
      },
    ],
  ])('%s', async ([, table, values, expected]) => {
    for (const name of every) {
      const { town, token, id } = await newTown();
      await set(town, table, values);
      expect([name, (await change(town, token, id, name)).code]).toEqual([name, expected[name]]);
    }
  });

  test.for(every)('tells the refusal that comes first in the domain’s order: %s', async (name) => {
    const { town, token, id, as } = await newTown({ projects: [{ id: 'w', slots: 2, neighbourhood: 'west' }] });
    const none = toGlobalId('Claim', town, 'none');
    const bad = {
      fulfilClaim: { note: ' ' },
      reportClaimProgress: { percent: 101 },
      changePledge: { pledge: { volunteers: -1 } },
      handOverClaim: { reason: '' },
    }[name];
    const codes = async (...answers: Promise<EndAnswer>[]) => (await Promise.all(answers)).map(({ code }) => code);
    expect(
      await codes(
        change(town, undefined, id, name, bad),
        change(town, await as('leader'), none, name, bad),
        change(town, await as('rep2'), id, name, bad),
        change(town, await as('west'), id, name, bad),
        change(town, token, none, name, bad),
        change(town, token, none, name, { key: 'short' }),
        change(town, token, none, name),
        change(town, token, toGlobalId('Claim', '999999999', 'none'), name),
      ),
    ).toEqual([...Array(4).fill('NOT_ALLOWED'), 'INVALID_INPUT', 'INVALID_INPUT', 'NOT_FOUND', 'NOT_FOUND']);
    expect(await revisionOf(town)).toBe(1);
  });

  test('is handed over by those who answer for the project alone, to a member that does not stand already', async () => {
    const { town, token, id, as } = await newTown();
    expect(await handOver(server, await as('rep'), { town, claim: id, unit: 'u2' })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect(await handOver(server, token, { town, claim: id, unit: 'none' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await handOver(server, token, { town, claim: id, unit: 'u1' })).toMatchObject({ code: 'ALREADY_CLAIMED' });
    const other = await claim(server, token, { town, project: 'p', unit: 'u2' });
    expect(await handOver(server, token, { town, claim: id, unit: 'u2' })).toMatchObject({
      code: 'ALREADY_CLAIMED',
      claim: { id: other.claim?.id },
    });
    await database.writer
      .updateTable('unit')
      .set({ left_on: '2026-11-21' })
      .where('town_code', '=', town)
      .where('id', '=', 'u3')
      .execute();
    expect(await handOver(server, token, { town, claim: id, unit: 'u3' })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'unit',
    });
  });

  test('that was changed is answered the same when it is asked again with the key', async () => {
    for (const name of every) {
      const { town, token, id } = await newTown();
      const key = newKey();
      const first = await change(town, token, id, name, { key });
      expect(first.code).toBeUndefined();
      expect(await change(town, token, id, name, { key })).toEqual(first);
      expect(await revisionOf(town)).toBe(2);
      const other = {
        fulfilClaim: { note: '别的' },
        reportClaimProgress: { percent: 41 },
        changePledge: { pledge: {} },
        handOverClaim: { unit: 'u3' },
      };
      expect(await change(town, token, id, name, { key, ...other[name] })).toMatchObject({ field: 'key' });
    }
  });

  test('is told in the ledger, before and after by the same names, and in the feed by a sentence', async () => {
    const { town, token, id } = await newTown();
    for (const name of ['reportClaimProgress', 'changePledge'] as const) await change(town, token, id, name);
    const { successor } = await handOver(server, token, { town, claim: id, unit: 'u2' });
    await endClaim(server, token, 'fulfilClaim', { claim: successor?.id });
    const entries = await database.reader
      .selectFrom('ledger_entry')
      .select(['kind', 'before', 'after', 'facts'])
      .where('town_code', '=', town)
      .orderBy('revision')
      .execute();
    expect(entries.map(({ kind }) => kind)).toEqual([
      'CLAIM_MADE',
      'CLAIM_PROGRESSED',
      'PLEDGE_CHANGED',
      'CLAIM_HANDED_OVER',
      'CLAIM_FULFILLED',
    ]);
    for (const { before, after } of entries.slice(1)) {
      expect(Object.keys(JSON.parse(before ?? '{}')).toSorted()).toEqual(
        Object.keys(JSON.parse(after ?? '{}')).toSorted(),
      );
    }
    expect(JSON.parse(entries[3]?.facts ?? '{}')).toEqual({
      project: 'p',
      unit: 'u1',
      successor: 'u2',
      claimKind: 'NEW',
    });
  });

  test('and wanted by 50 clients at once ends one way: never too many, never doubled, never lost', async () => {
    const { town, token, id, as } = await newTown();
    const rep = await as('rep');
    const rep2 = await as('rep2');
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index): Promise<EndAnswer | { __typename: string; revision?: number }> => {
        if (index % 5 === 0) return handOver(server, token, { town, claim: id, unit: 'u2' });
        if (index % 5 === 1) return withdraw(server, rep, { claim: id });
        if (index % 5 === 2) return endClaim(server, rep, 'fulfilClaim', { claim: id });
        if (index % 5 === 3) return claim(server, rep2, { town, project: 'p', unit: 'u2' });
        return claim(server, token, { town, project: 'p', unit: 'u3' });
      }),
    );
    const accepted = answers.filter(({ revision }) => revision !== undefined);
    const names = accepted.map(({ __typename }) => __typename).filter((name) => name !== 'ClaimAccepted');
    expect(names).toHaveLength(1);
    expect(accepted.map(({ revision }) => revision).toSorted()).toEqual(accepted.map((_, index) => index + 2));
    const standing = await standingOf(town);
    expect(new Set(standing).size).toBe(standing.length);
    expect(standing.length).toBeLessThanOrEqual(2);
    expect(await takenOf(town)).toBe(standing.length);
    expect(standing.includes('u1 p')).toBe(names[0] === 'ClaimFulfilled');
  });
});
