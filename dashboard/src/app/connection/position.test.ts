import { describe, expect, it } from 'vitest';
import { mayReplace } from './position.ts';

const at = (epoch: number, revision: number, town = 'a') => ({ town, epoch, revision });

describe('which picture is shown', () => {
  it('takes the first one, whatever it is', () => expect(mayReplace(null, at(1, 0))).toBe(true));
  it('takes a newer revision', () => expect(mayReplace(at(1, 4), at(1, 5))).toBe(true));
  it('takes the same revision again, so that a reconnection may refresh it', () =>
    expect(mayReplace(at(1, 4), at(1, 4))).toBe(true));
  it('never goes back to an older revision', () => expect(mayReplace(at(1, 4), at(1, 3))).toBe(false));
  it('takes a lower revision of a later epoch, as after a restore', () =>
    expect(mayReplace(at(1, 900), at(2, 3))).toBe(true));
  it('never goes back to an earlier epoch', () => expect(mayReplace(at(2, 3), at(1, 900))).toBe(false));
  it('does not compare two towns', () => expect(mayReplace(at(2, 9, 'a'), at(1, 1, 'b'))).toBe(true));
});
