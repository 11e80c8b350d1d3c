import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { type FeedStart, feedWindow } from '../ledger/feed-window.ts';
import { FollowedFeed } from './followed-feed.ts';
import { FollowedState } from './followed-state.ts';
import { Follower } from './follower.ts';
import { Laggards } from './laggards.ts';
import { Outlet } from './outlet.ts';

// A real socket whose client stops reading: what the system takes on the way is megabytes, so messages are big here.
const filling = 'x'.repeat(1_000_000);
const today = '2026-11-21';

let sockets: WebSocketServer;
let laggards: Laggards;
let client: WebSocket;
let inner: WebSocket;
let outlet: Outlet;
let revisions: number[];
let wake: (() => void) | undefined;

beforeEach(async () => {
  sockets = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
  await once(sockets, 'listening');
  laggards = new Laggards();
  client = new WebSocket(`ws://127.0.0.1:${(sockets.address() as AddressInfo).port}`);
  const [[opened, request]] = await Promise.all([once(sockets, 'connection'), once(client, 'open')]);
  inner = opened;
  outlet = new Outlet(inner, request.socket);
  revisions = [];
  client.on('message', (text) => {
    const { payload } = JSON.parse(String(text));
    revisions.push(payload.data.revision);
    wake?.();
  });
});
afterEach(async () => {
  laggards.stop();
  client.terminate();
  await new Promise((resolve) => sockets.close(resolve));
});

async function received(revision: number): Promise<void> {
  while (revisions.at(-1) !== revision) {
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  }
}

const subscriber = () => ({ outlet, id: 'a', left: () => {} });

test('of a state skip to the newest, and no more than one message waits for them', async () => {
  let revision = 1;
  const execute = async () => ({
    result: { data: { revision, filling } },
    position: { epoch: 1, revision },
    date: today,
  });
  const state = new FollowedState(execute, laggards, () => {});
  const follower = await state.join(subscriber(), undefined, today);
  void (follower as Follower).next();
  await received(1);
  client.pause();
  for (revision = 2; revision < 60; revision++) {
    await state.advance();
    expect(inner.bufferedAmount).toBeLessThan(2 * filling.length);
  }
  expect(laggards.size).toBe(1);
  await state.advance();
  client.resume();
  await received(60);
  expect(revisions.length).toBeLessThan(40);
  expect(revisions).toEqual(revisions.toSorted((a, b) => a - b));
  expect(new Set(revisions).size).toBe(revisions.length);
});

test('of a feed miss nothing, and no more than one message waits for them', async () => {
  const head = { epoch: 1, revision: 0 };
  let readings = 0;
  const read = async (start: FeedStart) => {
    readings++;
    const { from, to } = feedWindow(start, head);
    const result = { data: { revision: to, from, filling } };
    return { result, to: { epoch: 1, revision: to }, head: { ...head }, isLasting: from < to };
  };
  const feed = new FollowedFeed(
    read,
    async () => ({ ...head }),
    laggards,
    () => {},
  );
  const follower = (await feed.join(subscriber(), { after: null, epoch: null })) as Follower;
  void follower.next();
  await received(0);
  client.pause();
  for (head.revision = 1; head.revision < 60; head.revision++) {
    await feed.advance();
    expect(inner.bufferedAmount).toBeLessThan(2 * filling.length);
  }
  await feed.advance();
  const froms: number[] = [];
  client.on('message', (text) => froms.push(JSON.parse(String(text)).payload.data.from));
  const before = revisions.length;
  client.resume();
  await received(60);
  // Each message begins where the one before ended.
  expect(froms).toEqual(revisions.slice(before - 1, -1));
  expect(readings).toBeGreaterThan(60);
});

test('that come too early, before graphql-ws has registered them, are sent nothing yet', async () => {
  const execute = async () => ({ result: { data: { revision: 1 } }, position: { epoch: 1, revision: 1 }, date: today });
  const state = new FollowedState(execute, laggards, () => {});
  const follower = (await state.join(subscriber(), undefined, today)) as Follower;
  await state.advance();
  expect(inner.bufferedAmount).toBe(0);
  await follower.return();
  void follower.next();
  const other = (await state.join({ ...subscriber(), id: 'b' }, undefined, today)) as Follower;
  void other.next();
  await received(1);
  expect(revisions).toEqual([1]);
});
