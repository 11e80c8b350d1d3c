import { describe, expect, it } from 'vitest';
import { preferredFirst } from './preferred-first.ts';

const option = (value: string) => ({ value, label: value, detail: '单位' });
const preferred = [
  { id: '中学', name: '中学', why: '续认领' },
  { id: '医院', name: '医院', why: '续认领' },
];

describe('the options of a field for a unit', () => {
  it.each([
    ['begin with the preferred, each once', ['银行', '医院'], '', ['中学', '医院', '银行']],
    ['leave out the preferred that does not fit', ['中心'], '中', ['中学', '中心']],
    ['keep the preferred that was found by its pinyin', ['银行', '医院'], 'y', ['医院', '银行']],
  ] as const)('%s', (_, found, typed, right) =>
    expect(preferredFirst(found.map(option), preferred, typed).map(({ value }) => value)).toEqual(right),
  );

  it('say why they are preferred', () =>
    expect(preferredFirst([option('医院')], preferred, '医院')).toEqual([
      { value: '医院', label: '医院', detail: '续认领' },
    ]));
});
