import { expect, it } from 'vitest';
import { type Redemption, readRedemption, redemptionOf } from './redemption.ts';

const kept: Redemption = { code: 'ABC234', invitation: 'ABCD-EFGH', key: 'k'.repeat(32) };

it('an invitation that was sent and not answered is found again', () => {
  expect(readRedemption(JSON.stringify(kept))).toEqual(kept);
});

it.each([null, '', 'null', '7', '{', '{"code":"ABC234","invitation":"ABCD-EFGH"}'])('%j is none', (text) =>
  expect(readRedemption(text)).toBeNull(),
);

it('keeps its key for itself alone', () => {
  expect(redemptionOf(kept, 'ABC234', 'ABCD-EFGH')).toBe(kept);
  const others = [
    redemptionOf(kept, 'ABC234', 'WXYZ-2345'),
    redemptionOf(kept, 'XYZ789', 'ABCD-EFGH'),
    redemptionOf(null, 'ABC234', 'ABCD-EFGH'),
  ];
  expect(new Set([kept, ...others].map(({ key }) => key)).size).toBe(4);
  for (const { key } of others) expect(key).toMatch(/^[0-9a-f]{32}$/);
});
