import { describe, expect, it } from 'vitest';
import { findOffers, type Offer, sectionsOf, stillFreeLike, upToDate } from './offer-list.ts';
import type { OwnClaim } from './outcome.ts';

const own: OwnClaim = { id: 'c', kind: 'RENEWAL', status: 'ACTIVE', claimedAt: '2026-11-21T06:00:00Z' };

function offer(id: string, over: Partial<Omit<Offer, 'project'>> & Partial<Offer['project']> = {}): Offer {
  const { reason = 'ELSEWHERE', slotsLeft = 1, claim = null, ...project } = over;
  const plain = {
    id,
    name: `${id}的项目`,
    category: 'CARE',
    need: null,
    slots: 2,
    grid: { id: 'g', name: '东风居委' },
  };
  return { reason, slotsLeft, claim, project: { ...plain, ...project } as Offer['project'] };
}
const ids = (offers: readonly Offer[]) => offers.map(({ project }) => project.id);
const still = { slotsLeft: null, claims: null, done: new Map() };

describe('the sections', () => {
  it('are own claims, then the reasons in their order, then what is full', () => {
    const offers = [
      offer('far'),
      offer('near', { reason: 'HOME_NEIGHBOURHOOD' }),
      offer('last year', { reason: 'RENEWAL' }),
      offer('full', { reason: 'RENEWAL', slotsLeft: 0 }),
      offer('ours', { claim: own, slotsLeft: 0 }),
    ];
    const { mine, free, full } = sectionsOf(offers);
    expect(ids(mine)).toEqual(['ours']);
    expect(free.map(({ reason, offers }) => [reason, ids(offers)])).toEqual([
      ['RENEWAL', ['last year']],
      ['HOME_NEIGHBOURHOOD', ['near']],
      ['ELSEWHERE', ['far']],
    ]);
    expect(ids(full)).toEqual(['full']);
  });
});

describe('what moves', () => {
  it('is taken from the newest that is known, not from the list that was read once', () => {
    const [shown] = upToDate([offer('p', { slotsLeft: 2 })], {
      ...still,
      slotsLeft: { revision: 5, byProject: new Map([['p', 0]]) },
      claims: { revision: 5, byProject: new Map([['p', own]]) },
    });
    expect(shown).toMatchObject({ slotsLeft: 0, claim: own });
  });
  it('is what the server said to the own claim until newer news come', () => {
    const done = new Map([['p', { claim: own, revision: 6, slotsLeft: 1 }]]);
    const older = { revision: 5, byProject: new Map([['p', 2]]) };
    const newer = { revision: 7, byProject: new Map([['p', 0]]) };
    expect(upToDate([offer('p')], { ...still, slotsLeft: older, done })[0]).toMatchObject({
      slotsLeft: 1,
      claim: own,
    });
    expect(upToDate([offer('p')], { ...still, slotsLeft: newer, done })[0]).toMatchObject({ slotsLeft: 0 });
  });
  it('is no claim any more after the withdrawal, though an older list still has it', () => {
    const done = new Map([['p', { claim: null, revision: 9, slotsLeft: 2 }]]);
    const claims = { revision: 8, byProject: new Map([['p', own]]) };
    expect(upToDate([offer('p', { claim: own })], { ...still, claims, done })[0]).toMatchObject({ claim: null });
  });
  it('is a claim again when a colleague has claimed after the withdrawal', () => {
    const done = new Map([['p', { claim: null, revision: 9, slotsLeft: 2 }]]);
    const claims = { revision: 10, byProject: new Map([['p', own]]) };
    expect(upToDate([offer('p')], { ...still, claims, done })[0]).toMatchObject({ claim: own });
  });
  it('keeps its free slots when only the own claim was told of', () => {
    const done = new Map([['p', { claim: own, revision: 9, slotsLeft: null }]]);
    expect(upToDate([offer('p', { slotsLeft: 1 })], { ...still, done })[0]).toMatchObject({ slotsLeft: 1, claim: own });
  });
});

describe('finding', () => {
  const offers = [
    offer('garden', { need: '种花 Ａ', category: 'HOMELAND' }),
    offer('lamp', { grid: { id: 'h', name: '西林居委' } }),
  ];
  it.each([
    ['', null, ['garden', 'lamp']],
    ['西林', null, ['lamp']],
    ['种花 a', null, ['garden']],
    ['种花 西林', null, []],
    ['', 'HOMELAND', ['garden']],
    ['', 'CULTURE', []],
  ])('%j in %j', (search, category, found) => expect(ids(findOffers(offers, search, category))).toEqual(found));
});

it('what is still free is of the same kind and place first, and never full, taken by us, or the same', () => {
  const missed = offer('missed', { slotsLeft: 0 });
  const offers = [
    offer('other kind near home', { category: 'CULTURE', grid: { id: 'h', name: '' }, reason: 'HOME_AREA' }),
    offer('same kind elsewhere', { grid: { id: 'h', name: '' } }),
    offer('same kind here'),
    offer('full', { slotsLeft: 0 }),
    offer('ours', { claim: own }),
    missed,
  ];
  expect(ids(stillFreeLike(missed, offers, 3))).toEqual([
    'same kind here',
    'same kind elsewhere',
    'other kind near home',
  ]);
});
