import { describe, expect, test } from 'vitest';
import { earliestDay, type GridStanding, lastEnds, type Stay, staysOf } from './blank-stays.ts';

const standings: GridStanding[] = [
  { grid: 'n1', level: 'NEIGHBOURHOOD', parent: 'area', since: '2020' },
  { grid: 'n2', level: 'NEIGHBOURHOOD', parent: 'area', since: '2020' },
  { grid: 'm', level: 'MICRO_GRID', parent: 'n1', since: '2021' },
  { grid: 'm', level: 'MICRO_GRID', parent: 'n2', since: '2024' },
  { grid: 'b', level: 'BUILDING_GROUP', parent: 'm', since: '2022' },
];

const stay = (grid: string, from: string, until: string | null): Stay => ({ grid, from, until });

describe('something', () => {
  test.for<[string, Stay, { from: string; on: string }[], Stay[]]>([
    ['that never moved stayed where it is', stay('b', '2020', null), [], [stay('b', '2020', null)]],
    [
      'that moved stayed in one place after the other',
      stay('c', '2020', '2025'),
      [
        { from: 'a', on: '2022' },
        { from: 'b', on: '2023' },
      ],
      [stay('a', '2020', '2022'), stay('b', '2022', '2023'), stay('c', '2023', '2025')],
    ],
    [
      'that was moved before it counted stayed in one',
      stay('b', '2023', '2024'),
      [{ from: 'a', on: '2021' }],
      [stay('b', '2023', '2024')],
    ],
    [
      'that was moved after it ended stayed in one',
      stay('b', '2020', '2022'),
      [{ from: 'a', on: '2023' }],
      [stay('a', '2020', '2022')],
    ],
    ['that ended on the day on which it began stayed nowhere', stay('b', '2020', '2020'), [], []],
  ])('%s', ([_what, present, departures, stays]) => {
    expect(staysOf(present, departures)).toEqual(stays);
  });
});

describe('the last end', () => {
  test.for<[string, Stay[], [string, string][]]>([
    ['is of the stay that ended last', [stay('n1', '2020', '2022'), stay('n1', '2020', '2021')], [['n1', '2022']]],
    ['is not of what is still there', [stay('n1', '2020', null)], []],
    ['is not of what ended after the day', [stay('n1', '2020', '2027')], []],
    ['is told of the neighbourhood that it lay in', [stay('m', '2021', '2023')], [['n1', '2023']]],
    [
      'is told of the neighbourhood that it lay in then',
      [stay('b', '2022', '2025')],
      [
        ['n1', '2024'],
        ['n2', '2025'],
      ],
    ],
    ['is when it went with its grid', [stay('m', '2021', null)], [['n1', '2024']]],
    ['is told of no neighbourhood for a place above them', [stay('area', '2020', '2021')], []],
  ])('%s', ([_what, stays, ends]) => {
    expect([...lastEnds(stays, standings, 'NEIGHBOURHOOD', '2026')]).toEqual(ends);
  });
});

test('the earliest day is of those that there are', () => {
  expect(earliestDay(['2022', null, '2021', '2023'])).toBe('2021');
  expect(earliestDay([null, null])).toBeNull();
});
