import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeBase64Url } from './base64url.ts';

test('a text in base64url is the one of its bytes, whatever it holds and however long it is', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 2_000, size: 'max' }), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(text, (one) => {
      expect(encodeBase64Url(one)).toBe(Buffer.from(one).toString('base64url'));
    }),
  );
});
