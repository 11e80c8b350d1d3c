import { describe, expect, it } from 'vitest';
import { claimActionsOf } from './claim-actions.ts';
import type { Stage } from './list-address.ts';
import { actionsOf } from './project-actions.ts';

const path = [{ id: 'town' }, { id: 'area' }, { id: 'neighbourhood' }];

function project(stage: Stage, changes = {}) {
  return {
    stage,
    slots: 2,
    slotsLeft: 1,
    progress: 0,
    isInOpenPool: false,
    season: { id: 'now', closedOn: null },
    grid: { path },
    claims: [{ unit: { id: 'theirs' } }],
    ...changes,
  };
}

const coordinator = { role: 'COORDINATOR', within: { id: 'area' }, unit: null } as const;
const elsewhere = { role: 'COORDINATOR', within: { id: 'other area' }, unit: null } as const;
const leader = { role: 'LEADER', within: null, unit: null } as const;
const representative = { role: 'REPRESENTATIVE', within: null, unit: { id: 'ours', name: '我们' } } as const;

describe('what can be done with a project', () => {
  it.each([
    ['DRAFT', {}, ['offer', 'amend', 'hearing']],
    ['DRAFT', { slotsLeft: 2 }, ['offer', 'amend', 'hearing', 'cancel']],
    ['OFFERED', {}, ['claim', 'start', 'amend', 'changeSlots', 'milestone', 'evidence', 'coordination']],
    [
      'OFFERED',
      { slotsLeft: 2, isInOpenPool: true },
      ['claim', 'amend', 'changeSlots', 'milestone', 'evidence', 'coordination', 'propose', 'cancel'],
    ],
    ['OFFERED', { slotsLeft: 0 }, ['start', 'amend', 'changeSlots', 'milestone', 'evidence', 'coordination']],
    ['UNDER_WAY', { slotsLeft: 0 }, ['progress', 'changeSlots', 'milestone', 'evidence', 'coordination', 'review']],
    [
      'UNDER_WAY',
      { slotsLeft: 0, progress: 100 },
      ['progress', 'complete', 'changeSlots', 'milestone', 'evidence', 'coordination', 'review'],
    ],
    ['COMPLETED', {}, ['evidence', 'review']],
    ['COMPLETED', { season: { id: 'past', closedOn: '2025-12-31' } }, ['evidence', 'review', 'offerAgain']],
    ['CLOSED', { season: { id: 'past', closedOn: '2025-12-31' } }, ['offerAgain']],
  ] as const)('%s %j: %j', (stage, changes, right) =>
    expect(actionsOf(project(stage, changes), coordinator, 'now')).toEqual(right),
  );

  it.each([
    ['DRAFT', ['hearing', 'offerAgain', 'cancel']],
    ['OFFERED', ['milestone', 'evidence', 'coordination', 'offerAgain']],
    ['UNDER_WAY', ['progress', 'milestone', 'evidence', 'coordination', 'review', 'offerAgain']],
  ] as const)(
    'is carrying out what is %s in a season that is closed, and carrying it into the next',
    (stage, right) => {
      const closed = { slotsLeft: 2, season: { id: 'past', closedOn: '2025-12-31' } };
      expect(actionsOf(project(stage, closed), coordinator, 'now')).toEqual(right);
      expect(actionsOf(project(stage, closed), coordinator, 'past')).not.toContain('offerAgain');
    },
  );

  it('is nothing for a leader, nor for a coordinator of another part', () => {
    expect(actionsOf(project('OFFERED'), leader, 'now')).toEqual([]);
    expect(actionsOf(project('OFFERED'), elsewhere, 'now')).toEqual([]);
  });

  it('is proposing it to their own units, for a coordinator of another part, once it is in the open pool', () => {
    expect(actionsOf(project('OFFERED', { isInOpenPool: true }), elsewhere, 'now')).toEqual(['propose']);
  });

  it('is claiming it once and then telling what was done, for a representative', () => {
    expect(actionsOf(project('OFFERED'), representative, 'now')).toEqual(['claim']);
    const claimed = { claims: [{ unit: { id: 'ours' } }] };
    expect(actionsOf(project('OFFERED', claimed), representative, 'now')).toEqual(['evidence']);
  });
});

describe('what can be done with a claim', () => {
  const claim = { status: 'ACTIVE', unit: { id: 'ours' } } as const;
  it.each([
    ['a coordinator of the part', coordinator, claim, ['report', 'fulfil', 'changePledge', 'handOver', 'withdraw']],
    ['the unit’s representative', representative, claim, ['report', 'fulfil', 'changePledge', 'withdraw']],
    ['another unit’s representative', representative, { ...claim, unit: { id: 'theirs' } }, []],
    ['a leader', leader, claim, []],
    ['anybody, once it is over', coordinator, { ...claim, status: 'FULFILLED' }, []],
  ] as const)('by %s', (_, viewer, claim, right) =>
    expect(claimActionsOf(claim, project('UNDER_WAY'), viewer)).toEqual(right),
  );

  it('in a season that is closed: what was done', () => {
    const closed = project('UNDER_WAY', { season: { id: 'past', closedOn: '2025-12-31' } });
    expect(claimActionsOf(claim, closed, coordinator)).toEqual(['report', 'fulfil']);
  });
});
