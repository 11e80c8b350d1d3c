import { GraphQLInt, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { type AccountViewer, signedOut, type Viewer } from '../identity/viewer.ts';
import { Ledger } from '../ledger/ledger.ts';
import { claim } from '../testing/claiming.ts';
import { emptyDatabase, onBothEngines } from '../testing/engines.ts';
import { postGraphql, send } from '../testing/http.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { plantTown } from '../testing/town-plan.ts';
import { type Position, readPositions } from '../towns/positions.ts';
import { anewExtension } from './answered-anew.ts';
import { townArgumentOf } from './answered-town.ts';
import { Answers, resultOf, type TownOperation } from './answers.ts';
import { Context } from './context.ts';
import { Execution } from './execution.ts';
import { toGlobalId } from './ids.ts';
import { createSchema } from './schema.ts';
import { TownCodeScalar } from './town-code.ts';

const clock = () => new Date('2026-11-21T08:00:00.000Z');
const upkeep = /from "session"|^select "code", "epoch", "revision" from "town"/;
const adoption = 'query ($town: TownCode!) { adoption(town: $town) { revision claims { total } } }';
const projects = 'query ($town: TownCode!) { projects(town: $town) { nodes { name slotsLeft } } }';

describe('every field of the query', () => {
  const fields = Object.values(createSchema().getQueryType()?.getFields() ?? {});

  test.for(fields.map((field) => [field.name, field] as const))('says whose answers it gives: %s', ([, field]) => {
    // Either an argument names the one town that it is about, or the field is marked as @AnsweredAnew.
    expect([townArgumentOf(field) !== undefined, field.extensions[anewExtension] === true]).toContain(true);
  });
});

onBothEngines('answers by revision', (engine) => {
  let database: Database;
  let server: TestServer;
  let another: TestServer;
  let end: () => Promise<void>;
  let towns = 0;
  let statements: string[] = [];
  let now = clock();

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine, {
      onStatement: ({ query }) => void (upkeep.test(query.sql) || statements.push(query.sql)),
    }));
    server = await startServer(database, () => now);
    another = await startServer(database, () => now);
  });
  afterAll(async () => {
    await Promise.all([server.close(), another.close()]);
    await end();
  });

  async function newTown() {
    const town = await plantTown(database, {
      code: String(350_000_000 + ++towns),
      units: ['u0', 'u1', 'u2'],
      projects: [{ id: 'p', slots: 3, neighbourhood: 'east' }],
      meetings: [{ id: 'm', status: 'OPEN', projects: ['p'] }],
      accounts: [
        { id: 'coordinator', role: 'COORDINATOR' },
        { id: 'leader', role: 'LEADER' },
        { id: 'second', role: 'LEADER' },
        { id: 'screen', role: 'SCREEN' },
      ],
    });
    const tokenOf = (account: string) => server.tokenFor(town, account);
    return { town, leader: await tokenOf('leader'), coordinator: await tokenOf('coordinator'), tokenOf };
  }

  async function cost(work: () => Promise<unknown>): Promise<number> {
    statements = [];
    await work();
    return statements.length;
  }

  test('cost nothing while the town stands still, whoever of the same scope asks', async () => {
    const { town, leader, tokenOf } = await newTown();
    const second = await tokenOf('second');
    const first = await server.ask(adoption, { town }, leader);
    for (const token of [leader, second, leader]) {
      expect(await cost(async () => expect(await server.ask(adoption, { town }, token)).toEqual(first))).toBe(0);
    }
  });

  test('are the same for the same operation, however it and its variables are written', async () => {
    const { town, leader } = await newTown();
    const text = 'query ($town: TownCode!, $season: String) { adoption(town: $town, season: $season) { revision } }';
    await server.ask(text, { town, season: 'now' }, leader);
    const otherwise = text.replaceAll(' ', '\n  ');
    expect(await cost(() => server.ask(otherwise, { season: 'now', town, unused: 1 }, leader))).toBe(0);
    expect(await cost(() => server.ask(text, { town, season: null }, leader))).toBeGreaterThan(0);
  });

  test('are new as soon as one’s own write is answered', async () => {
    const { town, leader, coordinator } = await newTown();
    const total = async () => {
      const { data } = await server.ask<{ adoption: { claims: { total: number } } }>(adoption, { town }, leader);
      return data?.adoption.claims.total;
    };
    expect(await total()).toBe(0);
    for (const [index, unit] of ['u0', 'u1', 'u2'].entries()) {
      await claim(server, coordinator, { town, project: 'p', unit });
      expect([await total(), await total()]).toEqual([index + 1, index + 1]);
    }
  });

  test('are never shared between viewers of different scope', async () => {
    const { town, leader, tokenOf } = await newTown();
    const { leader: foreigner } = await newTown();
    const screen = await tokenOf('screen');
    const whole = await server.ask<{ projects: object }>(projects, { town }, leader);
    expect(whole.data?.projects).toEqual({ nodes: [{ name: 'p', slotsLeft: 3 }] });
    for (const token of [screen, foreigner, undefined]) {
      for (const _ of ['first', 'again']) {
        const { data, errors } = await server.ask(projects, { town }, token);
        expect(data).toBeNull();
        expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
      }
    }
    expect(await server.ask(projects, { town }, leader)).toEqual(whole);
  });

  test('are those of the town that is asked about', async () => {
    const [one, other] = [await newTown(), await newTown()];
    const name = 'query ($town: TownCode!) { town(code: $town) { code } }';
    for (const { town, leader } of [one, other, one, other]) {
      expect((await server.ask(name, { town }, leader)).data).toEqual({ town: { code: town } });
    }
    expect((await server.ask(name, { town: other.town }, one.leader)).data).toEqual({ town: null });
  });

  test('are computed anew on the next day', async () => {
    const { town, leader } = await newTown();
    await server.ask(adoption, { town }, leader);
    now = new Date('2026-11-21T15:59:59.999Z'); // the last moment of the day in Shanghai
    expect(await cost(() => server.ask(adoption, { town }, leader))).toBe(0);
    now = new Date('2026-11-21T16:00:00.000Z');
    expect(await cost(() => server.ask(adoption, { town }, leader))).toBeGreaterThan(0);
    now = clock();
  });

  test('with errors are not kept', async () => {
    const { leader } = await newTown();
    const town = String(350_000_000 + towns + 1);
    const { errors } = await server.ask(adoption, { town }, leader);
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    const { leader: newcomer } = await newTown();
    expect((await server.ask(adoption, { town }, newcomer)).errors).toBeUndefined();
  });

  test('are never older than what the client has seen, on any instance', async () => {
    const { town, leader, coordinator } = await newTown();
    const seenBy = async (seen: string) => {
      const headers = { authorization: `Bearer ${leader}`, 'gongjian-seen': seen };
      return (await postGraphql(another.url, { query: adoption, variables: { town } }, headers)).body.data.adoption
        .revision;
    };
    expect(await seenBy('')).toBe(0);
    for (const unit of ['u0', 'u1', 'u2']) {
      const { revision } = await claim(server, coordinator, { town, project: 'p', unit });
      expect(await seenBy(`310116101=1.7,${town}=1.${revision}`)).toBe(revision);
    }
    for (const nonsense of [`${town}=9.999`, 'x', `${town}=`, `${town}=-1.1`, ',,,'])
      expect(await seenBy(nonsense)).toBe(3);
  });

  test('are asked of the database by whoever asks for what is written, told, or about no single town', async () => {
    const answers = new Answers(
      new Execution(createSchema()),
      database,
      { latest: () => undefined, confirm: async () => undefined },
      clock,
      { keptBytes: 1, build: '' },
    );
    const [one, other] = ['310000001', '310000002'];
    const townOf = (text: string, variables = {}) => answers.ofTown({ document: parse(text), variables })?.town ?? null;
    expect(townOf(adoption, { town: one })).toBe(one);
    expect(
      townOf(
        `{ a: adoption(town: "${one}") { revision } node(id: "${toGlobalId('Unit', one, 'u')}") { id } __typename }`,
      ),
    ).toBe(one);
    expect(
      townOf(`query ($town: TownCode! = "${one}") { ...F } fragment F on Query { ... { town(code: $town) { name } } }`),
    ).toBe(one);
    for (const text of [
      '{ viewer { role } }',
      `{ ledger(town: "${one}") { nodes { actor { name } } } }`,
      '{ towns { nodes { name } } }',
      `{ adoption(town: "${one}") { revision } viewer { role } }`,
      `{ a: adoption(town: "${one}") { revision } b: adoption(town: "${other}") { revision } }`,
      `{ adoption(town: "${one}") { revision } node(id: "${toGlobalId('Unit', other, 'u')}") { id } }`,
      `{ adoption(town: "${one}") { revision } ... { ...F } } fragment F on Query { viewer { role } }`,
      '{ node(id: "none of ours") { id } }',
      '{ __typename }',
      `{ adoption(town: "${one}") { revision } __schema { description } }`,
      `subscription { adoption(town: "${one}") { revision } }`,
      'mutation { signOut { __typename } }',
    ]) {
      expect([text, townOf(text)]).toEqual([text, null]);
    }
    expect(townOf(adoption, { town: 310 })).toBeNull();
    expect(townOf(adoption)).toBeNull();
  });

  describe('over HTTP', () => {
    const url = (town: string, at = server.url) =>
      `${at}/graphql?query=${encodeURIComponent(adoption)}&variables=${encodeURIComponent(JSON.stringify({ town }))}`;
    const json = (token: string) => ({ 'content-type': 'application/json', authorization: `Bearer ${token}` });

    test('carry a tag by which an unchanged one is not sent again', async () => {
      const { town, leader, coordinator, tokenOf } = await newTown();
      const first = await send(url(town), { headers: json(leader) });
      const tag = first.headers.get('etag') as string;
      expect(tag).toMatch(/^"[\w-]{20,}"$/);
      expect(first.headers.get('cache-control')).toBe('private, no-cache');
      expect(first.headers.get('vary')).toContain('authorization');
      for (const server_ of [server, another]) {
        for (const known of [tag, `W/${tag}`, `"x", ${tag}`, '*']) {
          const again = await send(url(town, server_.url), { headers: { ...json(leader), 'if-none-match': known } });
          expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', tag]);
        }
      }
      const headers = { ...json(leader), 'if-none-match': tag };
      const other = { ...json(await tokenOf('screen')), 'if-none-match': tag };
      expect((await send(url(town), { headers: other })).status).toBe(200);
      expect((await send(url(town), { headers: { ...headers, 'accept-language': 'en' } })).status).toBe(200);
      await claim(server, coordinator, { town, project: 'p', unit: 'u0' });
      const moved = await send(url(town), { headers });
      expect([moved.status, moved.body.data.adoption.revision]).toEqual([200, 1]);
      expect(moved.headers.get('etag')).not.toBe(tag);
    });

    test('are given by GET to nobody whom a foreign page can have sent, although they are kept', async () => {
      const { town, leader } = await newTown();
      for (const _ of ['computed', 'kept']) expect((await send(url(town), { headers: json(leader) })).status).toBe(200);
      for (const type of [
        {},
        { 'content-type': 'text/plain' },
        { 'content-type': 'application/x-www-form-urlencoded' },
      ]) {
        const refused = await send(url(town), { headers: { authorization: `Bearer ${leader}`, ...type } });
        expect([refused.status, refused.headers.get('etag')]).toEqual([refused.status === 415 ? 415 : 400, null]);
        expect(refused.text).not.toContain('revision":');
      }
    });

    test('end with the session', async () => {
      const { town, tokenOf } = await newTown();
      const token = await tokenOf('leader');
      for (const _ of ['computed', 'kept'])
        expect((await server.ask(projects, { town }, token)).errors).toBeUndefined();
      await server.ask('mutation { signOut { __typename } }', {}, token);
      expect((await server.ask(projects, { town }, token)).errors).toMatchObject([
        { extensions: { code: 'NOT_FOUND' } },
      ]);
    });
  });

  describe('with something in between', () => {
    /** A town's revision read twice, with whatever a test does between the two. */
    let between: () => Promise<unknown> = async () => {};
    let executions = 0;
    const read = async ({ reader }: Context, town: string) => (await readPositions(reader, [town])).get(town)?.revision;
    const twice = new GraphQLObjectType<object, Context>({
      name: 'Twice',
      fields: { first: { type: GraphQLInt }, second: { type: GraphQLInt }, text: { type: GraphQLString } },
    });
    const schema = new GraphQLSchema({
      query: new GraphQLObjectType<object, Context>({
        name: 'Query',
        fields: {
          twice: {
            type: twice,
            args: { town: { type: new GraphQLNonNull(TownCodeScalar) }, length: { type: GraphQLInt, defaultValue: 1 } },
            async resolve(_root, { town, length }: { town: string; length: number }, context) {
              executions += 1;
              const first = await read(context, town);
              await between();
              return { first, second: await read(context, town), text: 'x'.repeat(length) };
            },
          },
        },
      }),
    });
    const document = parse(
      'query ($town: TownCode!, $length: Int) { twice(town: $town, length: $length) { first second text } }',
    );

    function answersOver(keptBytes: number) {
      const ledger = new Ledger(database, clock);
      const execution = new Execution(schema);
      const positions = {
        latest: (town: string): Position | undefined => latest.get(town),
        confirm: async (town: string) => (await readPositions(database.reader, [town])).get(town),
      };
      const latest = new Map<string, Position>();
      ledger.onCommitted((town, position) => latest.set(town, position));
      const answers = new Answers(execution, database, positions, clock, { keptBytes, build: 'test' });
      const write = (town: string, key: string) =>
        ledger.write({ town, actor: { id: 'a', role: 'OPERATOR' }, mutation: 'm', key, input: {} }, async () => ({
          record: { kind: 'UNITS_IMPORTED', facts: {}, outcome: {} },
        }));
      return { answers, write };
    }
    const contextOf = (viewer: Viewer) => new Context(server.app.services, viewer, 'en', database.reader, '', () => {});
    const leaderOf = (town: string): AccountViewer => ({
      role: 'LEADER',
      town,
      accountId: 'a',
      displayName: '',
      sessionId: 's',
      within: null,
      unitId: null,
    });
    const operationOf = (answers: Answers, town: string, length = 1) =>
      answers.ofTown({ document, variables: { town, length } }) as TownOperation;

    test('are never torn: each is of one revision, and kept as that of the right one', async () => {
      const { town } = await newTown();
      const { answers, write } = answersOver(1e6);
      const ask = async () =>
        resultOf(await answers.answer(operationOf(answers, town), contextOf(leaderOf(town)))).data;
      let writes = 0;
      between = () => write(town, `write-${++writes}`);
      // The first execution sees revision 0 and then 1; the second, in a snapshot, the same one twice.
      expect(await ask()).toEqual({ twice: { first: 1, second: 1, text: 'x' } });
      between = async () => {};
      expect(await ask()).toEqual({ twice: { first: 2, second: 2, text: 'x' } });
      const before = executions;
      expect(await ask()).toEqual({ twice: { first: 2, second: 2, text: 'x' } });
      expect(executions).toBe(before);
    });

    test('are computed once for all who ask at the same time, and apart for others', async () => {
      const { town } = await newTown();
      const { answers } = answersOver(1e6);
      let proceed = () => {};
      between = () =>
        new Promise<void>((resolve) => {
          proceed = resolve;
        });
      executions = 0;
      const context = contextOf(leaderOf(town));
      const waiting = Array.from({ length: 20 }, () => answers.answer(operationOf(answers, town), context));
      await expect.poll(() => executions).toBe(1);
      between = async () => {};
      const stranger = await answers.answer(operationOf(answers, town), contextOf(signedOut));
      expect(executions).toBe(2);
      proceed();
      const given = await Promise.all(waiting);
      expect(new Set(given).size).toBe(1);
      expect(given).not.toContain(stranger);
      expect(executions).toBe(2);
    });

    test('that fail to be computed leave nothing behind', async () => {
      const { town } = await newTown();
      const { answers } = answersOver(1e6);
      const ask = () => answers.answer(operationOf(answers, town), contextOf(leaderOf(town)));
      between = () => Promise.reject(Object.assign(new Error('not now'), { extensions: { code: 'LATER' } }));
      expect(resultOf(await ask()).errors).toMatchObject([{ message: 'not now' }]);
      between = async () => {};
      expect(resultOf(await ask()).errors).toBeUndefined();
    });

    test('take no more memory than they may, and the newest stay', async () => {
      const { town } = await newTown();
      const { answers } = answersOver(100_000);
      const ask = (length: number) => answers.answer(operationOf(answers, town, length), contextOf(leaderOf(town)));
      for (let length = 10_000; length < 10_050; length++) {
        await ask(length);
        expect(answers.bytes).toBeLessThanOrEqual(100_000);
      }
      expect(answers.bytes).toBeGreaterThan(80_000);
      executions = 0;
      await ask(10_049);
      expect(executions).toBe(0);
      await ask(10_000);
      expect(executions).toBe(1);
      await ask(200_000); // more than all of them may take together
      expect(answers.bytes).toBeLessThanOrEqual(100_000);
      expect(resultOf(await ask(200_000)).data?.twice).toMatchObject({ first: 0, second: 0 });
    });
  });
});
