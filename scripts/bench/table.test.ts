import { expect, test } from 'vitest';
import { tableOf } from './table.ts';

test('the table has medians, spans, ratios and targets', () => {
  const comparison = {
    path: 'claims',
    unit: '/s',
    ours: [90, 120, 100],
    limit: { name: 'bare SQL', figures: [200, 150, 250] },
    target: { atLeast: 0.6 },
  };
  const figure = { path: 'memory', unit: 'KB', value: 12.345, target: { atMost: 30 } };
  expect(tableOf({ comparisons: [comparison], figures: [figure] })).toEqual([
    'path    ours     lowest–highest  limit  of        ratio  target',
    'claims  100 /s   90.0–120        200    bare SQL  0.50   ≥ 0.6',
    'memory  12.3 KB                                          ≤ 30',
  ]);
});
