import { describe, expect, test } from 'vitest';
import type { PostRole } from '../territory/posts/post.entity.ts';
import { displaced } from '../testing/coverage-town.ts';
import type { CoverageFacts, CoverageKind, GridFact, PostFact } from './coverage-facts.ts';
import { blanksOf, judgeGrids, missingRoles, unitsRate } from './coverage-formulas.ts';
import { sumCoverage } from './coverage-sums.ts';
import { rate } from './rate.ts';

const here = { latitude: 31.1, longitude: 121.5 };

function grid(id: string, level: GridFact['level'], parent: string | null, more: Partial<GridFact> = {}): GridFact {
  return { id, level, parent, name: id, path: id, households: null, position: null, openedOn: '2020-01-01', ...more };
}

/** Two areas: north with n1 (micro-grids m1, m2 with building group b) and n2, south with n3 (micro-grid m3). */
const tree = [
  grid('town', 'TOWN', null),
  grid('north', 'AREA', 'town'),
  grid('n1', 'NEIGHBOURHOOD', 'north', { households: 1_000, position: here }),
  grid('m1', 'MICRO_GRID', 'n1'),
  grid('m2', 'MICRO_GRID', 'n1'),
  grid('b', 'BUILDING_GROUP', 'm2'),
  grid('n2', 'NEIGHBOURHOOD', 'north', { households: 300, position: displaced(here, 961, 90) }),
  grid('south', 'AREA', 'town'),
  grid('n3', 'NEIGHBOURHOOD', 'south'),
  grid('m3', 'MICRO_GRID', 'n3'),
];

const nothing: CoverageFacts = {
  grids: [],
  closed: [],
  organisations: [],
  posts: [],
  stations: [],
  paired: [],
  adopted: [],
};

const post = (role: PostRole, isHeld = true, at = 'm1'): PostFact => ({
  grid: at,
  role,
  heldSince: isHeld ? '2026-01-01' : null,
  headcount: null,
});

function blanks(kind: CoverageKind, facts: Partial<CoverageFacts>): string[] {
  return blanksOf(judgeGrids({ ...nothing, grids: tree, ...facts }), kind).map((one) => one.grid.id);
}

describe('an organisation covers', () => {
  test.for<[string, string[], string[]]>([
    ['no micro-grid when there is none', [], ['m1', 'm2', 'm3']],
    ['the micro-grid that it is seated in', ['m1'], ['m2', 'm3']],
    ['a micro-grid once, however many there are', ['m1', 'm1', 'm1'], ['m2', 'm3']],
    ['the micro-grid of its building group', ['b'], ['m1', 'm3']],
    ['nothing from a neighbourhood, an area or the town', ['n1', 'north', 'town'], ['m1', 'm2', 'm3']],
    ['nothing from a grid that is not there', ['elsewhere'], ['m1', 'm2', 'm3']],
  ])('%s', ([_what, organisations, missing]) => {
    expect(blanks('ORGANISATION', { organisations })).toEqual(missing);
  });

  test('what a closed building group belonged to, if that is open', () => {
    const closed = [
      { id: 'gone', parent: 'm3' },
      { id: 'long-gone', parent: 'gone' },
      { id: 'gone-micro-grid', parent: 'n1' },
    ];
    expect(blanks('ORGANISATION', { closed, organisations: ['long-gone', 'gone-micro-grid'] })).toEqual(['m1', 'm2']);
  });
});

describe('a micro-grid is short of', () => {
  test.for<[string, PostFact[], PostRole[]]>([
    ['a leader and a full-time member when it has no posts', [], ['LEADER', 'FULL_TIME']],
    ['nobody with the two', [post('LEADER'), post('FULL_TIME')], []],
    ['a full-time member where there is only a leader', [post('LEADER')], ['FULL_TIME']],
    ['whoever has left', [post('LEADER', false), post('FULL_TIME')], ['LEADER']],
    [
      'the second of two full-time members',
      [post('LEADER'), post('FULL_TIME'), post('FULL_TIME', false)],
      ['FULL_TIME'],
    ],
    [
      'a part-time member whose post is vacant',
      [post('LEADER'), post('FULL_TIME'), post('PART_TIME', false)],
      ['PART_TIME'],
    ],
    ['a roster that was never counted', [post('LEADER'), post('FULL_TIME'), post('ROSTER', false)], ['ROSTER']],
    ['no head of an area and no director', [post('LEADER'), post('FULL_TIME'), post('STATION_DIRECTOR', false)], []],
    [
      'several at once, the leader first',
      [post('ROSTER', false), post('PART_TIME', false)],
      ['LEADER', 'FULL_TIME', 'PART_TIME', 'ROSTER'],
    ],
  ])('%s', ([_what, posts, missing]) => {
    expect(missingRoles(posts)).toEqual(missing);
    expect(blanks('STAFFING', { posts })).toEqual(missing.length > 0 ? ['m1', 'm2', 'm3'] : ['m2', 'm3']);
  });

  test('nobody because of posts below it', () => {
    const posts = [post('LEADER', true, 'm2'), post('FULL_TIME', true, 'm2'), post('PART_TIME', false, 'b')];
    expect(blanks('STAFFING', { posts })).toEqual(['m1', 'm3']);
    expect(blanks('STAFFING', { posts: [post('LEADER', true, 'b'), post('FULL_TIME', true, 'b')] })).toContain('m2');
  });
});

describe('a station serves', () => {
  const station = (more: Partial<CoverageFacts['stations'][number]>) => ({
    seat: 'town',
    position: null,
    serves: [],
    ...more,
  });

  test.for<[string, CoverageFacts['stations'], string[]]>([
    ['nobody when there is none', [], ['n1', 'n2', 'n3']],
    ['the neighbourhood that it is seated in', [station({ seat: 'n3' })], ['n1', 'n2']],
    [
      'the neighbourhood of its micro-grid or building group',
      [station({ seat: 'b' }), station({ seat: 'm3' })],
      ['n2'],
    ],
    ['no neighbourhood of its area', [station({ seat: 'north' })], ['n1', 'n2', 'n3']],
    ['those that it is recorded as serving', [station({ serves: ['n2', 'n3'] })], ['n1']],
    ['those within 15 minutes of it, wherever it is seated', [station({ seat: 'south', position: here })], ['n3']],
    ['none that is just further', [station({ position: displaced(here, 962, 270) })], ['n1', 'n2', 'n3']],
    ['none by distance without a position', [station({ seat: 'north', position: null })], ['n1', 'n2', 'n3']],
  ])('%s', ([_what, stations, missing]) => {
    expect(blanks('SERVICE', { stations })).toEqual(missing);
  });

  test('no neighbourhood by distance whose own position is not known', () => {
    const stations = [station({ position: here })];
    const grids = tree.map((one) => ({ ...one, position: null }));
    expect(blanks('SERVICE', { grids, stations })).toEqual(['n1', 'n2', 'n3']);
  });
});

describe.for(['PAIRING', 'ADOPTION'] as const)('%s counts', (kind) => {
  const facts = (seats: string[]) => (kind === 'PAIRING' ? { paired: seats } : { adopted: seats });

  test.for<[string, string[], string[]]>([
    ['nowhere when there is none', [], ['n1', 'n2', 'n3']],
    ['in the neighbourhood itself', ['n2'], ['n1', 'n3']],
    ['in the neighbourhood of a micro-grid or building group', ['b', 'm3'], ['n2']],
    ['once however many there are', ['m1', 'm2', 'n1'], ['n2', 'n3']],
    ['in no neighbourhood for an area or the town', ['north', 'town'], ['n1', 'n2', 'n3']],
  ])('%s', ([_what, seats, missing]) => {
    expect(blanks(kind, facts(seats))).toEqual(missing);
  });
});

describe('rates', () => {
  const facts: CoverageFacts = {
    ...nothing,
    grids: tree,
    organisations: ['m1', 'm3'],
    posts: [
      post('LEADER'),
      post('FULL_TIME', false),
      { ...post('ROSTER'), headcount: 12 },
      { ...post('ROSTER', true, 'm3'), headcount: 30 },
      { ...post('ROSTER', true, 'elsewhere'), headcount: 500 },
      post('PART_TIME', true, 'b'),
      post('LEADER', false, 'n1'),
      post('AREA_HEAD', true, 'north'),
    ],
    stations: [{ seat: 'n1', position: null, serves: [] }],
    paired: ['m3'],
    adopted: ['n1', 'n2'],
  };
  const judged = judgeGrids(facts);
  const of = sumCoverage(judged, facts.posts);

  test('of the town count everything', () => {
    expect(of('town')).toEqual({
      organisation: rate(2, 3),
      staffing: { grids: rate(0, 3), leaders: rate(1, 2), fullTime: rate(0, 1), partTime: rate(1, 1), roster: 42 },
      service: rate(1, 3),
      serviceHouseholds: rate(1_000, 1_300),
      pairing: rate(1, 3),
      adoption: rate(2, 3),
    });
  });

  test.for<[string, Partial<ReturnType<typeof of>>]>([
    ['north', { organisation: rate(1, 2), service: rate(1, 2), pairing: rate(0, 2), adoption: rate(2, 2) }],
    ['south', { organisation: rate(1, 1), serviceHouseholds: rate(0, 0), pairing: rate(1, 1), adoption: rate(0, 1) }],
    ['n1', { organisation: rate(1, 2), service: rate(1, 1), serviceHouseholds: rate(1_000, 1_000) }],
    ['n2', { organisation: rate(0, 0), service: rate(0, 1), serviceHouseholds: rate(0, 300) }],
    ['m1', { organisation: rate(1, 1), service: rate(0, 0), pairing: rate(0, 0) }],
    ['b', { organisation: rate(0, 0), adoption: rate(0, 0) }],
  ])('of %s count what is in it', ([id, expected]) => {
    expect(of(id)).toMatchObject(expected);
  });

  test('of a grid that is not there are nothing of nothing, without a ratio', () => {
    expect(of('elsewhere').organisation).toEqual({ numerator: 0, denominator: 0, ratio: null });
    expect(sumCoverage([], [])('town').staffing.grids.ratio).toBeNull();
  });

  test('and lists of blanks never disagree', () => {
    for (const [kind, { numerator, denominator }] of [
      ['ORGANISATION', of('town').organisation],
      ['STAFFING', of('town').staffing.grids],
      ['SERVICE', of('town').service],
      ['PAIRING', of('town').pairing],
      ['ADOPTION', of('town').adoption],
    ] as const) {
      expect([kind, blanksOf(judged, kind).length]).toEqual([kind, denominator - numerator]);
    }
  });
});

test('units count once, and only as members', () => {
  expect(unitsRate({ members: ['u1', 'u2', 'u3'], organised: ['u1', 'u1', 'partner'] })).toEqual(rate(1, 3));
  expect(unitsRate({ members: [], organised: ['partner'] })).toEqual(rate(0, 0));
});
