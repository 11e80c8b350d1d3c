// The least that a page of projects could cost: one hand-written statement behind a bare Fastify route, as a process.
// Started with the URL of a PostgreSQL; prints where it listens.
import Fastify from 'fastify';
import { toGlobalId } from '../../../server/src/graphql/ids.ts';
import { openPool } from '../claims/pg-pool.ts';
import { season } from '../furnished-towns.ts';
import { nestedSql } from './nested-query.ts';

interface BareRow {
  id: string;
  name: string;
  category: string;
  slots: number;
  standing: number;
  grid: string;
  gridName: string;
  area: string;
  areaName: string;
  claims: { id: string; kind: string; status: string; at: string; unit: string; unitName: string; unitKind: string }[];
}

const pool = openPool(process.argv[2] ?? '', 10);
const app = Fastify();

app.post('/graphql', async (request, reply) => {
  const { town } = (request.body as { variables: { town: string } }).variables;
  const { rows } = await pool.query<BareRow>({ name: 'nested', text: nestedSql, values: [town, season] });
  const nodes = rows.map(({ id, name, category, slots, standing, grid, gridName, area, areaName, claims }) => ({
    id: toGlobalId('Project', town, id),
    name,
    category,
    slots,
    slotsLeft: slots - standing,
    grid: {
      id: toGlobalId('Grid', town, grid),
      name: gridName,
      parent: { id: toGlobalId('Grid', town, area), name: areaName },
    },
    claims: claims.map(({ id: claim, kind, status, at, unit, unitName, unitKind }) => ({
      id: toGlobalId('Claim', town, claim),
      kind,
      status,
      claimedAt: at,
      unit: { id: toGlobalId('Unit', town, unit), name: unitName, kind: unitKind },
    })),
  }));
  return reply.type('application/json').send(JSON.stringify({ data: { projects: { nodes } } }));
});

console.log(await app.listen({ port: 0, host: '127.0.0.1' }));
