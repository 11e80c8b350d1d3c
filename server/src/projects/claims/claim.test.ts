import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../database/database.ts';
import { claim, newKey, withdraw } from '../../testing/claiming.ts';
import { emptyDatabase, onBothEngines } from '../../testing/engines.ts';
import { startServer, type TestServer } from '../../testing/server.ts';
import { plantTown, type TestTown } from '../../testing/town-plan.ts';

const clock = () => new Date('2026-11-21T08:00:00.000Z');

const lastYear = { id: 'last', begunOn: '2025-01-01', closedOn: '2025-12-31' };
const thisYear = { id: 'now', begunOn: '2026-01-01' };

onBothEngines('a claim', (engine) => {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  let towns = 0;

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    server = await startServer(database, clock);
  });
  afterAll(async () => {
    await server.close();
    await end();
  });

  /** A town with these parts, and the token of its coordinator. */
  async function newTown(plan: Omit<TestTown, 'code'>) {
    const accounts = [{ id: 'coordinator', role: 'COORDINATOR' as const }, ...(plan.accounts ?? [])];
    const town = await plantTown(database, { code: String(320_000_000 + ++towns), ...plan, accounts });
    return { town, token: await server.tokenFor(town, 'coordinator') };
  }

  const revisionOf = async (town: string) =>
    (await database.reader.selectFrom('town').select('revision').where('code', '=', town).executeTakeFirstOrThrow())
      .revision;

  test('is accepted while a slot is free, and takes it', async () => {
    const { town, token } = await newTown({ units: ['u1', 'u2'], projects: [{ id: 'p', slots: 2 }] });
    expect(await claim(server, token, { town, project: 'p', unit: 'u1' })).toMatchObject({
      __typename: 'ClaimAccepted',
      revision: 1,
      slotsLeft: 1,
      claim: { kind: 'NEW', status: 'ACTIVE' },
    });
    expect(await claim(server, token, { town, project: 'p', unit: 'u2' })).toMatchObject({ revision: 2, slotsLeft: 0 });
  });

  test('is refused when the last slot is taken, and changes nothing', async () => {
    const { town, token } = await newTown({ units: ['u1', 'u2'], projects: [{ id: 'p', slots: 1 }] });
    await claim(server, token, { town, project: 'p', unit: 'u1' });
    expect(await claim(server, token, { town, project: 'p', unit: 'u2' })).toMatchObject({ code: 'PROJECT_FULL' });
    expect(await revisionOf(town)).toBe(1);
  });

  test('is refused when the unit stands behind the project already, even when it is full', async () => {
    const { town, token } = await newTown({ units: ['u1'], projects: [{ id: 'p', slots: 1 }] });
    const first = await claim(server, token, { town, project: 'p', unit: 'u1' });
    const second = await claim(server, token, { town, project: 'p', unit: 'u1' });
    expect(second).toMatchObject({ code: 'ALREADY_CLAIMED', claim: { id: first.claim?.id } });
  });

  test('that is sent twice with one key is one claim', async () => {
    const { town, token } = await newTown({ units: ['u1', 'u2'], projects: [{ id: 'p', slots: 3 }] });
    const key = newKey();
    const first = await claim(server, token, { town, project: 'p', unit: 'u1', key });
    await claim(server, token, { town, project: 'p', unit: 'u2' });
    expect(await claim(server, token, { town, project: 'p', unit: 'u1', key })).toEqual(first);
    expect(await revisionOf(town)).toBe(2);
    expect(await claim(server, token, { town, project: 'p', unit: 'u2', key })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'key',
    });
  });

  test('that was refused may be sent again with its key', async () => {
    const { town, token } = await newTown({ units: ['u1', 'u2'], projects: [{ id: 'p', slots: 1 }] });
    const taken = await claim(server, token, { town, project: 'p', unit: 'u1' });
    const key = newKey();
    expect(await claim(server, token, { town, project: 'p', unit: 'u2', key })).toMatchObject({ code: 'PROJECT_FULL' });
    await withdraw(server, token, { claim: taken.claim?.id ?? '' });
    expect(await claim(server, token, { town, project: 'p', unit: 'u2', key })).toMatchObject({ slotsLeft: 0 });
  });

  describe('is a renewal', () => {
    const plan = {
      seasons: [lastYear, thisYear],
      units: ['u1', 'u2'],
      projects: [
        { id: 'before', slots: 3, season: 'last', series: 's' },
        { id: 'again', slots: 3, season: 'now', series: 's' },
      ],
    };
    const held = async (town: string, unit: string, status: string) => {
      const row = { town_code: town, id: `held-${unit}`, project_id: 'before', unit_id: unit, kind: 'NEW', status };
      const values = { ...row, claimed_at: '2025-11-28T06:00:00.000Z', revision: 0 };
      await database.writer
        .insertInto('claim')
        .values(values as never)
        .execute();
    };

    test.each([
      ['ACTIVE', 'RENEWAL'],
      ['FULFILLED', 'RENEWAL'],
      ['WITHDRAWN', 'NEW'],
    ])('or not, by the earlier season’s claim: %s makes it %s', async (status, kind) => {
      const { town, token } = await newTown(plan);
      await held(town, 'u1', status);
      expect(await claim(server, token, { town, project: 'again', unit: 'u1' })).toMatchObject({ claim: { kind } });
      expect(await claim(server, token, { town, project: 'again', unit: 'u2' })).toMatchObject({
        claim: { kind: 'NEW' },
      });
    });

    test('not by a claim of the same season that was withdrawn', async () => {
      const { town, token } = await newTown(plan);
      const first = await claim(server, token, { town, project: 'again', unit: 'u1' });
      await withdraw(server, token, { claim: first.claim?.id ?? '' });
      expect(await claim(server, token, { town, project: 'again', unit: 'u1' })).toMatchObject({
        claim: { kind: 'NEW' },
      });
    });
  });

  test.each([
    ['DRAFT', 'CLAIMING_CLOSED'],
    ['OFFERED', undefined],
    ['UNDER_WAY', undefined],
    ['COMPLETED', 'CLAIMING_CLOSED'],
    ['CLOSED', 'CLAIMING_CLOSED'],
  ])('on a project that is %s: %s', async (stage, code) => {
    const { town, token } = await newTown({ units: ['u1'], projects: [{ id: 'p', slots: 1, stage }] });
    expect((await claim(server, token, { town, project: 'p', unit: 'u1' })).code).toBe(code);
  });

  test('is refused in a season that is closed', async () => {
    const { town, token } = await newTown({ seasons: [lastYear], units: ['u1'], projects: [{ id: 'p', slots: 1 }] });
    expect(await claim(server, token, { town, project: 'p', unit: 'u1' })).toMatchObject({ code: 'CLAIMING_CLOSED' });
  });

  test.each([
    ['SCHEDULED', true, 'CLAIMING_CLOSED'],
    ['OPEN', true, undefined],
    ['CLOSED', true, 'CLAIMING_CLOSED'],
    ['CANCELLED', true, undefined],
    ['SCHEDULED', false, undefined],
    ['CLOSED', false, undefined],
  ])('on the list of a meeting that is %s, exclusive: %s, gives %s', async (status, exclusive, code) => {
    const { town, token } = await newTown({
      units: ['u1'],
      projects: [{ id: 'p', slots: 1 }],
      meetings: [{ id: 'm', status, exclusive, projects: ['p'] }],
    });
    expect((await claim(server, token, { town, project: 'p', unit: 'u1' })).code).toBe(code);
  });

  test('remembers the meeting that it was made in', async () => {
    const { town, token } = await newTown({
      units: ['u1'],
      projects: [{ id: 'p', slots: 1 }],
      meetings: [{ id: 'm', status: 'OPEN', projects: ['p'] }],
    });
    await claim(server, token, { town, project: 'p', unit: 'u1' });
    const rows = await database.reader.selectFrom('claim').select('meeting_id').where('town_code', '=', town).execute();
    expect(rows).toEqual([{ meeting_id: 'm' }]);
  });

  test('of a unit that is no member is refused', async () => {
    const { town, token } = await newTown({ units: ['u1'], projects: [{ id: 'p', slots: 1 }] });
    await database.writer.updateTable('unit').set({ left_on: '2026-11-21' }).where('town_code', '=', town).execute();
    const refused = await claim(server, token, { town, project: 'p', unit: 'u1' });
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', field: 'unit' });
  });

  test('on what does not exist is told so', async () => {
    const { town, token } = await newTown({ units: ['u1'], projects: [{ id: 'p', slots: 1 }] });
    const code = 'NOT_FOUND';
    expect(await claim(server, token, { town, project: 'none', unit: 'u1' })).toMatchObject({ code });
    expect(await claim(server, token, { town, project: 'p', unit: 'none' })).toMatchObject({ code });
    expect(await claim(server, token, { town: '999999999', project: 'p', unit: 'u1' })).toMatchObject({ code });
  });

  test('tells the refusal that comes first in the domain’s order', async () => {
    const { town, token } = await newTown({
      units: ['u1', 'u2'],
      projects: [
        { id: 'full', slots: 1 },
        { id: 'done', slots: 1, stage: 'COMPLETED' },
      ],
      accounts: [{ id: 'leader', role: 'LEADER' }],
    });
    const leader = await server.tokenFor(town, 'leader');
    await claim(server, token, { town, project: 'full', unit: 'u1' });
    const answers = [
      await claim(server, leader, { town, project: 'none', unit: 'u1', key: 'short' }),
      await claim(server, token, { town, project: 'none', unit: 'u1', key: 'short' }),
      await claim(server, token, { town, project: 'none', unit: 'u1' }),
      await claim(server, token, { town, project: 'done', unit: 'u1' }),
      await claim(server, token, { town, project: 'full', unit: 'u1' }),
      await claim(server, token, { town, project: 'full', unit: 'u2' }),
    ];
    expect(answers.map(({ code }) => code)).toEqual([
      'NOT_ALLOWED',
      'INVALID_INPUT',
      'NOT_FOUND',
      'CLAIMING_CLOSED',
      'ALREADY_CLAIMED',
      'PROJECT_FULL',
    ]);
  });

  test('of a representative is for the own unit alone', async () => {
    const { town } = await newTown({
      units: ['u1', 'u2'],
      projects: [{ id: 'p', slots: 3 }],
      accounts: [{ id: 'rep', role: 'REPRESENTATIVE', unit: 'u1' }],
    });
    const token = await server.tokenFor(town, 'rep');
    expect(await claim(server, token, { town, project: 'p', unit: 'u2' })).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await claim(server, token, { town, project: 'p', unit: 'u1' })).toMatchObject({ slotsLeft: 2 });
  });

  test('of a coordinator is for projects in the own grids alone', async () => {
    const { town } = await newTown({
      units: ['u1'],
      projects: [
        { id: 'e', slots: 1, neighbourhood: 'east' },
        { id: 'w', slots: 1, neighbourhood: 'west' },
      ],
      accounts: [{ id: 'east', role: 'COORDINATOR', within: 'east' }],
    });
    const token = await server.tokenFor(town, 'east');
    expect(await claim(server, token, { town, project: 'w', unit: 'u1' })).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await claim(server, token, { town, project: 'e', unit: 'u1' })).toMatchObject({ slotsLeft: 0 });
  });

  test('is not for somebody signed out', async () => {
    const { town } = await newTown({ units: ['u1'], projects: [{ id: 'p', slots: 1 }] });
    expect(await claim(server, undefined, { town, project: 'p', unit: 'u1' })).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await revisionOf(town)).toBe(0);
  });

  test('that is withdrawn frees its slot once', async () => {
    const { town, token } = await newTown({ units: ['u1', 'u2'], projects: [{ id: 'p', slots: 1 }] });
    const made = await claim(server, token, { town, project: 'p', unit: 'u1' });
    const id = made.claim?.id ?? '';
    const key = newKey();
    const withdrawn = await withdraw(server, token, { claim: id, key, reason: '另有安排' });
    expect(withdrawn).toMatchObject({ slotsLeft: 1, revision: 2, claim: { status: 'WITHDRAWN' } });
    expect(await withdraw(server, token, { claim: id, key, reason: '另有安排' })).toEqual(withdrawn);
    expect(await withdraw(server, token, { claim: id })).toMatchObject({ code: 'CLAIM_NOT_ACTIVE' });
    expect(await claim(server, token, { town, project: 'p', unit: 'u2' })).toMatchObject({ slotsLeft: 0 });
    expect(await revisionOf(town)).toBe(3);
  });

  test('promises and is withdrawn in words that can be read, and in none where only blanks are typed', async () => {
    const { town, token } = await newTown({ units: ['u1'], projects: [{ id: 'p', slots: 1 }] });
    const stored = () =>
      database.reader
        .selectFrom('claim')
        .select(['pledged_in_kind as inKind', 'withdrawn_reason as reason'])
        .where('town_code', '=', town)
        .orderBy('revision', 'desc')
        .executeTakeFirst();
    const pledging = (inKind: string) => claim(server, token, { town, project: 'p', unit: 'u1', pledge: { inKind } });
    for (const [typed, kept] of [
      [' 场地\n两间 ', '场地\n两间'],
      ['   ', null],
      ['🏮'.repeat(500), '🏮'.repeat(500)],
    ] as const) {
      const made = await pledging(typed);
      await withdraw(server, token, { claim: made.claim?.id ?? '', reason: typed });
      expect(await stored()).toEqual({ inKind: kept, reason: kept });
    }
    const { claim: stands } = await claim(server, token, { town, project: 'p', unit: 'u1' });
    for (const typed of ['\ud800', 'a\u0007', '🏮'.repeat(501)]) {
      expect(await pledging(typed)).toMatchObject({ code: 'INVALID_INPUT', field: 'pledge.inKind' });
      const withdrawn = await withdraw(server, token, { claim: stands?.id ?? '', reason: typed });
      expect(withdrawn).toMatchObject({ code: 'INVALID_INPUT', field: 'reason' });
    }
  });

  test('is told in the ledger by the names that the code uses, before and after alike', async () => {
    const { town, token } = await newTown({ units: ['u1'], projects: [{ id: 'p', slots: 1 }] });
    const made = await claim(server, token, { town, project: 'p', unit: 'u1', pledge: { volunteers: 3 } });
    await withdraw(server, token, { claim: made.claim?.id ?? '', reason: '另有安排' });
    const entries = await database.reader
      .selectFrom('ledger_entry')
      .select(['before', 'after'])
      .where('town_code', '=', town)
      .orderBy('revision')
      .execute();
    const [told, taken] = entries.map(({ before, after }) => ({
      before: JSON.parse(before ?? 'null'),
      after: JSON.parse(after ?? 'null'),
    }));
    expect(told).toMatchObject({
      before: null,
      after: { project: 'p', unit: 'u1', kind: 'NEW', pledgedVolunteers: 3 },
    });
    expect(taken?.after).toMatchObject({ status: 'WITHDRAWN', withdrawnReason: '另有安排' });
    expect(Object.keys(taken?.before).toSorted()).toEqual(Object.keys(taken?.after).toSorted());
  });

  test('of 50 clients at once on projects with 3 slots is never too many, never doubled, never lost', async () => {
    const units = Array.from({ length: 50 }, (_, index) => `u${index}`);
    const projects = ['p1', 'p2', 'p3'].map((id) => ({ id, slots: 3 }));
    const { town, token } = await newTown({ units, projects });
    // Every client wants every project, and sends each wish twice at once, as an impatient finger does.
    const answers = await Promise.all(
      units.flatMap((unit) =>
        projects.flatMap(({ id: project }) => {
          const key = newKey();
          return [1, 2].map(() => claim(server, token, { town, project, unit, key }));
        }),
      ),
    );
    const accepted = answers.filter(({ __typename }) => __typename === 'ClaimAccepted');
    const distinct = new Map(accepted.map((answer) => [answer.claim?.id, answer]));
    expect(distinct.size).toBe(9);
    expect([...distinct.values()].map(({ revision }) => revision).toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(new Set(answers.filter(({ code }) => code !== undefined).map(({ code }) => code))).toEqual(
      new Set(['PROJECT_FULL']),
    );
    const stored = await database.reader
      .selectFrom('claim')
      .select(['project_id', 'unit_id'])
      .where('town_code', '=', town)
      .execute();
    expect(stored).toHaveLength(9);
    for (const { id } of projects) expect(stored.filter((row) => row.project_id === id)).toHaveLength(3);
    expect(await revisionOf(town)).toBe(9);
    const entries = await database.reader
      .selectFrom('ledger_entry')
      .select(['revision', 'kind'])
      .where('town_code', '=', town)
      .orderBy('revision')
      .execute();
    expect(entries).toEqual(Array.from({ length: 9 }, (_, index) => ({ revision: index + 1, kind: 'CLAIM_MADE' })));
  });
});
