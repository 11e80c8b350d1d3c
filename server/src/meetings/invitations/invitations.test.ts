import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../database/database.ts';
import { toGlobalId } from '../../graphql/ids.ts';
import { claim } from '../../testing/claiming.ts';
import { emptyDatabase, onBothEngines } from '../../testing/engines.ts';
import { postGraphql } from '../../testing/http.ts';
import { type Outcome, run } from '../../testing/running-meetings.ts';
import { startServer, type TestServer } from '../../testing/server.ts';
import { plantTown } from '../../testing/town-plan.ts';
import { claimCodeOf } from '../claim-code.ts';
import { guessesAllowed } from '../claim-door/try-code.ts';

const start = '2026-11-21T01:00:00.000Z';
const minuteMs = 60_000;

interface Issued {
  id: string;
  code: string | null;
  unit: { name: string };
}

/** The secret of a phone that comes in. */
const newPhone = () => randomBytes(24).toString('base64url');

const redeeming = `mutation ($input: RedeemInvitationInput!) { answer: redeemInvitation(input: $input) { __typename
  ... on SignedIn { token viewer { name role unit { name } towns { code } } } ... on Failure { code message } } }`;

onBothEngines('an invitation', (engine) => {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  let town = '310000000';
  let now = Date.parse(start);
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    server = await startServer(database, () => new Date(now));
  });
  afterAll(async () => {
    await server.close();
    await end();
  });
  beforeEach(async () => {
    now = Date.parse(start);
    town = String(Number(town) + 1);
    await plantTown(database, {
      code: town,
      units: ['school', 'clinic', 'partner'],
      projects: [{ id: 'garden', slots: 2 }],
      accounts: [
        { id: 'office', role: 'COORDINATOR' },
        { id: 'secretary', role: 'COORDINATOR', within: 'east' },
        { id: 'leader', role: 'LEADER' },
        { id: 'screen', role: 'SCREEN' },
        { id: 'teacher', role: 'REPRESENTATIVE', unit: 'school' },
      ],
      meetings: [
        { id: 'hall', status: 'OPEN', projects: ['garden'] },
        { id: 'next', status: 'SCHEDULED', projects: ['garden'] },
        { id: 'over', status: 'CLOSED', projects: ['garden'] },
      ],
    });
    await database.writer
      .updateTable('unit')
      .set({ joined_on: null })
      .where('town_code', '=', town)
      .where('id', '=', 'partner')
      .execute();
    for (const account of ['office', 'secretary', 'leader', 'screen', 'teacher']) {
      tokens.set(account, await server.tokenFor(town, account));
    }
  });

  const id = (type: string, key: string) => toGlobalId(type, town, key);
  const claimCode = (key = 'hall') => claimCodeOf(`${town}:${key}`);
  const inviting = 'RepresentativesInvited { revision invitations { id code unit { name } } }';
  const invite = (wish: object = {}, account = 'office'): Promise<Outcome> =>
    run(
      server,
      tokens.get(account),
      'inviteRepresentatives',
      { meeting: id('Meeting', 'hall'), units: [id('Unit', 'school')], codesEach: 1, ...wish },
      inviting,
    );
  const codeFor = async (wish: object = {}): Promise<Issued & { code: string }> => {
    const { invitations } = await invite(wish);
    return (invitations as (Issued & { code: string })[])[0] as Issued & { code: string };
  };
  const redeem = async (invitation: string, code = claimCode(), language = 'zh-CN', key = newPhone()) => {
    const variables = { input: { key, code, invitation } };
    const answer = await postGraphql(server.url, { query: redeeming, variables }, { 'accept-language': language });
    return { ...answer.body.data.answer, cookie: answer.headers.get('set-cookie') } as Outcome & {
      token?: string;
      cookie: string | null;
    };
  };
  const redeemWith = (key: string, invitation: string) => redeem(invitation, claimCode(), 'zh-CN', key);
  const revoke = (invitation: string, account = 'office') =>
    run(
      server,
      tokens.get(account),
      'revokeInvitation',
      { invitation },
      'InvitationRevoked { invitation { revokedAt } }',
    );
  const roleOf = async (token: string | undefined) => {
    const { data } = await server.ask<{ viewer: { role: string } }>('{ viewer { role } }', {}, token);
    return data?.viewer.role;
  };
  const listed = async (account: string, meeting = 'hall') => {
    const { data, errors } = await server.ask<{ node: { invitations: { totalCount: number; nodes: object[] } } }>(
      `query ($id: ID!) { node(id: $id) { ... on Meeting { invitations {
        totalCount nodes { unit { name } issuedAt expiresAt redeemedAt revokedAt } } } } }`,
      { id: id('Meeting', meeting) },
      tokens.get(account),
    );
    return data?.node?.invitations ?? errors?.[0]?.extensions?.code;
  };

  test('lets a unit’s representative in without an account, for that unit alone, until the day after', async () => {
    const { code, unit } = await codeFor();
    expect(code).toMatch(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/);
    expect(unit.name).toBe('school');
    const { token, cookie, viewer } = await redeem(code.toLowerCase().replace('-', ' '), claimCode().toLowerCase());
    expect(viewer).toEqual({
      name: 'school（邀请）',
      role: 'REPRESENTATIVE',
      unit: { name: 'school' },
      towns: [{ code: town }],
    });
    expect(cookie).toContain(`gongjian_session=${token}; `);
    expect(await claim(server, token, { town, unit: 'clinic', project: 'garden' })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect(await claim(server, token, { town, unit: 'school', project: 'garden' })).toMatchObject({
      __typename: 'ClaimAccepted',
    });
    now = Date.parse('2026-11-22T03:59:59.999Z');
    expect(await roleOf(token)).toBe('REPRESENTATIVE');
    now += 1;
    expect(await roleOf(token)).toBe('SIGNED_OUT');
  });

  test('leaves in the ledger who was invited and who came, and never the code', async () => {
    const { code } = await codeFor({ units: [id('Unit', 'school'), id('Unit', 'clinic')] });
    const { token } = await redeem(code);
    await claim(server, token, { town, unit: 'school', project: 'garden' });
    const { data } = await server.ask<{ ledger: { nodes: { kind: string; summary: string; actor: object }[] } }>(
      'query ($town: TownCode!) { ledger(town: $town) { nodes { kind summary actor { name role } } } }',
      { town },
      tokens.get('leader'),
    );
    const representative = { name: 'school（邀请）', role: 'REPRESENTATIVE' };
    const entries = data?.ledger.nodes.toSorted((a, b) => (a.kind < b.kind ? -1 : 1));
    expect(entries).toEqual([
      { kind: 'CLAIM_MADE', summary: '“school”认领了“garden”', actor: representative },
      { kind: 'INVITATION_REDEEMED', summary: '“school”的代表凭邀请码进入“hall”', actor: representative },
      expect.objectContaining({ kind: 'REPRESENTATIVES_INVITED', summary: '为“hall”邀请了 2 家单位的代表' }),
    ]);
    const stored = JSON.stringify([
      await database.reader.selectFrom('ledger_entry').selectAll().where('town_code', '=', town).execute(),
      await database.reader.selectFrom('invitation').selectAll().where('town_code', '=', town).execute(),
    ]);
    expect(stored).not.toContain(code);
    expect(stored).not.toContain(code.replace('-', ''));
  });

  test('is good once, also when two phones send it at the same moment', async () => {
    const { code } = await codeFor();
    const answers = await Promise.all([redeem(code), redeem(code), redeem(code)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'InvitationRedeemed',
      'InvitationRedeemed',
      'SignedIn',
    ]);
    expect(await redeem(code, claimCode(), 'en')).toEqual({
      __typename: 'InvitationRedeemed',
      code: 'INVITATION_REDEEMED',
      message: 'This invitation was used already. Go on with the phone that used it, or ask the staff for a new one.',
      cookie: null,
    });
  });

  test('that is wrong, of another meeting, revoked or expired is told apart in nothing', async () => {
    const { code } = await codeFor();
    const other = await codeFor({ meeting: id('Meeting', 'next') });
    const revoked = await codeFor();
    await revoke(revoked.id);
    const answers = [
      await redeem('ABCD-2345'),
      await redeem(''),
      await redeem('x'.repeat(100_000)),
      await redeem(code, claimCode('next')),
      await redeem(code, 'ABC234'),
      await redeem(code, ''),
      await redeem(other.code),
      await redeem(revoked.code),
    ];
    now = Date.parse('2026-11-22T04:00:00.000Z');
    answers.push(await redeem(code));
    for (const answer of answers) {
      expect(answer).toEqual({
        __typename: 'SignInRefused',
        code: 'BAD_CREDENTIALS',
        message: '会议码或邀请码不正确或已失效，请核对后重试，或向会务人员索取新的邀请码。',
        cookie: null,
      });
    }
    expect(await redeem(other.code, claimCode('next'))).toMatchObject({ code: 'BAD_CREDENTIALS' });
  });

  describe('whose answer was lost', () => {
    test('lets the same phone in again, to the same session, and no other one', async () => {
      const { code } = await codeFor();
      const [phone, other] = [newPhone(), newPhone()];
      const first = await redeemWith(phone, code);
      const [again, besides] = await Promise.all([
        redeemWith(phone, code),
        redeemWith(phone, ` ${code.toLowerCase()}`),
      ]);
      expect(again).toEqual(first);
      expect(besides).toEqual(first);
      expect(await roleOf(first.token)).toBe('REPRESENTATIVE');
      expect(await redeemWith(other, code)).toMatchObject({ __typename: 'InvitationRedeemed', cookie: null });
      const rows = (table: 'account' | 'session') =>
        database.reader.selectFrom(table).selectAll().where('town_code', '=', town).execute();
      expect((await rows('account')).filter(({ name }) => String(name).startsWith('invitation/'))).toHaveLength(1);
      const stored = JSON.stringify([await rows('session'), await rows('account')]);
      for (const secret of [phone, first.token?.replace('gj_', '') ?? '']) expect(stored).not.toContain(secret);
    });

    test('lets one in of many phones that send it several times at once, by every one of its requests', async () => {
      const { code } = await codeFor();
      const phones = [newPhone(), newPhone(), newPhone()];
      const answers = await Promise.all([...phones, ...phones, ...phones].map((phone) => redeemWith(phone, code)));
      const tokens = answers.flatMap(({ token }) => token ?? []);
      expect(tokens).toHaveLength(3);
      expect(new Set(tokens).size).toBe(1);
      expect(answers.filter(({ __typename }) => __typename === 'InvitationRedeemed')).toHaveLength(6);
      expect(new Set(phones.filter((_, at) => answers[at]?.token)).size).toBe(1);
    });

    test('is good no more once that session is: signed out, revoked, or at its end', async () => {
      const [phone, signedOut, revoked] = [newPhone(), await codeFor(), await codeFor()];
      const { token } = await redeemWith(phone, signedOut.code);
      await server.ask('mutation { signOut { __typename } }', {}, token);
      expect(await redeemWith(phone, signedOut.code)).toMatchObject({ code: 'INVITATION_REDEEMED' });
      await redeemWith(phone, revoked.code);
      await revoke(revoked.id);
      expect(await redeemWith(phone, revoked.code)).toMatchObject({ code: 'BAD_CREDENTIALS', cookie: null });
      const last = await codeFor();
      await redeemWith(phone, last.code);
      now = Date.parse('2026-11-22T03:59:59.999Z');
      expect(await redeemWith(phone, last.code)).toMatchObject({ __typename: 'SignedIn' });
      now += 1;
      expect(await redeemWith(phone, last.code)).toMatchObject({ code: 'BAD_CREDENTIALS' });
    });

    test.for(['', 'x'.repeat(31), 'x'.repeat(65)])('needs a secret that nobody guesses, not %j', async (key) => {
      const { code } = await codeFor();
      expect(await redeemWith(key, code)).toMatchObject({
        code: 'INVALID_INPUT',
        message: expect.stringContaining('32'),
      });
      expect(await redeem(code)).toMatchObject({ __typename: 'SignedIn' });
    });
  });

  describe('that somebody guesses at beside a hall', () => {
    const guess = (name: string) =>
      `${name}: redeemInvitation(input: { key: "${newPhone()}", code: "${claimCode()}", invitation: "${name}" }) { __typename ... on Failure { code } }`;
    const guesses = async (count: number) => {
      const text = `mutation { ${Array.from({ length: count }, (_, index) => guess(`g${index}`)).join(' ')} }`;
      const { data } = await server.ask<{ [name: string]: { code: string } }>(text);
      return Object.values(data ?? {}).map(({ code }) => code);
    };
    /** Fails as often as `count` from the address that all of these tests have. */
    const fail = (count: number, door = `invitation ${town} hall`) => {
      for (let index = 0; index < count; index++) server.app.services.guesses.remember(`127.0.0.1 ${door}`);
    };
    const doorOf = (code: string) => server.ask('query ($code: String!) { claimDoor(code: $code) { name } }', { code });

    beforeEach(() => {
      now += minuteMs;
    });

    test('lets right ones in after hundreds of wrong ones, which are told to wait', async () => {
      const { code } = await codeFor();
      fail(280);
      expect(new Set(await guesses(20))).toEqual(new Set(['BAD_CREDENTIALS']));
      now += 20_000;
      expect(await redeem('ABCD-2345')).toMatchObject({
        code: 'TOO_MANY_ATTEMPTS',
        message: '尝试次数过多，请在 40 秒后重试。',
      });
      fail(guessesAllowed - 500);
      const phone = newPhone();
      expect(await redeemWith(phone, code)).toMatchObject({ __typename: 'SignedIn' });
      expect(await redeemWith(phone, code)).toMatchObject({ __typename: 'SignedIn' });
      expect((await doorOf(claimCode())).data).toEqual({ claimDoor: { name: 'hall' } });
      now += 40_000;
      expect(await redeem('ABCD-2345')).toMatchObject({ code: 'BAD_CREDENTIALS' });
    });

    test('is not found by thousands: then the address waits at this meeting, even with the right one', async () => {
      const { code } = await codeFor();
      const { code: elsewhere } = await codeFor({ meeting: id('Meeting', 'next') });
      fail(guessesAllowed - 10);
      expect(new Set(await guesses(10))).toEqual(new Set(['TOO_MANY_ATTEMPTS']));
      expect(await redeem(code)).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
      expect(await redeem(elsewhere, claimCode('next'))).toMatchObject({ __typename: 'SignedIn' });
      now += minuteMs;
      expect(await redeem(code)).toMatchObject({ __typename: 'SignedIn' });
    });

    test('has a door with the same patience', async () => {
      fail(guessesAllowed - 1, 'meeting');
      expect((await doorOf(claimCode())).data).toEqual({ claimDoor: { name: 'hall' } });
      expect((await doorOf('ABC234')).errors?.[0]?.extensions?.code).toBe('TOO_MANY_ATTEMPTS');
      expect((await doorOf(claimCode())).errors?.[0]?.extensions?.code).toBe('TOO_MANY_ATTEMPTS');
    });
  });

  test('is shown once: the same request again has no codes, and another one can revoke the unused', async () => {
    const input = { key: 'the-same-key', units: [id('Unit', 'school'), id('Unit', 'clinic')], codesEach: 2 };
    const { invitations: first } = (await invite(input)) as { invitations: Issued[] } & Outcome;
    expect(first.map(({ unit }) => unit.name)).toEqual(['school', 'school', 'clinic', 'clinic']);
    expect(new Set(first.map(({ code }) => code)).size).toBe(4);
    const { invitations: again } = (await invite(input)) as { invitations: Issued[] } & Outcome;
    expect(again).toEqual(first.map((one) => ({ ...one, code: null })));
    const [used, unused, kept] = first.map(({ code }) => code as string) as [string, string, string];
    const { token } = await redeem(used);

    const anew = await codeFor({ revokeUnredeemed: true });
    expect(await redeem(unused)).toMatchObject({ code: 'BAD_CREDENTIALS' });
    expect(await roleOf(token)).toBe('REPRESENTATIVE');
    expect(await redeem(kept)).toMatchObject({ __typename: 'SignedIn' });
    expect(await redeem(anew.code)).toMatchObject({ __typename: 'SignedIn' });
  });

  test('that is revoked signs out within a second whoever came in by it', async () => {
    const { code, id: invitation } = await codeFor();
    const { token } = await redeem(code);
    const phone = server.follow<object>(
      'subscription ($meeting: ID!) { meetingBoard(meeting: $meeting) { revision } }',
      { meeting: id('Meeting', 'hall') },
      token,
    );
    await phone.until(() => true);
    const revokedAt = performance.now();
    expect(await revoke(invitation)).toMatchObject({ invitation: { revokedAt: start } });
    await expect(phone.until(({ data }) => data === null)).rejects.toMatchObject({ code: 4403 });
    expect(performance.now() - revokedAt).toBeLessThan(2_000);
    await expect.poll(() => roleOf(token), { timeout: 3_000 }).toBe('SIGNED_OUT');
    expect(await revoke(invitation)).toMatchObject({ code: 'INVALID_INPUT', field: 'invitation' });
  });

  test('is listed for those who run meetings and who read the ledger, by the names of units', async () => {
    await invite({ units: [id('Unit', 'school'), id('Unit', 'clinic')] });
    const { code } = await codeFor();
    now += minuteMs;
    await redeem(code);
    const expected = { issuedAt: start, expiresAt: '2026-11-22T04:00:00.000Z', redeemedAt: null, revokedAt: null };
    for (const account of ['office', 'leader']) {
      expect(await listed(account)).toEqual({
        totalCount: 3,
        nodes: [
          { ...expected, unit: { name: 'clinic' } },
          { ...expected, unit: { name: 'school' } },
          { ...expected, unit: { name: 'school' }, redeemedAt: new Date(now).toISOString() },
        ],
      });
    }
    for (const account of ['teacher', 'screen']) expect(await listed(account)).toBe('NOT_FOUND');
  });

  test('goes with its meeting: it follows a new day, and is good no more when the meeting is cancelled', async () => {
    const { code } = await codeFor({ meeting: id('Meeting', 'next') });
    const { code: second } = await codeFor({ meeting: id('Meeting', 'next') });
    const { token: early } = await redeem((await codeFor({ meeting: id('Meeting', 'next') })).code, claimCode('next'));
    const amend = { meeting: id('Meeting', 'next'), heldOn: '2026-11-25' };
    await run(server, tokens.get('office'), 'amendMeeting', amend);
    now = Date.parse('2026-11-25T04:00:00.000Z');
    const { token } = await redeem(code, claimCode('next'));
    expect(await roleOf(token)).toBe('REPRESENTATIVE');
    expect(await roleOf(early)).toBe('REPRESENTATIVE');
    await run(server, tokens.get('office'), 'cancelMeeting', { meeting: id('Meeting', 'next'), reason: '防汛' });
    expect(await redeem(second, claimCode('next'))).toMatchObject({ code: 'BAD_CREDENTIALS' });
    // Another instance would know within a second as well; this one does after the time for which viewers are trusted.
    await expect.poll(() => roleOf(token), { timeout: 3_000 }).toBe('SIGNED_OUT');
  });

  describe('is not issued', () => {
    test.for(['secretary', 'leader', 'screen', 'teacher'])(
      'by the %s, who can’t revoke one either',
      async (account) => {
        const { id: invitation } = await codeFor();
        expect(await invite({}, account)).toMatchObject({ code: 'NOT_ALLOWED' });
        expect(await revoke(invitation, account)).toMatchObject({ code: 'NOT_ALLOWED' });
      },
    );

    test('to nobody, to a unit twice, to more than 300, to a partner, nor in other numbers than 1–5', async () => {
      const school = id('Unit', 'school');
      const many = Array.from({ length: 301 }, (_, index) => id('Unit', `u${index}`));
      for (const units of [[], [school, school], many]) {
        expect(await invite({ units })).toMatchObject({ code: 'INVALID_INPUT', field: 'units' });
      }
      expect(await invite({ units: [id('Unit', 'partner')] })).toMatchObject({ code: 'INVALID_INPUT', field: 'units' });
      for (const codesEach of [0, 6]) expect(await invite({ codesEach })).toMatchObject({ field: 'codesEach' });
    });

    test('to a unit that is not there, nor to a meeting that is over or not there', async () => {
      expect(await invite({ units: [id('Unit', 'nothing')] })).toMatchObject({ code: 'NOT_FOUND' });
      expect(await invite({ meeting: id('Meeting', 'nothing') })).toMatchObject({ code: 'NOT_FOUND' });
      expect(await invite({ meeting: id('Meeting', 'over') })).toMatchObject({ code: 'WRONG_MEETING_STATUS' });
      expect(await revoke(id('Invitation', 'nothing'))).toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  test('stands behind a door that tells strangers the meeting’s and the town’s name, and of a wrong code nothing', async () => {
    const ask = async (code: string) => {
      const { data } = await server.ask<{ claimDoor: object | null }>(
        'query ($code: String!) { claimDoor(code: $code) { meeting name townName status heldOn } }',
        { code },
      );
      return data?.claimDoor;
    };
    const open = {
      meeting: id('Meeting', 'hall'),
      name: 'hall',
      townName: `镇${town}`,
      status: 'OPEN',
      heldOn: '2026-11-21',
    };
    expect(await ask(claimCode())).toEqual(open);
    expect(await ask(` ${claimCode().toLowerCase().slice(0, 3)}-${claimCode().toLowerCase().slice(3)}`)).toEqual(open);
    for (const wrong of ['', 'ABC234', claimCode().slice(1), `${claimCode()}2`, '哈'.repeat(6)]) {
      expect(await ask(wrong)).toBeNull();
    }
    const { data } = await server.ask('query ($id: ID!) { node(id: $id) { id } }', { id: id('Meeting', 'hall') });
    expect(data).toEqual({ node: null });
  });

  test('stands behind a door through which a whole hall comes at once', async () => {
    const text = 'query ($code: String!) { claimDoor(code: $code) { name } }';
    const scans = Array.from({ length: 200 }, () => server.ask(text, { code: claimCode() }));
    expect(await Promise.all(scans)).toEqual(scans.map(() => ({ data: { claimDoor: { name: 'hall' } } })));
  });
});
