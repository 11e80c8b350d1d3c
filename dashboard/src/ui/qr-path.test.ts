import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { qrPath } from './qr-path.ts';

/** The modules that a path draws. */
function modulesOf({ size, path }: { size: number; path: string }): boolean[][] {
  const modules = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let dx = 0; dx < Number(width); dx++) {
      const row = modules[Number(y)];
      if (row) row[Number(x) + dx] = true;
    }
  }
  return modules;
}

it('the path draws every module of the code and nothing in the quiet zone', () => {
  const text = 'http://192.168.1.20:4000/claim/AFPN4P';
  const drawn = modulesOf(qrPath(text));
  expect(drawn).toEqual(encode(text, { ecc: 'M', border: 4 }).data);
  expect(drawn.slice(0, 4).flat().some(Boolean)).toBe(false);
  expect(drawn[4]?.slice(4, 11)).toEqual(Array(7).fill(true));
});
