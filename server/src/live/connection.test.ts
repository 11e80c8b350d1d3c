// One socket's questions over a real websocket whose client stops reading.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { Connection } from './connection.ts';
import { Outlet } from './outlet.ts';

const asked = 30;
/** More than the system keeps for a connection, all together. */
const answer = 'x'.repeat(1024 * 1024);

let sockets: WebSocketServer;
let client: WebSocket;
let connection: Connection;
let begun: number;
let received: number[];

beforeEach(async () => {
  sockets = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
  await once(sockets, 'listening');
  client = new WebSocket(`ws://127.0.0.1:${(sockets.address() as AddressInfo).port}`);
  const [[inner, request]] = await Promise.all([once(sockets, 'connection'), once(client, 'open')]);
  connection = new Connection(inner, request, new Outlet(inner, request.socket));
  begun = 0;
  received = [];
  client.on('message', (text) => received.push(Number.parseInt(String(text), 10)));
});
afterEach(async () => {
  client.terminate();
  await new Promise((resolve) => sockets.close(resolve));
});

/** Asks as graphql-ws does, which sends an answer when it is there. */
const ask = () =>
  Array.from({ length: asked }, async (_, index) => {
    const text = await connection.inOrder(async () => {
      begun += 1;
      return `${index} ${answer}`;
    });
    if (text !== null) await connection.send(text);
    return text === null ? 'closed' : 'answered';
  });

/** Waits until no further answer is begun. */
async function untilStuck(): Promise<void> {
  for (let before = -1; before !== begun; await sleep(50)) before = begun;
}

test('who does not read is not answered, and then in order', async () => {
  client.pause();
  const answered = Promise.all(ask());
  await untilStuck();
  expect(begun).toBeLessThan(asked / 2);
  client.resume();
  await answered;
  await expect.poll(() => received).toEqual(Array.from({ length: asked }, (_, index) => index));
});

test('nothing is answered any more when the socket is gone', async () => {
  client.pause();
  const answered = Promise.all(ask());
  await untilStuck();
  const before = begun;
  client.terminate();
  expect((await answered).slice(before)).toEqual(Array.from({ length: asked - before }, () => 'closed'));
  expect(begun).toBe(before);
});

test('a question that fails keeps no other waiting', async () => {
  const failed = connection.inOrder(() => Promise.reject(new Error('failed')));
  const other = connection.inOrder(async () => 'answered');
  await expect(failed).rejects.toThrow('failed');
  expect(await other).toBe('answered');
});
