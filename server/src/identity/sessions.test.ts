import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { emptyDatabase, onBothEngines } from '../testing/engines.ts';
import { plantTown } from '../testing/town-plan.ts';
import { Sessions } from './sessions.ts';
import type { AccountViewer } from './viewer.ts';

const hourMs = 3_600_000;
const town = '310000001';

onBothEngines('a session', (engine) => {
  let database: Database;
  let sessions: Sessions;
  let end: () => Promise<void>;
  let now = new Date('2026-11-21T08:00:00.000Z');
  const later = (ms: number) => {
    now = new Date(now.getTime() + ms);
  };

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    sessions = new Sessions(database, () => now);
    await plantTown(database, {
      code: town,
      units: ['school'],
      accounts: [
        { id: 'leader', role: 'LEADER' },
        { id: 'secretary', role: 'COORDINATOR', within: 'east' },
        { id: 'teacher', role: 'REPRESENTATIVE', unit: 'school' },
      ],
    });
  });
  afterAll(() => end());

  const viewerOf = async (token: string | undefined) => (await sessions.viewerOf(token)) as AccountViewer;

  test('tells by its token who asks, and for which part of the town', async () => {
    const common = { town, sessionId: expect.any(String), within: null, unitId: null };
    const of = async (account: string) => viewerOf(await sessions.start(town, account, hourMs));
    expect(await of('leader')).toEqual({ ...common, accountId: 'leader', displayName: 'leader', role: 'LEADER' });
    expect(await of('secretary')).toMatchObject({
      role: 'COORDINATOR',
      within: { id: 'east', path: '0001.0001.0001' },
    });
    expect(await of('teacher')).toMatchObject({ role: 'REPRESENTATIVE', unitId: 'school' });
  });

  test('holds until its time is over, and not a moment longer', async () => {
    const token = await sessions.start(town, 'leader', hourMs);
    later(hourMs - 1);
    expect((await viewerOf(token)).role).toBe('LEADER');
    later(1);
    expect((await viewerOf(token)).role).toBe('SIGNED_OUT');
  });

  test('ends when it is ended, and no other with it', async () => {
    const [one, other] = [await sessions.start(town, 'leader', hourMs), await sessions.start(town, 'leader', hourMs)];
    const { sessionId } = await viewerOf(one);
    await sessions.end('310000002', sessionId);
    expect((await viewerOf(one)).role).toBe('LEADER');
    await sessions.end(town, sessionId);
    expect((await viewerOf(one)).role).toBe('SIGNED_OUT');
    expect((await viewerOf(other)).role).toBe('LEADER');
  });

  test('is not found by a token that is none of ours', async () => {
    const token = await sessions.start(town, 'leader', hourMs);
    for (const wrong of [undefined, '', 'gj_', `${token} `, token.toUpperCase(), token.slice(0, -1), 'a\0', '%']) {
      expect((await sessions.viewerOf(wrong)).role).toBe('SIGNED_OUT');
    }
  });

  test('leaves in the database nothing that anybody could sign in with', async () => {
    const token = await sessions.start(town, 'leader', hourMs);
    const rows = await database.reader.selectFrom('session').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(token.slice(3));
    for (const { token_hash, id } of rows) {
      expect((await sessions.viewerOf(token_hash)).role).toBe('SIGNED_OUT');
      expect((await sessions.viewerOf(id)).role).toBe('SIGNED_OUT');
    }
  });

  test('bumps no revision', async () => {
    const { sessionId } = await viewerOf(await sessions.start(town, 'leader', hourMs));
    await sessions.end(town, sessionId);
    const { revision } = await database.reader.selectFrom('town').select('revision').executeTakeFirstOrThrow();
    expect(revision).toBe(0);
  });
});
