import { describe, expect, it } from 'vitest';
import { pairingActionsOf } from './pairing-actions.ts';

const at = (...ids: string[]) => ({ path: ['town', ...ids].map((id) => ({ id })) });
const nobody = { unit: null, organisation: null, grid: null, post: null };
const outside = nobody;
const unitAt = (home: ReturnType<typeof at> | null) => ({ ...nobody, unit: { home } });
const gridAt = (...ids: string[]) => ({ ...nobody, grid: at(...ids) });
const branchAt = (...ids: string[]) => ({ ...nobody, organisation: { grid: at(...ids), unit: null } });
const branchIn = (home: ReturnType<typeof at>) => ({ ...nobody, organisation: { grid: null, unit: { home } } });

const coordinator = { role: 'COORDINATOR', within: null, unit: null } as const;
const ofSouth = { ...coordinator, within: { id: 'south' } };

describe('what can be done with a pairing', () => {
  it.each([
    ['in force with a limit', true, '2027-01-01', ['renew', 'deed', 'end']],
    ['in force without a limit: there is nothing to renew', true, null, ['deed', 'end']],
    ['no longer in force', false, '2026-01-01', []],
  ] as const)('that is %s', (_, isInForce, lapsesOn, actions) => {
    const parties = [gridAt('south'), unitAt(null)];
    expect(pairingActionsOf({ isInForce, lapsesOn, parties }, coordinator)).toEqual(actions);
  });

  it.each([
    ['a place of the own part and any unit', [gridAt('south', 'nanwei'), unitAt(at('north'))], true],
    ['a place of the own part and somebody from outside', [branchAt('south'), outside], true],
    ['a place of another part and a unit of the own', [gridAt('north'), unitAt(at('south'))], false],
    ['places of both parts', [gridAt('south'), branchAt('north')], false],
    ['units alone, one of the own part', [unitAt(at('south', 'nanwei')), unitAt(null)], true],
    ['units of another part alone', [unitAt(at('north')), outside], false],
    ['a branch in a unit of the own part', [branchIn(at('south')), outside], true],
  ])('by who answers for a part of the town: %s', (_, parties, may) => {
    expect(pairingActionsOf({ isInForce: true, lapsesOn: null, parties }, ofSouth).length > 0).toBe(may);
    expect(pairingActionsOf({ isInForce: true, lapsesOn: null, parties }, coordinator)).not.toEqual([]);
    expect(pairingActionsOf({ isInForce: true, lapsesOn: null, parties }, { ...ofSouth, role: 'LEADER' })).toEqual([]);
  });
});
