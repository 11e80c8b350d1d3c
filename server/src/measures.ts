import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Ledger } from './ledger/ledger.ts';

/** What `live/` can count. */
interface Followed {
  readonly operationCount: number;
  readonly followerCount: number;
}

/** Serves `/metrics`: the process and its work as counts, in Prometheus' text format; nothing about anybody. */
export function serveMeasures(app: FastifyInstance, ledger: Ledger, followed: Followed): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const writes = new Counter({ name: 'gongjian_writes_total', help: 'Writes committed by this process.', registers });
  ledger.onCommitted(() => writes.inc());
  new Gauge({
    name: 'gongjian_followed_operations',
    help: 'Distinct operations that are followed.',
    registers,
    collect() {
      this.set(followed.operationCount);
    },
  });
  new Gauge({
    name: 'gongjian_followers',
    help: 'Subscriptions that follow an operation.',
    registers,
    collect() {
      this.set(followed.followerCount);
    },
  });
  app.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()));
}
