import type { FastifyInstance } from 'fastify';
import type { Database } from './database/database.ts';

/** How long the writes count as taken after one was, so that asking often does not write often. */
const keptMs = 2_000;

/** How long the database may take; a load balancer that waits longer helps nobody. */
const answerMs = 5_000;

/**
 * Serves `/healthz`, which says that the process is there, and `/readyz`, which says whether requests can be answered:
 * 200 while the database reads and takes writes, 503 with a word on what is missing otherwise.
 */
export function serveReadiness(app: FastifyInstance, database: Database): void {
  let goodUntilMs = Number.NEGATIVE_INFINITY;
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    if (!(await isDone(database.ping()))) return reply.code(503).send({ status: 'database away' });
    if (performance.now() >= goodUntilMs) {
      if (!(await isDone(database.tryWriting()))) return reply.code(503).send({ status: 'database takes no writes' });
      goodUntilMs = performance.now() + keptMs;
    }
    return { status: 'ready' };
  });
}

/** Whether the work is done well, and in time. */
async function isDone(work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), answerMs);
  });
  const done = work.then(
    () => true,
    () => false,
  );
  return Promise.race([done, tooLate]).finally(() => clearTimeout(timer));
}
