import { describe, expect, it } from 'vitest';
import { createIntentionKeys, newKey } from './intention-keys.ts';

function keys() {
  let made = 0;
  return createIntentionKeys(() => `key-${++made}`);
}

describe('the key of an intention', () => {
  it('stays while nobody knows what became of it', () => {
    const { keyFor } = keys();
    expect([keyFor({ slots: 2 }), keyFor({ slots: 2 })]).toEqual(['key-1', 'key-1']);
  });

  it('is another one for other input: the same key with other input would be refused', () => {
    const { keyFor } = keys();
    expect([keyFor({ slots: 2 }), keyFor({ slots: 3 }), keyFor({ slots: 2 })]).toEqual(['key-1', 'key-2', 'key-3']);
  });

  it('is another one once the outcome is known: the same again is meant again', () => {
    const { keyFor, settle } = keys();
    keyFor({ slots: 2 });
    settle();
    expect(keyFor({ slots: 2 })).toBe('key-2');
  });

  it('is as long as the server wants it, and never the same', () => {
    const made = Array.from({ length: 100 }, newKey);
    expect(new Set(made).size).toBe(100);
    expect(made.filter((key) => !/^[0-9a-f]{32}$/.test(key))).toEqual([]);
  });
});
