// An answer whose town has not moved, against a bare Fastify route that sends the same bytes.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChildServer } from '../child-server.ts';
import type { Measured } from '../comparison.ts';
import { makeFurnishedTowns, townCodes } from '../furnished-towns.ts';
import { inTurn } from '../in-turn.ts';
import { onPostgresql } from '../place.ts';
import { press } from '../press.ts';
import type { Run } from '../run.ts';
import { startMeasuredServer } from '../server-process.ts';

const bareFile = join(import.meta.dirname, 'bare-route.ts');
const connections = 20;
const query = `query ($town: TownCode!) { adoption(town: $town) {
  revision at projects { numerator denominator ratio } slots { numerator denominator ratio }
  units { numerator denominator ratio } claims { new renewed withdrawn total }
  byCategory { category projects { numerator denominator } } byArea { area { id name } projects { numerator denominator } }
  latest { id kind claimedAt project { name } unit { name } } } }`;

/** Requests per second of both, on PostgreSQL. Fails when the bare route’s text is no longer ours in the end. */
export function measureAnswers({ rounds, seconds, progress }: Run): Promise<Measured> {
  return onPostgresql(async (location) => {
    const [town = ''] = townCodes(1);
    const { coordinator: token } = await makeFurnishedTowns(location, [town]);
    const server = await startMeasuredServer(location);
    const body = JSON.stringify({ query, variables: { town } });
    const ask = async () => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      return (await fetch(`${server.url}/graphql`, { method: 'POST', headers, body })).text();
    };
    const folder = await mkdtemp(join(tmpdir(), 'gongjian-bench-'));
    const text = await ask();
    await writeFile(join(folder, 'answer.json'), text);
    const bare = await startChildServer(bareFile, [join(folder, 'answer.json')]);
    try {
      const way = (url: string) => () => press({ url, token, body, connections, seconds });
      const figures = await inTurn({ ours: way(server.url), bare: way(bare.url) }, rounds, (line) =>
        progress(`answers: ${line}`),
      );
      if ((await ask()) !== text) throw new Error('the answer has changed');
      return {
        comparisons: [
          {
            path: `answer at an unchanged revision, ${Buffer.byteLength(text)} bytes`,
            unit: '/s',
            ours: figures.ours,
            limit: { name: 'bare Fastify', figures: figures.bare },
            target: { atLeast: 0.7 },
          },
        ],
        figures: [],
      };
    } finally {
      await Promise.all([server.stop(), bare.stop()]);
      await rm(folder, { recursive: true });
    }
  });
}
