import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { emptyPlace, onBothEngines, type Place } from './testing/engines.ts';
import { type ServerProcess, startProcess } from './testing/server-process.ts';

let running: ServerProcess[] = [];
let places: Place[] = [];

afterEach(async () => {
  for (const server of running) await server.end('SIGKILL');
  for (const place of places) await place.remove();
  running = [];
  places = [];
});

async function newPlace(engine: Parameters<typeof emptyPlace>[0]): Promise<Place> {
  const place = await emptyPlace(engine);
  places.push(place);
  return place;
}

function start(place: Place, settings?: NodeJS.ProcessEnv): ServerProcess {
  const server = startProcess(place.location, settings);
  running.push(server);
  return server;
}

async function screenTokenOf(server: ServerProcess): Promise<string> {
  const [, token] = await server.prints(/zhujing-screen\s+\S+#token=(\S+)/);
  return token as string;
}

onBothEngines('the server', (engine) => {
  test('loads the example towns on the first start, and remembers them on the next', async () => {
    const place = await newPlace(engine);
    const first = start(place);
    expect((await fetch(`${await first.listens()}/readyz`)).status).toBe(200);
    const firstToken = await screenTokenOf(first);
    expect(await first.end('SIGTERM')).toBe(0);

    const second = start(place, { HOST: '0.0.0.0' });
    const url = await second.listens();
    const secondToken = await screenTokenOf(second);
    expect(secondToken).not.toBe(firstToken);
    const answer = await ask(url, '{ viewer { role towns { code isExample revision } } }', secondToken);
    expect(answer).toEqual({
      viewer: { role: 'SCREEN', towns: [{ code: '310116101', isExample: true, revision: 12 }] },
    });
    expect(await second.end('SIGINT')).toBe(0);
  });

  test('ended in the middle of loading, goes on at the next start and ends up with the same', async () => {
    const place = await newPlace(engine);
    const interrupted = start(place);
    await interrupted.prints(/示例数据 6\/22/);
    await interrupted.end('SIGTERM');
    const next = start(place, { HOST: '0.0.0.0' });
    await next.prints(/示例数据 22\/22/);
    const url = await next.listens();
    expect(await revision(url, await signIn(url))).toBe(12);
  });

  test.each(['SIGKILL', 'SIGTERM'] as const)(
    'hit by %s among claims, has lost nothing acknowledged',
    async (signal) => {
      const place = await newPlace(engine);
      const server = start(place);
      const url = await server.listens();
      const token = await signIn(url);
      const before = { claims: await standingClaims(url, token), revision: await revision(url, token) };
      const wishes = await claimsToMake(url, token);
      const acknowledged = new Set<string>();
      const enough = Promise.withResolvers<void>();
      const sending = Promise.allSettled(
        wishes.map(async (input) => {
          acknowledged.add(await claim(url, token, input));
          if (acknowledged.size === 20) enough.resolve();
        }),
      );
      await enough.promise;
      await server.end(signal);
      await sending;

      const again = await start(place).listens();
      const kept = await standingClaims(again, token);
      expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([]);
      expect((await revision(again, token)) - before.revision).toBe(kept.size - before.claims.size);
    },
  );
});

test.each([
  ['on a host that others can reach', { HOST: '0.0.0.0' }],
  ['when told not to', { EXAMPLE: 'off' }],
])('no example is loaded %s', async (_when, settings) => {
  const server = start(await newPlace('sqlite'), settings);
  await server.listens();
  expect(server.output()).not.toContain('zhujing');
});

test('a port that is taken is told with the remedy', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address() as { port: number };
  const server = start(await newPlace('sqlite'), { PORT: String(port), EXAMPLE: 'off' });
  await server.prints(new RegExp(`Port ${port} .* is taken; set PORT to a free one`));
  holder.close();
});

/** The answer's data; fails when there is none. */
async function ask<Data>(url: string, query: string, token?: string, variables: object = {}): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown };
  if (!data) throw new Error(JSON.stringify(errors));
  return data;
}

async function signIn(url: string): Promise<string> {
  const document =
    'mutation { signIn(input: { name: "zhujing-coordinator", password: "example-only" }) { ... on SignedIn { token } } }';
  return (await ask<{ signIn: { token: string } }>(url, document)).signIn.token;
}

async function revision(url: string, token: string): Promise<number> {
  const { town } = await ask<{ town: { revision: number } }>(url, '{ town(code: "310116101") { revision } }', token);
  return town.revision;
}

/** Claims that are each accepted while the server lives: every unit on a project of its own. */
async function claimsToMake(url: string, token: string): Promise<object[]> {
  const { projects, units } = await ask<{ projects: { nodes: { id: string }[] }; units: { nodes: { id: string }[] } }>(
    url,
    `{ projects(town: "310116101", adopted: false, first: 90) { nodes { id } }
       units(town: "310116101", claiming: false, first: 100) { nodes { id } } }`,
    token,
  );
  return projects.nodes.map(({ id }, index) => ({
    key: `process-${index}`,
    project: id,
    unit: units.nodes[index]?.id,
  }));
}

/** Claims, and returns the claim's id. */
async function claim(url: string, token: string, input: object): Promise<string> {
  const document = `mutation ($input: ClaimProjectInput!) {
    claimProject(input: $input) { ... on ClaimAccepted { claim { id } } } }`;
  const { claimProject } = await ask<{ claimProject: { claim: { id: string } } }>(url, document, token, { input });
  return claimProject.claim.id;
}

/** The ids of all claims that stand in the current season. */
async function standingClaims(url: string, token: string): Promise<Set<string>> {
  const document = `query ($after: String) {
    claims(town: "310116101", season: "2026年度", status: [ACTIVE], first: 100, after: $after) {
      nodes { id } pageInfo { hasNextPage endCursor } } }`;
  const standing = new Set<string>();
  for (let after: string | null = null; ; ) {
    const { claims }: ClaimsPage = await ask<ClaimsPage>(url, document, token, { after });
    for (const { id } of claims.nodes) standing.add(id);
    if (!claims.pageInfo.hasNextPage) return standing;
    after = claims.pageInfo.endCursor;
  }
}

interface ClaimsPage {
  claims: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}
