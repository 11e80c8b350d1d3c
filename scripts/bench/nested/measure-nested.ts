// A nested query, answered anew each time, against one hand-written statement behind a bare Fastify route.

import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { startChildServer } from '../child-server.ts';
import type { Measured } from '../comparison.ts';
import { makeFurnishedTowns, townCodes } from '../furnished-towns.ts';
import { inTurn } from '../in-turn.ts';
import { onPostgresql } from '../place.ts';
import { press } from '../press.ts';
import type { Run } from '../run.ts';
import { startMeasuredServer } from '../server-process.ts';
import { nestedQuery } from './nested-query.ts';

export const nestedFile = join(import.meta.dirname, 'bare-server.ts');
const connections = 10;

/** Requests per second of both, on one PostgreSQL. Fails when the two don't answer alike. */
export function measureNested({ rounds, seconds, progress }: Run): Promise<Measured> {
  return onPostgresql(async (location) => {
    const [town = ''] = townCodes(1);
    const { coordinator: token } = await makeFurnishedTowns(location, [town]);
    const server = await startMeasuredServer(location, { KEEP_ANSWERS: 'off' });
    const bare = await startChildServer(nestedFile, ['url' in location ? location.url : '']);
    const body = JSON.stringify({ query: nestedQuery, variables: { town } });
    try {
      const [ours, limits] = await Promise.all([server.url, bare.url].map((url) => ask(url, token, body)));
      if (!isDeepStrictEqual(ours, limits)) throw new Error('the two don’t answer alike');
      const way = (url: string) => () => press({ url, token, body, connections, seconds });
      const figures = await inTurn({ ours: way(server.url), bare: way(bare.url) }, rounds, (line) =>
        progress(`nested query: ${line}`),
      );
      return {
        comparisons: [
          {
            path: 'nested query, answered anew',
            unit: '/s',
            ours: figures.ours,
            limit: { name: 'one statement + bare Fastify', figures: figures.bare },
            target: { atLeast: 0.65 },
          },
        ],
        figures: [],
      };
    } finally {
      await Promise.all([server.stop(), bare.stop()]);
    }
  });
}

async function ask(url: string, token: string, body: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  return response.json();
}
