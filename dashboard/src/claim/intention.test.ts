import { describe, expect, it } from 'vitest';
import { type Intention, readIntentions, stillMeant } from './intention.ts';

const claim = ({ project = 'p', ...over }: Partial<Intention> & { project?: string } = {}): Intention => ({
  key: 'k',
  unit: 'u',
  madeAt: 1_000,
  wish: { project, kind: 'claim', pledge: null },
  ...over,
});

describe('intentions that a device keeps', () => {
  it('come back as they were written', () => {
    const withdrawal = { project: 'q', kind: 'withdrawal', claim: 'c', reason: null } as const;
    const kept = [claim(), claim({ wish: withdrawal })];
    expect(readIntentions(JSON.stringify(kept))).toEqual(kept);
  });
  it.each([
    null,
    '',
    'no json',
    '{}',
    '[1, null, {"wish":{"kind":"claim"}}]',
    '[{"key":"k","unit":"u","madeAt":1,"wish":{"kind":"withdrawal","project":"p"}}]',
  ])('are none in %s', (text) => expect(readIntentions(text)).toEqual([]));
  it('are another unit’s no more than yesterday’s', () => {
    const kept = [
      claim({ unit: 'other' }),
      claim({ project: 'old', madeAt: 0 }),
      claim({ project: 'new', madeAt: 900_000 }),
    ];
    expect(stillMeant(kept, 'u', 900_001).map(({ wish }) => wish.project)).toEqual(['new']);
  });
  it('are not meant by a clock that was set back', () => expect(stillMeant([claim()], 'u', 999)).toEqual([]));
});
