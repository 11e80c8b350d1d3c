import { describe, expect, it } from 'vitest';
import { answersFor, speaksFor } from './ability.ts';

const path = [{ id: 'town' }, { id: 'area' }, { id: 'neighbourhood' }];
const person = (role: 'LEADER' | 'COORDINATOR' | 'ADMINISTRATOR' | 'REPRESENTATIVE', within: string | null = null) => ({
  role,
  within: within === null ? null : { id: within },
  unit: role === 'REPRESENTATIVE' ? { id: 'ours', name: '我们' } : null,
});

describe('who may write about a neighbourhood', () => {
  it.each([
    [person('ADMINISTRATOR'), true],
    [person('COORDINATOR'), true],
    [person('COORDINATOR', 'area'), true],
    [person('COORDINATOR', 'neighbourhood'), true],
    [person('COORDINATOR', 'other area'), false],
    [person('LEADER'), false],
    [person('REPRESENTATIVE'), false],
  ])('%j: %s', (viewer, may) => expect(answersFor(viewer, path)).toBe(may));
});

it('a representative speaks for the own unit alone', () => {
  expect(speaksFor(person('REPRESENTATIVE'), 'ours')).toBe(true);
  expect(speaksFor(person('REPRESENTATIVE'), 'theirs')).toBe(false);
  expect(speaksFor(person('COORDINATOR'), 'ours')).toBe(false);
});
