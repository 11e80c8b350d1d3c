import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AdoptionFacts, ClaimFact } from './adoption-facts.ts';
import {
  byArea,
  byCategory,
  byUnitKind,
  claimCounts,
  fulfilmentRate,
  pledged,
  projectRates,
  renewalRate,
  unitsRate,
} from './adoption-formulas.ts';
import { rate } from './rate.ts';

const project = (id: string, slots = 1, more: object = {}) =>
  ({ id, series: `s-${id}`, category: 'CARE', area: 'a', slots, ...more }) as AdoptionFacts['projects'][number];
const claim = (
  unit: string,
  projectId: string,
  status: ClaimFact['status'] = 'ACTIVE',
  more: object = {},
): ClaimFact => ({
  unit,
  project: projectId,
  status,
  kind: 'NEW',
  claimedAt: '2026-11-21T06:00:00.000Z',
  pledgedCents: null,
  pledgedVolunteers: null,
  ...more,
});
const facts = (partial: Partial<AdoptionFacts>): AdoptionFacts => ({
  projects: [],
  claims: [],
  members: [],
  previousClaims: [],
  ...partial,
});

describe('a rate', () => {
  test.each([
    [0, 0, null],
    [0, 4, 0],
    [1, 4, 0.25],
    [4, 4, 1],
  ])('of %i in %i is %s', (numerator, denominator, ratio) => {
    expect(rate(numerator, denominator)).toEqual({ numerator, denominator, ratio });
  });
});

describe('projects and slots', () => {
  test('of no projects have no ratio', () => {
    expect(projectRates([], [])).toEqual({ projects: rate(0, 0), slots: rate(0, 0) });
  });

  test('count a project once, however many units stand behind it, and every standing claim', () => {
    const claims = [claim('u1', 'p1'), claim('u2', 'p1', 'FULFILLED'), claim('u1', 'p2', 'WITHDRAWN')];
    expect(projectRates([project('p1', 3), project('p2', 2)], claims)).toEqual({
      projects: rate(1, 2),
      slots: rate(2, 5),
    });
  });

  test('leave out claims on projects of elsewhere', () => {
    expect(projectRates([project('p1')], [claim('u1', 'elsewhere')])).toEqual({
      projects: rate(0, 1),
      slots: rate(0, 1),
    });
  });
});

describe('units', () => {
  test('count once with any number of standing claims, not with withdrawn ones, and only as members', () => {
    const members = [{ id: 'u1' }, { id: 'u2' }, { id: 'u3' }];
    const claims = [claim('u1', 'p1'), claim('u1', 'p2'), claim('u2', 'p1', 'WITHDRAWN'), claim('partner', 'p1')];
    expect(unitsRate(members, claims)).toEqual(rate(1, 3));
  });
});

describe('renewal', () => {
  const projects = [project('p1', 3, { series: 's1' }), project('p2', 3, { series: 's2' })];

  test.each<[string, AdoptionFacts['previousClaims'], ClaimFact[], ReturnType<typeof rate>]>([
    ['is empty without claims of the season before', [], [claim('u1', 'p1')], rate(0, 0)],
    ['leaves out series that are not offered again', [{ unit: 'u1', series: 'gone' }], [], rate(0, 0)],
    ['counts who claims the same series again', [{ unit: 'u1', series: 's1' }], [claim('u1', 'p1')], rate(1, 1)],
    ['does not count another series', [{ unit: 'u1', series: 's1' }], [claim('u1', 'p2')], rate(0, 1)],
    ['does not count another unit', [{ unit: 'u1', series: 's1' }], [claim('u2', 'p1')], rate(0, 1)],
    [
      'does not count what was handed over to a unit that did not hold it',
      [{ unit: 'u1', series: 's1' }],
      [claim('u1', 'p1', 'WITHDRAWN', { kind: 'RENEWAL' }), claim('u2', 'p1')],
      rate(0, 1),
    ],
    [
      'counts the unit that a claim was handed over to, if it held the series itself',
      [
        { unit: 'u1', series: 's1' },
        { unit: 'u2', series: 's1' },
      ],
      [claim('u1', 'p1', 'WITHDRAWN', { kind: 'RENEWAL' }), claim('u2', 'p1', 'FULFILLED', { kind: 'RENEWAL' })],
      rate(1, 2),
    ],
    ['does not count what was withdrawn', [{ unit: 'u1', series: 's1' }], [claim('u1', 'p1', 'WITHDRAWN')], rate(0, 1)],
  ])('%s', (_rule, previousClaims, claims, expected) => {
    expect(renewalRate(facts({ projects, claims, previousClaims }))).toEqual(expected);
  });
});

test('fulfilment is of the claims that stand', () => {
  const claims = [claim('u1', 'p1', 'FULFILLED'), claim('u2', 'p1'), claim('u3', 'p1', 'WITHDRAWN')];
  expect(fulfilmentRate(claims)).toEqual(rate(1, 2));
});

test('counts tell new, renewed and withdrawn apart; the total is of those that stand', () => {
  const renewal = { kind: 'RENEWAL' };
  const claims = [
    claim('u1', 'p1'),
    claim('u2', 'p1', 'FULFILLED', renewal),
    claim('u3', 'p1', 'ACTIVE', renewal),
    claim('u4', 'p1', 'WITHDRAWN', renewal),
  ];
  expect(claimCounts(claims)).toEqual({ new: 1, renewed: 2, withdrawn: 1, total: 3 });
});

test('pledges count while their claim stands', () => {
  const claims = [
    claim('u1', 'p1', 'ACTIVE', { pledgedCents: 500, pledgedVolunteers: 3 }),
    claim('u2', 'p1', 'FULFILLED', { pledgedCents: 7 }),
    claim('u3', 'p1', 'WITHDRAWN', { pledgedCents: 1_000_000, pledgedVolunteers: 9 }),
  ];
  expect(pledged(claims)).toEqual({ cents: 507, volunteers: 3 });
});

test('every category, area and kind of unit is told, also those without anything', () => {
  const told = facts({
    projects: [project('p1', 2, { category: 'CULTURE', area: 'east' }), project('p2', 1, { area: null })],
    claims: [claim('u1', 'p1')],
    members: [
      { id: 'u1', kind: 'AGENCY' },
      { id: 'u2', kind: 'AGENCY' },
    ],
  });
  expect(byCategory(['CARE', 'CULTURE'], told)).toEqual([
    { category: 'CARE', projects: rate(0, 1), slots: rate(0, 1) },
    { category: 'CULTURE', projects: rate(1, 1), slots: rate(1, 2) },
  ]);
  expect(byArea(['east', 'west'], told)).toEqual([
    { area: 'east', projects: rate(1, 1), slots: rate(1, 2) },
    { area: 'west', projects: rate(0, 0), slots: rate(0, 0) },
  ]);
  expect(byUnitKind(['AGENCY', 'OTHER'], told)).toEqual([
    { kind: 'AGENCY', units: rate(1, 2), claims: 1 },
    { kind: 'OTHER', units: rate(0, 0), claims: 0 },
  ]);
});

test('whatever the claims, no rate has more counted than there is, and parts add up to the whole', () => {
  const anyClaim = fc
    .tuple(
      fc.constantFrom('u1', 'u2', 'u3'),
      fc.constantFrom('p1', 'p2', 'p3'),
      fc.constantFrom('ACTIVE' as const, 'FULFILLED' as const, 'WITHDRAWN' as const),
    )
    .map(([unit, on, status]) => claim(unit, on, status));
  const projects = [
    project('p1', 3, { area: 'east' }),
    project('p2', 3, { area: 'west', category: 'CULTURE' }),
    project('p3', 3, { area: 'west' }),
  ];
  const oneEach = fc.uniqueArray(anyClaim, { selector: ({ unit, project: on }) => `${unit} ${on}` });
  fc.assert(
    fc.property(oneEach, (claims) => {
      const told = facts({ projects, claims, members: [{ id: 'u1', kind: 'AGENCY' }] });
      const whole = projectRates(projects, claims);
      expect(whole.slots.numerator).toBeLessThanOrEqual(whole.slots.denominator);
      expect(unitsRate(told.members, claims).numerator).toBeLessThanOrEqual(1);
      for (const parts of [byArea(['east', 'west'], told), byCategory(['CARE', 'CULTURE'], told)]) {
        expect(parts.reduce((sum, part) => sum + part.slots.numerator, 0)).toBe(whole.slots.numerator);
        expect(parts.reduce((sum, part) => sum + part.projects.denominator, 0)).toBe(whole.projects.denominator);
      }
    }),
  );
});

test('a hand-over moves neither projects, slots nor what is pledged; it adds one withdrawal', () => {
  const projects = [project('p1', 4), project('p2', 4)];
  const anyClaim = fc.record({
    unit: fc.constantFrom('u1', 'u2', 'u3'),
    project: fc.constantFrom('p1', 'p2'),
    kind: fc.constantFrom('NEW' as const, 'RENEWAL' as const),
    pledgedCents: fc.option(fc.nat(1_000)),
  });
  const oneEach = fc.uniqueArray(anyClaim, { selector: ({ unit, project: on }) => `${unit} ${on}`, minLength: 1 });
  fc.assert(
    fc.property(oneEach, fc.nat(), fc.boolean(), (made, index, isRenewal) => {
      const claims = made.map(({ unit, project: on, ...more }) => claim(unit, on, 'ACTIVE', more));
      const given = claims[index % claims.length] as ClaimFact;
      const kind = isRenewal ? 'RENEWAL' : 'NEW';
      const after = [
        ...claims.map((one) => (one === given ? { ...one, status: 'WITHDRAWN' as const } : one)),
        { ...given, unit: 'successor', kind: kind as ClaimFact['kind'] },
      ];
      expect(projectRates(projects, after)).toEqual(projectRates(projects, claims));
      expect(pledged(after)).toEqual(pledged(claims));
      const [was, is] = [claimCounts(claims), claimCounts(after)];
      expect([is.total, is.withdrawn]).toEqual([was.total, was.withdrawn + 1]);
      expect(is.renewed - was.renewed).toBe(Number(kind === 'RENEWAL') - Number(given.kind === 'RENEWAL'));
    }),
  );
});
