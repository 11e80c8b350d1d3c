import { describe, expect, it } from 'vitest';
import { unitActionsOf } from './unit-actions.ts';

const town = { id: 'town' };
const south = { id: 'south' };
const atSouth = { path: [town, south, { id: 'nanwei' }] };
const coordinator = { role: 'COORDINATOR', within: null, unit: null } as const;
const ofSouth = { ...coordinator, within: { id: 'south' } };
const ofNorth = { ...coordinator, within: { id: 'north' } };

describe('what can be done with a unit', () => {
  it.each([
    ['a member', 'MEMBER', ['rename', 'move', 'end']],
    ['a partner, who can be admitted', 'PARTNER', ['admit', 'rename', 'move', 'end']],
    ['one that has left', 'LEFT', []],
  ] as const)('%s', (_, membership, actions) => {
    expect(unitActionsOf({ membership, home: atSouth }, coordinator)).toEqual(actions);
  });

  it.each([
    ['who answers for its home', ofSouth, atSouth, true],
    ['who answers for another part of the town', ofNorth, atSouth, false],
    ['who answers for a part, of a home outside of the town', ofSouth, null, false],
    ['who answers for the whole town, of a home outside of it', coordinator, null, true],
    ['who leads and only looks', { ...coordinator, role: 'LEADER' }, atSouth, false],
    ['who represents it', { role: 'REPRESENTATIVE', within: null, unit: { id: 'u', name: '' } }, atSouth, false],
    ['an administrator', { ...coordinator, role: 'ADMINISTRATOR' }, null, true],
  ] as const)('by one %s', (_, viewer, home, may) => {
    expect(unitActionsOf({ membership: 'MEMBER', home }, viewer).length > 0).toBe(may);
  });
});
