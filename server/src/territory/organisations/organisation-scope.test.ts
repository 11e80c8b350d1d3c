import { describe, expect, test } from 'vitest';
import { newKey } from '../../testing/claiming.ts';
import { onBothEngines } from '../../testing/engines.ts';
import {
  type OrganisationMutation,
  organisationFields,
  type ShownOrganisation,
} from '../../testing/keeping-organisations.ts';
import { foreign, organisationTowns } from '../../testing/organisation-towns.ts';

onBothEngines('a party organisation', (engine) => {
  const { ask, found, grid, keep, organisation, own, refused, stateOf, unit } = organisationTowns(engine);

  describe('is kept', () => {
    /** Every mutation with an input that is as right as can be for an organisation at that seat. */
    const inputs = (id: string, seat: object): [OrganisationMutation, object][] => [
      ['foundOrganisation', { kind: 'BRANCH', name: '新支部', ...seat }],
      ['proposeJointBranch', { name: '联合党支部', partnerTown: foreign, partnerName: '邻镇', ...seat }],
      ['joinJointBranch', { invitation: `${foreign}-0000-0000-0000`, ...seat }],
      ['renameOrganisation', { organisation: id, name: '新名' }],
      ['regulariseOrganisation', { organisation: id }],
      ['countMembers', { organisation: id, members: 1 }],
      ['nameSecretary', { organisation: id }],
      ['placeOrganisation', { organisation: id, parent: null }],
      ['moveOrganisation', { organisation: id, grid: grid('new') }],
      ['coverUnit', { organisation: id, unit: unit('school') }],
      ['endUnitCover', { organisation: id, unit: unit('school') }],
      ['turnJointBranch', { organisation: id, secretaryIsOurs: true }],
      ['renewJointInvitation', { organisation: id }],
      ['dissolveOrganisation', { organisation: id }],
    ];

    test.for(['leader', 'screen', 'teacher', 'nobody'] as const)(
      'not by the %s, told before anything else',
      async (person) => {
        const { id } = await found();
        const sentence = person === 'nobody' ? '请先登录。' : '您的账号没有这项操作的权限。';
        for (const one of [id, organisation('nothing'), organisation('committee', foreign)]) {
          for (const [mutation, input] of inputs(one, { grid: grid('east') })) {
            const answer = await refused(() => keep(mutation, { ...input, key: '' }, person));
            expect([mutation, answer]).toEqual([
              mutation,
              { __typename: 'NotAllowed', code: 'NOT_ALLOWED', message: sentence },
            ]);
          }
        }
      },
    );

    test('by a coordinator of the east in the east', async () => {
      const { id } = await found();
      for (const [mutation, input] of inputs(id, { grid: grid('new') })) {
        const answer = await keep(mutation, input, 'secretary');
        expect([mutation, answer.code === 'NOT_ALLOWED']).toEqual([mutation, false]);
      }
    });

    test.for([
      ['in the west', { grid: 'west' }],
      ['above', { grid: 'area' }],
      ['in a unit at home in the west', { unit: 'clinic' }],
      ['in a unit without a home', { unit: 'homeless' }],
    ] as const)('by a coordinator of the east not %s, whatever else is wrong', async ([, place]) => {
      const seat = 'grid' in place ? { grid: grid(place.grid) } : { unit: unit(place.unit) };
      const { id } = await found(seat);
      for (const [mutation, input] of inputs(id, seat)) {
        expect([mutation, await refused(() => keep(mutation, { ...input, key: '' }, 'secretary'))]).toMatchObject([
          mutation,
          { __typename: 'NotAllowed', code: 'NOT_ALLOWED' },
        ]);
      }
      const home = await found({ name: '东' });
      const moved = { organisation: home.id, grid: undefined, unit: undefined, ...seat };
      expect(await refused(() => keep('moveOrganisation', moved, 'secretary'))).toMatchObject({ code: 'NOT_ALLOWED' });
      if ('unit' in place) {
        const covered = { organisation: home.id, unit: unit(place.unit) };
        expect(await refused(() => keep('coverUnit', covered, 'secretary'))).toMatchObject({ code: 'NOT_ALLOWED' });
      }
    });

    test('not where it is not, nor in another town: the two look the same', async () => {
      for (const person of ['office', 'secretary', 'administrator'] as const) {
        for (const one of [organisation('nothing'), organisation('committee', foreign), grid('east'), 'nonsense', '']) {
          for (const [mutation, input] of inputs(one, { grid: grid('east', foreign) })) {
            expect([mutation, one, await refused(() => keep(mutation, input, person))]).toEqual([
              mutation,
              one,
              { __typename: 'NotFound', code: 'NOT_FOUND', message: expect.any(String) },
            ]);
          }
        }
      }
    });

    test('once under one key, however often it is sent', async () => {
      const above = await found({ name: '上级' });
      const { id } = await found({ setting: 'PREPARATORY', parent: above.id });
      const changes = inputs(id, { grid: grid('new') }).filter(([mutation]) => !/Joint|end/.test(mutation));
      for (const [mutation, input] of changes) {
        const keyed = { ...input, key: newKey() };
        const [first, ...again] = await Promise.all([
          keep(mutation, keyed),
          keep(mutation, keyed),
          keep(mutation, keyed),
        ]);
        expect([mutation, first?.revision]).toEqual([mutation, expect.any(Number)]);
        for (const one of again) expect(one).toEqual(first);
        const before = await stateOf(own());
        expect((await keep(mutation, keyed)).revision).toBe(first?.revision);
        expect(await stateOf(own())).toBe(before);
      }
    });
  });

  test('is shown whole to everybody who may read the register, by its id', async () => {
    const { id } = await found();
    for (const person of ['office', 'administrator', 'secretary', 'leader', 'teacher'] as const) {
      const { node } = await ask<{ node: ShownOrganisation }>(
        `query ($id: ID!) { node(id: $id) { ... on PartyOrganisation { ${organisationFields} } } }`,
        { id },
        person,
      );
      expect(node.name).toBe('东居支部');
    }
  });
});
