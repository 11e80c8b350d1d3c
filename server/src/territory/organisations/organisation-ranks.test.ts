import { expect, test } from 'vitest';
import { canStandAbove } from './organisation-ranks.ts';
import { organisationKinds } from './party-organisation.entity.ts';

test('an organisation stands above those of its own kind and of lower ones', () => {
  const below = organisationKinds.map((kind) => [kind, organisationKinds.filter((one) => canStandAbove(kind, one))]);
  expect(Object.fromEntries(below)).toEqual({
    WORK_COMMITTEE: ['WORK_COMMITTEE', 'COMMITTEE', 'GENERAL_BRANCH', 'BRANCH', 'GROUP'],
    COMMITTEE: ['WORK_COMMITTEE', 'COMMITTEE', 'GENERAL_BRANCH', 'BRANCH', 'GROUP'],
    GENERAL_BRANCH: ['GENERAL_BRANCH', 'BRANCH', 'GROUP'],
    BRANCH: ['BRANCH', 'GROUP'],
    GROUP: ['GROUP'],
  });
});
