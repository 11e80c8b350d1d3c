import { type ExecutionResult } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { Database } from '../database/database.ts';
import { toGlobalId } from '../graphql/ids.ts';
import { emptyDatabase, onBothEngines } from '../testing/engines.ts';
import { postGraphql, send } from '../testing/http.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { plantTown } from '../testing/town-plan.ts';
import { hashPassword } from './passwords.ts';

const town = '310000001';
const minuteMs = 60_000;
const signInDocument = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename
  ... on SignedIn { token viewer { id name role towns { code } } } ... on Failure { code message } } }`;
const viewerDocument = '{ viewer { id name role towns { code } within { name } unit { name } } }';
const nobody = { id: null, name: null, role: 'SIGNED_OUT', towns: [], within: null, unit: null };

onBothEngines('signing in', (engine) => {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  let now = new Date('2026-11-21T08:00:00.000Z');
  const later = (ms: number) => {
    now = new Date(now.getTime() + ms);
  };

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    await plantTown(database, {
      code: town,
      units: ['school'],
      projects: [{ id: 'garden', slots: 2 }],
      accounts: [
        { id: 'office', role: 'COORDINATOR' },
        { id: 'screen', role: 'SCREEN' },
      ],
      meetings: [{ id: 'joint', status: 'SCHEDULED', projects: ['garden'] }],
    });
    await database.writer
      .updateTable('account')
      .set({ password_hash: await hashPassword('right') })
      .where('id', '=', 'office')
      .execute();
    server = await startServer(database, () => now);
  });
  afterAll(async () => {
    await server.close();
    await end();
  });

  const signIn = (name: string, password: string, headers = {}) =>
    postGraphql(server.url, { query: signInDocument, variables: { input: { name, password } } }, headers);
  const office = `${town}-office`;
  const signedIn = async () => {
    const { body, headers } = await signIn(office, 'right');
    const cookie = headers.get('set-cookie') ?? '';
    return { token: body.data.signIn.token as string, cookie: cookie.split(';')[0] as string };
  };
  const viewerWith = async (headers: { [name: string]: string }) => {
    const { body } = await postGraphql(server.url, { query: viewerDocument }, headers);
    return body.data.viewer;
  };

  test('hands out a session whose cookie no script and no other site can use', async () => {
    const { body, headers } = await signIn(office, 'right');
    const viewer = { id: toGlobalId('Account', town, 'office'), name: 'office', role: 'COORDINATOR' };
    expect(body.data.signIn).toEqual({
      __typename: 'SignedIn',
      token: expect.stringMatching(/^gj_[\w-]{43}$/),
      viewer: { ...viewer, towns: [{ code: town }] },
    });
    const [pair, ...flags] = (headers.get('set-cookie') ?? '').split('; ');
    expect(pair).toBe(`gongjian_session=${body.data.signIn.token}`);
    expect(flags.sort()).toEqual(['HttpOnly', `Max-Age=${30 * 24 * 3600}`, 'Path=/', 'SameSite=Strict']);
  });

  test('is good by cookie and by bearer alike, and a bearer goes before a cookie', async () => {
    const { token, cookie } = await signedIn();
    expect((await viewerWith({ cookie })).role).toBe('COORDINATOR');
    expect((await viewerWith({ authorization: `Bearer ${token}` })).role).toBe('COORDINATOR');
    expect((await viewerWith({ authorization: `bearer  ${token}` })).role).toBe('COORDINATOR');
    expect(await viewerWith({ cookie, authorization: 'Bearer gj_nonsense' })).toEqual(nobody);
    expect(await viewerWith({ authorization: `Basic ${token}` })).toEqual(nobody);
    expect(await viewerWith({ authorization: token })).toEqual(nobody);
    expect(await viewerWith({ cookie: cookie.replace('gongjian_session', 'other') })).toEqual(nobody);
  });

  test('holds for 30 days', async () => {
    const { cookie } = await signedIn();
    later(30 * 24 * 60 * minuteMs - 1);
    expect((await viewerWith({ cookie })).role).toBe('COORDINATOR');
    later(1);
    expect(await viewerWith({ cookie })).toEqual(nobody);
  });

  test('with a wrong name is told apart in nothing from a wrong password, nor from an account without one', async () => {
    const answers = [];
    for (const name of [office, 'nobody at all', `${town}-screen`, '', "' or 1=1 --", office.toUpperCase()]) {
      const { status, headers, body } = await signIn(name, 'wrong', { 'accept-language': 'en' });
      answers.push(JSON.stringify([status, headers.get('set-cookie'), body]));
    }
    expect(new Set(answers).size).toBe(1);
    expect(JSON.parse(answers[0] as string)[2].data.signIn).toEqual({
      __typename: 'SignInRefused',
      code: 'BAD_CREDENTIALS',
      message: 'The name or the password is wrong; check both and try again.',
    });
    later(minuteMs);
  });

  describe('after ten failures', () => {
    const codeOf = async (name: string, password: string) => {
      const { body } = await signIn(name, password);
      return body.data.signIn.code ?? body.data.signIn.__typename;
    };
    const fail = async (name: string, times: number) => {
      const codes: string[] = [];
      for (let time = 0; time < times; time++) codes.push(await codeOf(name, 'wrong'));
      return codes;
    };

    test('has to wait for a minute, told in seconds, even with the right password', async () => {
      later(minuteMs);
      expect(await fail(office, 10)).toEqual(Array(10).fill('BAD_CREDENTIALS'));
      later(20_000);
      const { body, headers } = await signIn(office, 'right', { 'accept-language': 'zh-CN' });
      expect(body.data.signIn).toEqual({
        __typename: 'SignInRefused',
        code: 'TOO_MANY_ATTEMPTS',
        message: '尝试次数过多，请在 40 秒后重试。',
      });
      expect(headers.get('set-cookie')).toBeNull();
      later(39_999);
      expect(await codeOf(office, 'right')).toBe('TOO_MANY_ATTEMPTS');
      later(1);
      expect(await codeOf(office, 'right')).toBe('SignedIn');
    });

    test('is free to fail ten times more a minute later', async () => {
      later(minuteMs);
      await fail(office, 10);
      expect(await codeOf(office, 'wrong')).toBe('TOO_MANY_ATTEMPTS');
      later(minuteMs);
      expect((await fail(office, 11)).slice(9)).toEqual(['BAD_CREDENTIALS', 'TOO_MANY_ATTEMPTS']);
    });

    test('leaves other names alone', async () => {
      later(minuteMs);
      await fail('somebody', 11);
      expect(await codeOf(office, 'right')).toBe('SignedIn');
    });

    test('and a success between them has the count begin anew', async () => {
      later(minuteMs);
      await fail(office, 9);
      expect(await codeOf(office, 'right')).toBe('SignedIn');
      expect(await fail(office, 10)).toEqual(Array(10).fill('BAD_CREDENTIALS'));
      later(minuteMs);
    });

    test('has to wait also when all guesses were made at once', async () => {
      later(minuteMs);
      const codes = await Promise.all(Array.from({ length: 25 }, () => codeOf('at once', 'wrong')));
      expect(codes.filter((code) => code === 'BAD_CREDENTIALS').length).toBe(10);
      expect(codes.filter((code) => code === 'TOO_MANY_ATTEMPTS').length).toBe(15);
    });

    test('is not reached by a hall that signs in with one name at once', async () => {
      later(minuteMs);
      const codes = await Promise.all(Array.from({ length: 15 }, () => codeOf(office, 'right')));
      expect(codes).toEqual(Array(15).fill('SignedIn'));
    });
  });

  describe('and out again', () => {
    const signOut = (headers: { [name: string]: string }) =>
      postGraphql(
        server.url,
        { query: 'mutation { signOut { __typename ... on SignedOut { viewer { role } } } }' },
        headers,
      );

    test('ends the session for requests and for new websockets, and takes the cookie away', async () => {
      const { token, cookie } = await signedIn();
      expect(await viewerOver(socket({ cookie, origin: server.url }))).toMatchObject({ role: 'COORDINATOR' });
      const { body, headers } = await signOut({ cookie });
      expect(body.data.signOut).toEqual({ __typename: 'SignedOut', viewer: { role: 'SIGNED_OUT' } });
      expect(headers.get('set-cookie')).toMatch(/^gongjian_session=;.*Expires=Thu, 01 Jan 1970/);
      expect(await viewerWith({ cookie })).toEqual(nobody);
      expect(await viewerWith({ authorization: `Bearer ${token}` })).toEqual(nobody);
      expect(await viewerOver(socket({ cookie, origin: server.url }))).toEqual(nobody);
      expect(await closeCodeOf(socket(), token)).toBe(4403);
    });

    test('is the same when nobody was signed in', async () => {
      const { body } = await signOut({});
      expect(body).toEqual({ data: { signOut: { __typename: 'SignedOut', viewer: { role: 'SIGNED_OUT' } } } });
    });

    test('leaves the other sessions of the account alone', async () => {
      const [one, other] = [await signedIn(), await signedIn()];
      await signOut({ cookie: one.cookie });
      expect((await viewerWith({ cookie: other.cookie })).role).toBe('COORDINATOR');
    });
  });

  describe('over a websocket', () => {
    test('works by the cookie from our own pages', async () => {
      const { cookie } = await signedIn();
      expect(await viewerOver(socket({ cookie, origin: server.url }))).toMatchObject({ role: 'COORDINATOR' });
      expect(await viewerOver(socket({ cookie }))).toMatchObject({ role: 'COORDINATOR' });
    });

    test.for(['https://elsewhere.example', 'null', 'http://127.0.0.1:1', 'nonsense', ''])(
      'does not count the cookie that a page from “%s” brings along',
      async (origin) => {
        const { cookie } = await signedIn();
        expect(await viewerOver(socket({ cookie, origin }))).toEqual(nobody);
      },
    );

    test('works by a bearer from anywhere', async () => {
      const { token } = await signedIn();
      expect(await viewerOver(socket({ origin: 'https://elsewhere.example' }), token)).toMatchObject({
        role: 'COORDINATOR',
      });
    });

    test.for(['gj_nonsense', '\0'])('is refused for good with a bearer that is good for nothing: %j', async (token) => {
      const { cookie } = await signedIn();
      expect(await closeCodeOf(socket({ cookie, origin: server.url }), token)).toBe(4403);
    });
  });

  describe('not at all', () => {
    const id = (type: string, key: string) => toGlobalId(type, town, key);
    const ask = async (query: string) => (await postGraphql(server.url, { query })).body as ExecutionResult;

    test('still has a viewer, who is nobody', async () => {
      expect(await viewerWith({})).toEqual(nobody);
    });

    test('shows no town, and nothing by its id', async () => {
      const ids = [id('Town', town), id('Project', 'garden'), id('Meeting', 'joint'), id('Unit', 'school')];
      const nodes = ids.map((one, index) => `n${index}: node(id: "${one}") { id }`).join(' ');
      expect(await ask(`{ town(code: "${town}") { name } towns { totalCount nodes { name } } ${nodes} }`)).toEqual({
        data: { town: null, towns: { totalCount: 0, nodes: [] }, n0: null, n1: null, n2: null, n3: null },
      });
    });

    test.for([
      `adoption(town: "${town}") { revision }`,
      `meetingBoard(meeting: "${id('Meeting', 'joint')}") { revision }`,
      `meetings(town: "${town}") { totalCount }`,
      `grids(town: "${town}") { totalCount }`,
      `units(town: "${town}") { totalCount }`,
      `projects(town: "${town}") { totalCount }`,
      `claims(town: "${town}") { totalCount }`,
    ])('finds nothing: %s', async (field) => {
      const { data, errors } = await ask(`{ ${field} }`);
      expect(data).toBeNull();
      expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
      expect(errors).toHaveLength(1);
    });

    test.for([
      'adoption(town: "310000001") { revision }',
      `meetingBoard(meeting: "${id('Meeting', 'joint')}") { revision }`,
    ])('follows nothing: %s', async (field) => {
      const { errors, data } = await server.follow(`subscription { ${field} }`).until(() => true);
      expect(data ?? null).toBeNull();
      expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    });

    test.for([
      `claimProject(input: { key: "signed-out", project: "${id('Project', 'garden')}", unit: "${id('Unit', 'school')}" })`,
      `withdrawClaim(input: { key: "signed-out", claim: "${id('Claim', 'any')}" })`,
      `openMeeting(input: { key: "signed-out", meeting: "${id('Meeting', 'joint')}" })`,
      `closeMeeting(input: { key: "signed-out", meeting: "${id('Meeting', 'joint')}" })`,
      `scheduleMeeting(input: { key: "", town: "${town}", name: "", kind: JOINT, heldOn: "2026-12-01", projects: [] })`,
    ])('writes nothing: %s', async (field) => {
      const { data } = await ask(`mutation { answer: ${field} { __typename ... on Failure { code message } } }`);
      expect(data?.answer).toEqual({ __typename: 'NotAllowed', code: 'NOT_ALLOWED', message: '请先登录。' });
      const entries = await database.reader.selectFrom('ledger_entry').selectAll().execute();
      expect(entries).toEqual([]);
    });

    test('is what an empty bearer comes to', async () => {
      const { status, body } = await send(`${server.url}/graphql?query={viewer{role}}`, {
        headers: { 'content-type': 'application/json', authorization: 'Bearer ' },
      });
      expect([status, body.data.viewer.role]).toEqual([200, 'SIGNED_OUT']);
    });
  });

  function socket(headers: { [name: string]: string } = {}): WebSocket {
    return new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
  }
});

/** Who the server takes the socket's owner for. */
function viewerOver(socket: WebSocket, token?: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('close', (code) => reject(new Error(`closed with ${code}`)));
    socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload: bearer(token) })));
    socket.on('message', (text) => {
      const message = JSON.parse(String(text));
      if (message.type === 'connection_ack') {
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: viewerDocument } }));
      }
      if (message.type !== 'next') return;
      resolve(message.payload.data.viewer);
      socket.terminate();
    });
  });
}

function closeCodeOf(socket: WebSocket, token?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('close', resolve);
    socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload: bearer(token) })));
    socket.on('message', (text) => reject(new Error(`let in: ${text}`)));
  });
}

function bearer(token: string | undefined): object {
  return token === undefined ? {} : { authorization: `Bearer ${token}` };
}
