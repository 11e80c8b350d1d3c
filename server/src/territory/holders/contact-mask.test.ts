import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AccountRole } from '../../identity/account.entity.ts';
import { signedOut, type Viewer } from '../../identity/viewer.ts';
import { contactSight, maskContact, seenContact } from './contact-mask.ts';

const town = '310000001';
const as = (role: AccountRole, within: string | null = null, of = town): Viewer => ({
  role,
  town: of,
  accountId: 'one',
  displayName: 'one',
  sessionId: 'one',
  within: within === null ? null : { id: 'grid', path: within },
  unitId: null,
});

describe('a contact is seen', () => {
  test.for([
    ['in full by administrators', as('ADMINISTRATOR'), [], 'FULL'],
    ['in full by coordinators of the whole town', as('COORDINATOR'), [], 'FULL'],
    ['in full by the coordinator of the place', as('COORDINATOR', '0001.0001'), ['0001.0001'], 'FULL'],
    ['in full by the coordinator of a place above', as('COORDINATOR', '0001.0001'), ['0001.0001.0002'], 'FULL'],
    ['in full where one of the posts is theirs', as('COORDINATOR', '0001.0001'), ['0001.0002', '0001.0001'], 'FULL'],
    ['masked by coordinators of other places', as('COORDINATOR', '0001.0001'), ['0001.0002'], 'MASKED'],
    ['masked by the coordinator of a place below', as('COORDINATOR', '0001.0001'), ['0001'], 'MASKED'],
    ['masked by coordinators of a place, of somebody without a post', as('COORDINATOR', '0001.0001'), [], 'MASKED'],
    ['masked by leaders', as('LEADER'), ['0001'], 'MASKED'],
    ['not by representatives', as('REPRESENTATIVE'), ['0001'], 'NONE'],
    ['not by screens', as('SCREEN'), ['0001'], 'NONE'],
    ['not by another town’s administrator', as('ADMINISTRATOR', null, '310000002'), ['0001'], 'NONE'],
    ['not by somebody signed out', signedOut, ['0001'], 'NONE'],
  ] as const)('%s', ([, viewer, paths, sight]) => {
    expect(contactSight(viewer, town, paths)).toBe(sight);
  });

  test('as it is, masked, or not at all', () => {
    expect(seenContact('13800000000', 'FULL')).toBe('13800000000');
    expect(seenContact('13800000000', 'MASKED')).toBe('138****0000');
    expect(seenContact('13800000000', 'NONE')).toBeNull();
    expect(seenContact(null, 'FULL')).toBeNull();
  });
});

describe('a masked contact', () => {
  test.for([
    ['13800001234', '138****1234'],
    ['+86 138 0000 1234', '138****1234'],
    ['8613800001234', '138****1234'],
    ['021-12345678', '021****5678'],
    ['12345678', '12****78'],
    ['110', '1***'],
    ['z.hang@example.cn', 'z***@example.cn'],
    ['党建办', '党***'],
    ['wx: zhang_3', 'w***'],
    ['a@b.cn 13800001234', 'a***'],
    ['', '***'],
  ])('of %s is %s', ([contact, masked]) => {
    expect(maskContact(contact as string)).toBe(masked);
  });

  test('shows no more than seven digits of a number, and nothing between the first and the last', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^1\d{10}$/), (number) => {
        expect(maskContact(number)).toBe(`${number.slice(0, 3)}****${number.slice(7)}`);
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,20}$/), (number) => {
        expect(maskContact(number).replace(/\D/g, '').length).toBeLessThanOrEqual(Math.min(7, number.length));
        if (number.length > 1) expect(maskContact(number)).not.toContain(number);
      }),
    );
  });
});
