import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createApp } from '../../app.ts';
import type { Database } from '../../database/database.ts';
import { toGlobalId } from '../../graphql/ids.ts';
import { claim } from '../../testing/claiming.ts';
import { emptyDatabase, onBothEngines } from '../../testing/engines.ts';
import { postGraphql } from '../../testing/http.ts';
import { type Outcome, run } from '../../testing/running-meetings.ts';
import { type Follower, startServer, type TestServer } from '../../testing/server.ts';
import { plantTown } from '../../testing/town-plan.ts';

interface Board {
  revision: number;
  claims: { total: number; withdrawn: number };
  projects: { numerator: number; denominator: number };
  board: { name: string; slotsLeft: number; claims: { unit: { name: string } }[] }[];
  latest: { unit: { name: string }; project: { name: string; slotsLeft: number } }[];
  wall: {
    mode: string;
    scene: string | null;
    notice: string | null;
    celebration: string | null;
    [at: string]: unknown;
  };
  hidden: { name: string }[];
}

const fields = `revision claims { total withdrawn } projects { numerator denominator }
  board { name slotsLeft claims { unit { name } } } latest { unit { name } project { name slotsLeft } }
  wall { mode scene notice celebration celebratedAt frozenAt } hidden { name }`;
const following = `subscription ($meeting: ID!) { board: meetingBoard(meeting: $meeting) { ${fields} } }`;
const asking = `query ($meeting: ID!, $asWall: Boolean) { board: meetingBoard(meeting: $meeting, asWall: $asWall) { ${fields} } }`;
const done = 'WallChanged { revision meeting { wall { mode scene notice celebration celebratedAt frozenAt } } }';
const commands = [
  'pinScene',
  'releaseWall',
  'blankWall',
  'freezeWall',
  'showNotice',
  'clearNotice',
  'celebrate',
  'hideRow',
  'showRow',
];

onBothEngines('the walls of a meeting', (engine) => {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  let town = '310000000';
  const now = new Date('2026-11-21T08:00:00.000Z');
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    server = await startServer(database, () => now);
  });
  afterAll(async () => {
    await server.close();
    await end();
  });
  beforeEach(async () => {
    town = String(Number(town) + 1);
    await plantTown(database, {
      code: town,
      units: ['school', 'clinic'],
      projects: [
        { id: 'garden', slots: 2 },
        { id: 'library', slots: 1 },
        { id: 'elsewhere', slots: 1 },
      ],
      accounts: [
        { id: 'office', role: 'COORDINATOR' },
        { id: 'secretary', role: 'COORDINATOR', within: 'east' },
        { id: 'leader', role: 'LEADER' },
        { id: 'screen', role: 'SCREEN' },
        { id: 'mayor', role: 'ADMINISTRATOR' },
        { id: 'teacher', role: 'REPRESENTATIVE', unit: 'school' },
      ],
      meetings: [
        { id: 'hall', status: 'OPEN', projects: ['garden', 'library'] },
        { id: 'off', status: 'CANCELLED', projects: ['garden'] },
      ],
    });
    for (const account of ['office', 'secretary', 'leader', 'screen', 'mayor', 'teacher']) {
      tokens.set(account, await server.tokenFor(town, account));
    }
  });

  const meeting = () => toGlobalId('Meeting', town, 'hall');
  const project = (key: string) => toGlobalId('Project', town, key);
  const press = (command: string, wish: object = {}, account = 'office'): Promise<Outcome> =>
    run(server, tokens.get(account), command, { meeting: meeting(), ...wish }, done);
  const claims = (unit: string, key: string) => claim(server, tokens.get('office'), { town, unit, project: key });
  const look = async (account: string, asWall?: boolean): Promise<Board> => {
    const { data } = await server.ask<{ board: Board }>(asking, { meeting: meeting(), asWall }, tokens.get(account));
    return data?.board as Board;
  };
  const follow = (account: string) =>
    server.follow<{ board: Board }>(following, { meeting: meeting() }, tokens.get(account));
  /** What a follower is shown at that revision, or after it. */
  const shownAt = async (follower: Follower<{ board: Board }>, revision: number | undefined): Promise<Board> => {
    const { data } = await follower.until((result) => (result.data?.board.revision ?? 0) >= (revision ?? Infinity));
    return data?.board as Board;
  };

  test('follow the console: each command is the next that a wall hears', async () => {
    const wall = follow('screen');
    expect((await wall.until(() => true)).data?.board.wall).toEqual({
      mode: 'ROTATING',
      scene: null,
      notice: null,
      celebration: null,
      celebratedAt: null,
      frozenAt: null,
    });
    const steps: [command: string, wish: object, shown: object][] = [
      ['pinScene', { scene: 'BOARD' }, { mode: 'PINNED', scene: 'BOARD' }],
      ['showNotice', { text: ' 请各单位就座 ' }, { mode: 'PINNED', scene: 'BOARD', notice: '请各单位就座' }],
      ['celebrate', { text: '过半项目已认领' }, { celebration: '过半项目已认领', celebratedAt: now.toISOString() }],
      ['freezeWall', {}, { mode: 'FROZEN', scene: 'BOARD', frozenAt: now.toISOString(), notice: '请各单位就座' }],
      ['blankWall', {}, { mode: 'BLANK', scene: null, frozenAt: null }],
      ['clearNotice', {}, { mode: 'BLANK', notice: null }],
      ['releaseWall', {}, { mode: 'ROTATING', scene: null, celebration: '过半项目已认领' }],
    ];
    for (const [command, wish, shown] of steps) {
      const { revision, meeting: after } = await press(command, wish);
      expect((await shownAt(wall, revision)).wall).toMatchObject(shown);
      expect(after?.wall).toMatchObject(shown);
    }
    await wall.leave();
  });

  test('list who did what until the town switches that off, and hear of it at once', async () => {
    const wall = server.follow<{ board: { revision: number; meeting: { town: { rules: object } } } }>(
      'subscription ($meeting: ID!) { board: meetingBoard(meeting: $meeting) { revision meeting { town { rules { listsHonours } } } } }',
      { meeting: meeting() },
      tokens.get('screen'),
    );
    const rulesAt = async (revision: number) =>
      (await wall.until((result) => result.data?.board.revision === revision)).data?.board.meeting.town.rules;
    expect(await rulesAt(0)).toEqual({ listsHonours: true });
    const off = { requiresHearing: false, requiresReview: false, listsHonours: false };
    await run(server, tokens.get('mayor'), 'changeTownRules', off);
    expect(await rulesAt(1)).toEqual({ listsHonours: false });
    expect(await press('pinScene', { scene: 'HONOURS' })).toMatchObject({ code: 'INVALID_INPUT', field: 'scene' });
    await run(server, tokens.get('mayor'), 'changeTownRules', { ...off, listsHonours: true });
    expect(await press('pinScene', { scene: 'HONOURS' })).toMatchObject({ revision: 3 });
    await wall.leave();
  });

  test('lead phones to the address that the server was told, and to no other', async () => {
    const query = 'query ($id: ID!) { node(id: $id) { ... on Meeting { claimCode claimUrl } } }';
    const told = await createApp(database, () => now, 'https://town.example/');
    const authorization = `Bearer ${tokens.get('screen')}`;
    const ask = async (url: string) =>
      (await postGraphql(url, { query, variables: { id: meeting() } }, { authorization })).body.data.node;
    const { claimCode, claimUrl } = await ask(await told.listen(0, '127.0.0.1'));
    await told.close();
    expect(claimUrl).toBe(`https://town.example/claim/${claimCode}`);
    expect(await ask(server.url)).toEqual({ claimCode, claimUrl: null });
  });

  test('stand still while frozen, notices and all, and the console sees the present', async () => {
    await claims('school', 'garden');
    const wall = follow('screen');
    const console = follow('office');
    await press('freezeWall');
    await claims('clinic', 'garden');
    const { revision } = await press('showNotice', { text: '正在核对' });

    const frozen = await shownAt(wall, revision);
    expect(frozen).toMatchObject({ claims: { total: 1 }, wall: { mode: 'FROZEN', notice: '正在核对' } });
    expect(frozen.board[0]).toEqual({ name: 'garden', slotsLeft: 1, claims: [{ unit: { name: 'school' } }] });
    expect(frozen.latest).toEqual([{ unit: { name: 'school' }, project: { name: 'garden', slotsLeft: 1 } }]);
    expect(await look('leader', true)).toEqual(frozen);

    const present = await shownAt(console, revision);
    expect(present).toMatchObject({ claims: { total: 2 }, wall: { mode: 'FROZEN' } });
    expect(present.board[0]?.slotsLeft).toBe(0);

    const released = await press('releaseWall');
    expect(await shownAt(wall, released.revision)).toMatchObject({ claims: { total: 2 }, wall: { mode: 'ROTATING' } });
    await wall.leave();
    await console.leave();
  });

  test('tell no reasons: neither why a project was cancelled since they were frozen, nor why a unit left', async () => {
    const { claim: made } = await claims('school', 'garden');
    await press('freezeWall');
    const office = tokens.get('office');
    await run(server, office, 'cancelProject', { project: project('library'), reason: '经费未落实' });
    await run(server, office, 'fulfilClaim', { claim: made?.id });
    await run(server, office, 'endMembership', { unit: toGlobalId('Unit', town, 'school'), reason: '改制' });
    const told = async (account: string) => {
      const { data } = await server.ask<{ board: { board: object[] } }>(
        `query ($meeting: ID!) { board: meetingBoard(meeting: $meeting, asWall: true) {
          board { name closedReason claims { unit { leftOn leftReason } } } } }`,
        { meeting: meeting() },
        tokens.get(account),
      );
      return data?.board.board;
    };
    const shown = (closedReason: string | null, leftReason: string | null) => [
      { name: 'garden', closedReason: null, claims: [{ unit: { leftOn: '2026-11-21', leftReason } }] },
      { name: 'library', closedReason, claims: [] },
    ];
    expect(await told('leader')).toEqual(shown('经费未落实', '改制'));
    expect(await told('screen')).toEqual(shown(null, null));
  });

  test('leave out hidden rows with their claims, never from the totals; the console sees them marked', async () => {
    await claims('school', 'garden');
    await claims('clinic', 'library');
    const wall = follow('screen');
    const { revision } = await press('hideRow', { project: project('garden') });
    const hidden = await shownAt(wall, revision);
    expect(hidden).toMatchObject({ claims: { total: 2 }, projects: { numerator: 2, denominator: 2 }, hidden: [] });
    expect(hidden.board.map(({ name }) => name)).toEqual(['library']);
    expect(hidden.latest.map(({ unit }) => unit.name)).toEqual(['clinic']);
    const present = await look('office');
    expect(present.board.map(({ name }) => name)).toEqual(['garden', 'library']);
    expect(present.latest).toHaveLength(2);
    expect(present.hidden).toEqual([{ name: 'garden' }]);

    await press('freezeWall');
    expect((await look('screen')).board.map(({ name }) => name)).toEqual(['library']);
    await press('releaseWall');
    const shown = await press('showRow', { project: project('garden') });
    expect((await shownAt(wall, shown.revision)).board.map(({ name }) => name)).toEqual(['garden', 'library']);
    await wall.leave();
  });

  test('are counted for the console with the phones and desks that follow, at every moment anew', async () => {
    const hall = async (account = 'office') => {
      const { data, errors } = await server.ask<{ node: { hall: object } }>(
        'query ($id: ID!) { node(id: $id) { ... on Meeting { hall { screens phones desks } } } }',
        { id: meeting() },
        tokens.get(account),
      );
      return data?.node?.hall ?? errors?.[0]?.extensions?.code;
    };
    expect(await hall()).toEqual({ screens: 0, phones: 0, desks: 0 });
    const followers = ['screen', 'screen', 'teacher', 'leader', 'office'].map(follow);
    for (const follower of followers) await follower.until(() => true);
    expect(await hall()).toEqual({ screens: 2, phones: 1, desks: 2 });
    expect(await hall('screen')).toBe('NOT_FOUND');
    for (const follower of followers.slice(0, 3)) await follower.leave();
    await expect.poll(() => hall()).toEqual({ screens: 0, phones: 0, desks: 2 });
    for (const follower of followers.slice(3)) await follower.leave();
  });

  describe('are not changed', () => {
    const wishes: { [command: string]: () => object } = {
      pinScene: () => ({ scene: 'QR' }),
      showNotice: () => ({ text: '通知' }),
      celebrate: () => ({ text: '庆祝' }),
      hideRow: () => ({ project: project('garden') }),
      showRow: () => ({ project: project('garden') }),
    };
    const wishOf = (command: string) => wishes[command]?.() ?? {};

    test.for(['secretary', 'leader', 'screen', 'teacher'])('by the %s', async (account) => {
      for (const command of commands) {
        expect(await press(command, wishOf(command), account)).toMatchObject({ code: 'NOT_ALLOWED' });
      }
      expect((await look('office')).revision).toBe(0);
    });

    test('of a meeting that was cancelled, or is not there', async () => {
      for (const command of commands) {
        const off = { ...wishOf(command), meeting: toGlobalId('Meeting', town, 'off') };
        expect(await press(command, off)).toMatchObject({ code: 'WRONG_MEETING_STATUS' });
        const nothing = { ...wishOf(command), meeting: toGlobalId('Meeting', town, 'nothing') };
        expect(await press(command, nothing)).toMatchObject({ code: 'NOT_FOUND' });
      }
    });

    test('by a text that is no line, nor by a row that is not there, hidden already, or not hidden', async () => {
      for (const text of ['', ' 　', '两\n行', '长'.repeat(101)]) {
        for (const command of ['showNotice', 'celebrate']) {
          expect(await press(command, { text })).toMatchObject({ code: 'INVALID_INPUT', field: 'text' });
        }
      }
      for (const missing of [project('elsewhere'), project('nothing'), toGlobalId('Unit', town, 'school')]) {
        expect(await press('hideRow', { project: missing })).toMatchObject({ code: 'NOT_FOUND' });
      }
      expect(await press('showRow', { project: project('garden') })).toMatchObject({
        field: 'project',
        message: '“garden”没有在大屏上隐藏。',
      });
      await press('hideRow', { project: project('garden') });
      expect(await press('hideRow', { project: project('garden') })).toMatchObject({ code: 'INVALID_INPUT' });
    });
  });

  test('tell the ledger what was done, in a sentence', async () => {
    await press('pinScene', { scene: 'TOTALS' });
    await press('hideRow', { project: project('garden') });
    const { data } = await server.ask<{ ledger: { nodes: { summary: string }[] } }>(
      'query ($town: TownCode!) { ledger(town: $town) { nodes { summary } } }',
      { town },
      tokens.get('leader'),
    );
    expect(data?.ledger.nodes.map(({ summary }) => summary).sort()).toEqual([
      '“hall”的大屏：固定画面',
      '在“hall”的大屏上隐藏了“garden”',
    ]);
  });
});
