import type { Client } from 'graphql-ws';
import { describe, expect, it, vi } from 'vitest';
import { followForever } from './follow.ts';

type Sink = Parameters<Client['subscribe']>[1];

function followed() {
  const sinks: Sink[] = [];
  const waits: { ms: number; pass: () => void }[] = [];
  const connection = { pictureCame: vi.fn(), lost: vi.fn(), denied: vi.fn(), refused: vi.fn() };
  const sink = { next: vi.fn(), error: vi.fn() };
  const socket = {
    subscribe(_payload: unknown, given: unknown) {
      sinks.push(given as Sink);
      return () => {};
    },
  } as Pick<Client, 'subscribe'>;
  const stop = followForever({ query: 'subscription { x }' }, sink, {
    socket,
    connection,
    random: () => 0.5,
    wait: (ms) => new Promise((pass) => waits.push({ ms, pass })),
  });
  return { sinks, waits, connection, sink, stop };
}

const settled = () => new Promise<void>((resolve) => queueMicrotask(resolve));

describe('a followed operation', () => {
  it('starts anew after a close that the library takes for final', async () => {
    const { sinks, waits, connection } = followed();
    sinks[0]?.error({ code: 4500, reason: 'Internal server error' });
    expect(connection.lost).toHaveBeenCalled();
    waits[0]?.pass();
    await settled();
    expect(sinks).toHaveLength(2);
  });

  it('starts anew when the server completes it', async () => {
    const { sinks, waits } = followed();
    sinks[0]?.complete();
    waits[0]?.pass();
    await settled();
    expect(sinks).toHaveLength(2);
  });

  it('passes the errors of the operation on and tries again', async () => {
    const { sinks, waits, sink } = followed();
    sinks[0]?.error([{ message: 'no' }] as never);
    expect(sink.next).toHaveBeenCalledWith({ errors: [{ message: 'no' }] });
    expect(waits).toHaveLength(1);
  });

  it('asks seldom for what the server denies, and says that it is denied', () => {
    const { sinks, waits, connection } = followed();
    const notFound = { message: 'no', extensions: { code: 'NOT_FOUND' } };
    sinks[0]?.next({ data: null, errors: [notFound] } as never);
    sinks[0]?.complete();
    expect(connection.denied).toHaveBeenCalled();
    expect(connection.lost).not.toHaveBeenCalled();
    expect(waits[0]?.ms).toBeGreaterThanOrEqual(10_000);
  });

  it('asks soon again after a fault of the server', () => {
    const { sinks, waits, connection } = followed();
    sinks[0]?.error([{ message: 'oh', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] as never);
    expect(connection.lost).toHaveBeenCalled();
    expect(waits[0]?.ms).toBeLessThanOrEqual(1_000);
  });

  it('waits longer each time, and little again after a picture', async () => {
    const { sinks, waits } = followed();
    for (let i = 0; i < 3; i++) {
      sinks.at(-1)?.complete();
      waits.at(-1)?.pass();
      await settled();
    }
    sinks.at(-1)?.next({ data: { x: 1 } });
    sinks.at(-1)?.complete();
    expect(waits[2]?.ms).toBeGreaterThan(waits[0]?.ms ?? 0);
    expect(waits[3]?.ms).toBe(waits[0]?.ms);
  });

  it('ends for good only when the token is refused', () => {
    const { sinks, waits, connection, sink } = followed();
    sinks[0]?.error({ code: 4403, reason: 'Forbidden' });
    expect(connection.refused).toHaveBeenCalled();
    expect(sink.error).toHaveBeenCalled();
    expect(waits).toHaveLength(0);
  });

  it('does nothing more once stopped', async () => {
    const { sinks, waits, stop } = followed();
    sinks[0]?.complete();
    stop();
    waits[0]?.pass();
    await settled();
    expect(sinks).toHaveLength(1);
  });
});
