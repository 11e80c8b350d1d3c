import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parseDivisions, parseDivisionsWithin, parseTownNames, readName } from './divisions.ts';
import { DivisionsError } from './divisions-error.ts';
import { divisionsFile, shippedTownNames } from './shipped-divisions.ts';
import { decodeText } from './text-encoding.ts';

const town = '310116101';

function problemOf(work: () => unknown): Pick<DivisionsError, 'problem' | 'line' | 'field'> {
  try {
    work();
  } catch (error) {
    if (error instanceof DivisionsError) return { problem: error.problem, line: error.line, field: error.field };
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('the name of a neighbourhood is its own, without its committee', () => {
  test.each([
    ['东林居委会', '东林', 'RESIDENTIAL'],
    ['东林居民委员会', '东林', 'RESIDENTIAL'],
    ['昱龙社区居委会', '昱龙社区', 'RESIDENTIAL'],
    ['公元三村居委会', '公元三村', 'RESIDENTIAL'],
    ['东林', '东林', 'RESIDENTIAL'],
    ['民主村村委会', '民主村', 'VILLAGE'],
    ['民主村民委员会', '民主村', 'VILLAGE'],
    ['民主村村民委员会', '民主村', 'VILLAGE'],
    ['民主村委会', '民主村', 'VILLAGE'],
    ['李家庄村委会', '李家庄村', 'VILLAGE'],
    ['四坪社区村委会', '四坪社区', 'VILLAGE'],
  ])('%s → %s', (listName, name, kind) => {
    expect(readName(listName)).toEqual({ name, kind });
  });
});

describe('a list', () => {
  test('gives the rows of one town in its order, whatever its further columns, their order and its line ends', () => {
    const csv =
      '\ufeffname,streetCode,code,note\r\n东林居委会,310116101,310116101001,"a, b"\r\n\r\n甲居委会,310101002,310101002001,\r\n民主村村委会,310116101, 310116101203 ,\r\n';
    expect(parseDivisions(csv, town)).toEqual([
      { code: '310116101001', name: '东林', kind: 'RESIDENTIAL' },
      { code: '310116101203', name: '民主村', kind: 'VILLAGE' },
    ]);
  });

  test('may have been saved as UTF-8, with or without a mark, or as GBK', () => {
    const utf8 = new TextEncoder().encode('code,name\n310116101001,东林居委会\n');
    const gbk = Buffer.concat([
      Buffer.from('code,name\n310116101001,'),
      Buffer.from('b6abc1d6bed3ceafbbe1', 'hex'),
      Buffer.from('\n'),
    ]);
    for (const bytes of [utf8, Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8]), gbk]) {
      expect(parseDivisions(decodeText(bytes), town)).toEqual([
        { code: '310116101001', name: '东林', kind: 'RESIDENTIAL' },
      ]);
    }
  });

  test.each([
    ['is empty', '', { problem: 'missing-column', line: 1, field: 'code' }],
    ['lacks a column', 'code,title\n310116101001,东林\n', { problem: 'missing-column', line: 1, field: 'name' }],
    [
      'has a code that is not of 12 digits',
      'code,name\n310116101001,甲\n3.10116E+11,乙\n',
      { problem: 'bad-code', line: 3, field: 'code' },
    ],
    [
      'has full-width digits',
      'code,name\n３１０１１６１０１００１,甲\n',
      { problem: 'bad-code', line: 2, field: 'code' },
    ],
    [
      'has a code twice',
      'code,name\n310116101001,甲\n\n310116101001,乙\n',
      { problem: 'duplicate-code', line: 4, field: 'code' },
    ],
    ['has no name in a row', 'code,name\n310116101001,居委会\n', { problem: 'no-name', line: 2, field: 'name' }],
    ['has rows of other towns only', 'code,name\n310101002001,甲\n', { problem: 'no-rows', line: null, field: 'code' }],
    ['has a header only', 'code,name\n', { problem: 'no-rows', line: null, field: 'code' }],
    [
      'contradicts itself',
      'code,name,streetCode\n310116101001,甲,310116102\n',
      { problem: 'contradiction', line: 2, field: 'streetCode' },
    ],
    ['has an open quote', 'code,name\n310116101001,"甲\n', { problem: 'unreadable', field: 'the whole line' }],
  ])('that %s is turned away by line and field', (_what, csv, expected) => {
    expect(problemOf(() => parseDivisions(csv, town))).toMatchObject(expected);
  });

  test('is turned away where the town code is none', () => {
    expect(problemOf(() => parseDivisions('code,name\n', '3101'))).toMatchObject({ problem: 'town-code' });
  });

  test('of any rows gives back exactly the ones of the town, or says which line has a code already', () => {
    let seed = 7;
    const upTo = (limit: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % limit;
    };
    for (let round = 0; round < 200; round++) {
      const rows = Array.from({ length: 1 + upTo(30) }, () => {
        const street = ['310116101', '310116102', '310115136'][upTo(3)];
        return { code: `${street}${String(upTo(40)).padStart(3, '0')}`, name: `甲${upTo(9)}` };
      });
      const csv = ['code,name', ...rows.map(({ code, name }) => `${code},"${name}居委会"`)].join('\n');
      const ours = rows.filter(({ code }) => code.startsWith(town));
      const doubled = rows.findIndex(
        ({ code }, index) => code.startsWith(town) && rows.findIndex((row) => row.code === code) < index,
      );
      if (doubled >= 0) {
        expect(problemOf(() => parseDivisions(csv, town))).toMatchObject({
          problem: 'duplicate-code',
          line: doubled + 2,
        });
      } else if (ours.length === 0) {
        expect(problemOf(() => parseDivisions(csv, town))).toMatchObject({ problem: 'no-rows' });
      } else {
        expect(parseDivisions(csv, town)).toEqual(ours.map((row) => ({ ...row, kind: 'RESIDENTIAL' })));
      }
    }
  });
});

test('the shipped lists have both example towns, and the name of every town of Shanghai', async () => {
  for (const [file, code, count, villages] of [
    ['zhujing-neighbourhoods.csv', '310116101', 30, 11],
    ['kangqiao-neighbourhoods.csv', '310115136', 62, 11],
  ] as const) {
    const listed = parseDivisions(await readFile(divisionsFile(file), 'utf8'), code);
    expect(listed).toHaveLength(count);
    expect(listed.filter(({ kind }) => kind === 'VILLAGE')).toHaveLength(villages);
  }
  const names = await shippedTownNames();
  expect(names.get('310116101')).toBe('朱泾镇');
  expect(names.get('310115136')).toBe('康桥镇');
  expect(names.get('330482106')).toBeUndefined();
  expect(parseTownNames('code,name\n330482106,广陈镇\n')).toEqual(new Map([['330482106', '广陈镇']]));
});

test('a list of many towns is read whole, a district of it, or one town', () => {
  const csv = `code,name
310116101001,东林居委会
310116102001,枫泾居委会
310116101002,民主村委会
310115136001,周康居委会
`;
  const towns = (within: string) => [...parseDivisionsWithin(csv, within)].map(([town, { length }]) => [town, length]);
  expect(towns('31')).toEqual([
    ['310116101', 2],
    ['310116102', 1],
    ['310115136', 1],
  ]);
  expect(towns('310116')).toEqual([
    ['310116101', 2],
    ['310116102', 1],
  ]);
  expect(towns('310115136')).toEqual([['310115136', 1]]);
  expect(problemOf(() => parseDivisionsWithin(csv, '32'))).toMatchObject({ problem: 'no-rows' });
});
