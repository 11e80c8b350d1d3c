import type { Writable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as ws from 'ws';
import { NextMessage } from './next-message.ts';
import { frameHeader } from './text-frame.ts';

// Younger than the types.
const { Receiver } = ws as unknown as { Receiver: new (options: object) => Writable };

/** What `ws` itself reads out of the bytes. */
function read(bytes: Buffer): Promise<string[]> {
  const texts: string[] = [];
  const receiver = new Receiver({ isServer: false, skipUTF8Validation: false });
  return new Promise((resolve, reject) => {
    receiver.on('message', (text: Buffer) => texts.push(text.toString()));
    receiver.on('error', reject);
    receiver.on('finish', () => resolve(texts));
    receiver.end(bytes);
  });
}

test.each([0, 1, 125, 126, 127, 65_535, 65_536, 200_000])(
  'a frame around %i bytes is one that ws reads',
  async (size) => {
    const text = 'x'.repeat(size);
    expect(await read(Buffer.concat([frameHeader(size), Buffer.from(text)]))).toEqual([text]);
  },
);

test('a message is the same whether its frame is shared or not, whatever the id and the answer', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), fc.jsonValue(), async (id, data) => {
      const result = { data: data as never };
      const message = new NextMessage(result);
      const frames = [message.frameFor(id, false), message.frameFor(id, true), message.frameFor(id, true)];
      const texts = await read(Buffer.concat(frames.flat()));
      const wanted = JSON.parse(JSON.stringify({ id, type: 'next', payload: result }));
      expect(texts.map((text) => JSON.parse(text))).toEqual([wanted, wanted, wanted]);
    }),
    { numRuns: 50 },
  );
});

test('followers of the same id are given the same bytes, not copies', () => {
  const message = new NextMessage({ data: { revision: 1 } });
  expect(message.frameFor('a', true)).toBe(message.frameFor('a', true));
  expect(message.frameFor('a', true)).toHaveLength(1);
});
