import { expect, it } from 'vitest';
import { earlierClaimants } from './earlier-claimants.ts';

const claim = (id: string, leftOn: string | null = null) => ({ unit: { id, name: id, leftOn } });
const series = {
  season: { name: '2025年度' },
  claims: [claim('中学'), claim('医院'), claim('已退出', '2026-01-01')],
  previous: { season: { name: '2024年度' }, claims: [claim('中学'), claim('银行')], previous: null },
};

it.each([
  ['each once, by the last season', series, [], ['中学 2025年度', '医院 2025年度', '银行 2024年度']],
  ['without who stands behind it already', series, ['医院'], ['中学 2025年度', '银行 2024年度']],
  ['none of a new project', null, [], []],
] as const)('earlier claimants: %s', (_, latest, present, right) =>
  expect(earlierClaimants(latest, present).map(({ name, season }) => `${name} ${season}`)).toEqual(right),
);
