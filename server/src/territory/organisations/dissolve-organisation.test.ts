import { describe, expect, test } from 'vitest';
import { onBothEngines } from '../../testing/engines.ts';
import type { OrganisationMutation } from '../../testing/keeping-organisations.ts';
import { keepPlaces } from '../../testing/keeping-places.ts';
import { organisationTowns } from '../../testing/organisation-towns.ts';

onBothEngines('a party organisation', (engine) => {
  const towns = organisationTowns(engine);
  const { ask, found, grid, keep, lastEntry, list, own, reader, refused, unit } = towns;

  describe('is dissolved', () => {
    test('on a day, and covers nothing from then on', async () => {
      const { id } = await found();
      for (const key of ['school', 'clinic'])
        await keep('coverUnit', { organisation: id, unit: unit(key), on: '2025-01-01' });
      await keep('endUnitCover', { organisation: id, unit: unit('clinic'), on: '2025-03-01' });
      const answer = await keep('dissolveOrganisation', { organisation: id, on: '2026-03-31' });
      expect(answer).toMatchObject({
        __typename: 'OrganisationDissolved',
        organisation: { dissolvedOn: '2026-03-31' },
      });
      expect(await lastEntry()).toMatchObject({
        kind: 'ORGANISATION_DISSOLVED',
        facts: { organisation: '东居支部', on: '2026-03-31', coversEnded: 1 },
      });
      const covers = await reader().selectFrom('unit_cover').selectAll().where('town_code', '=', own()).execute();
      expect(covers.map(({ unit_id, until }) => [unit_id, until]).sort()).toEqual([
        ['clinic', '2025-03-01'],
        ['school', '2026-03-31'],
      ]);
      expect([await list(''), await list('dissolved: true')]).toEqual([[], ['东居支部']]);
      expect((await ask<{ node: object }>('query ($id: ID!) { node(id: $id) { id } }', { id })).node).toEqual({ id });
    });

    test('but not while others stand below it; they are named', async () => {
      const { id } = await found();
      const below = [];
      for (const name of ['甲', '乙', '丙', '丁', '戊', '己', '庚'])
        below.push(await found({ name, kind: 'GROUP', parent: id }));
      expect(await refused(() => keep('dissolveOrganisation', { organisation: id }))).toEqual({
        __typename: 'OrganisationsBelow',
        code: 'ORGANISATIONS_BELOW',
        message: '“东居支部”之下还有 7 个党组织（丙、丁、庚、己、甲和…），请先调整或撤销它们。',
        organisation: { id },
      });
      for (const one of below) await keep('dissolveOrganisation', { organisation: one.id });
      expect((await keep('dissolveOrganisation', { organisation: id })).__typename).toBe('OrganisationDissolved');
    });

    test('but not before its last change', async () => {
      const { id } = await found();
      await keep('coverUnit', { organisation: id, unit: unit('school'), on: '2025-02-01' });
      expect(await refused(() => keep('dissolveOrganisation', { organisation: id, on: '2025-01-31' }))).toMatchObject({
        field: 'on',
        message: '“东居支部”在 2025-02-01 有过变动，请选择这一天或之后的日期。',
      });
    });

    test('and then changes no more', async () => {
      const { id } = await found();
      await keep('dissolveOrganisation', { organisation: id, on: '2026-03-31' });
      const changes: [OrganisationMutation, object][] = [
        ['renameOrganisation', { name: '新' }],
        ['regulariseOrganisation', {}],
        ['moveOrganisation', { grid: grid('west') }],
        ['placeOrganisation', { parent: null }],
        ['dissolveOrganisation', {}],
        ['countMembers', { members: 1 }],
        ['nameSecretary', { newHolder: { name: '王某' } }],
        ['coverUnit', { unit: unit('school') }],
        ['endUnitCover', { unit: unit('school') }],
        ['renewJointInvitation', {}],
        ['turnJointBranch', { secretaryIsOurs: true }],
      ];
      for (const [mutation, input] of changes) {
        expect(await refused(() => keep(mutation, { organisation: id, ...input }))).toEqual({
          __typename: 'OrganisationIsDissolved',
          code: 'ORGANISATION_DISSOLVED',
          message: '“东居支部”已于 2026-03-31 撤销，不能再变更。',
          organisation: { id },
        });
      }
    });
  });

  describe('that is dissolved ends its pairings', () => {
    const sign = async (organisation: string, other: object, wish: object = {}) => {
      const parties = [{ organisation }, other];
      const { shown, message } = await keepPlaces(towns.server(), await towns.tokenOf('office'), 'signPairing', {
        ...{ mode: 'RESIDENT', promise: '共建', parties, on: '2025-02-01', ...wish },
      });
      if (!shown) throw new Error(message);
      return shown.id as string;
    };
    const pairingsOf = async (organisation: string) => {
      const { node } = await ask<{ node: { pairings: object[] } }>(
        'query ($id: ID!) { node(id: $id) { ... on PartyOrganisation { pairings { id isInForce endedOn endedReason lapsesOn } } } }',
        { id: organisation },
      );
      return node.pairings;
    };

    test('on the same day, in the same write, wherever the other party is', async () => {
      const { id } = await found();
      const withWest = await sign(id, { grid: grid('west') });
      const lapsing = await sign(id, { outsideName: '邻镇' }, { on: '2025-03-01', lapsesOn: '2026-09-01' });
      const lapsed = await sign(id, { unit: unit('clinic') }, { on: '2025-04-01', lapsesOn: '2025-10-01' });
      const another = await found({ name: '西居支部', grid: grid('west') });
      const untouched = await sign(another.id, { unit: unit('school') });
      // The coordinator of the east could not have ended the pairing with the west, but may dissolve the organisation.
      const answer = await keep('dissolveOrganisation', { organisation: id, on: '2026-03-31' }, 'secretary');
      expect(answer).toMatchObject({ __typename: 'OrganisationDissolved' });
      expect(await pairingsOf(id)).toEqual([
        { id: lapsed, isInForce: false, endedOn: null, endedReason: null, lapsesOn: '2025-10-01' },
        { id: lapsing, isInForce: false, endedOn: '2026-03-31', endedReason: null, lapsesOn: '2026-09-01' },
        { id: withWest, isInForce: false, endedOn: '2026-03-31', endedReason: null, lapsesOn: null },
      ]);
      expect(await pairingsOf(another.id)).toMatchObject([{ id: untouched, isInForce: true, endedOn: null }]);
      const ended = (await reader().selectFrom('pairing').select('id').where('ended_on', '=', '2026-03-31').execute())
        .map((pairing) => pairing.id)
        .sort();
      expect(await lastEntry()).toEqual({
        kind: 'ORGANISATION_DISSOLVED',
        subject: id,
        facts: { organisation: '东居支部', on: '2026-03-31', coversEnded: 0, pairingsEnded: 2, alliancesLeft: 0 },
        before: { dissolvedOn: null },
        after: {
          dissolvedOn: '2026-03-31',
          coversEnded: [],
          pairingsEnded: ended,
          alliancesLeft: [],
          termsEnded: [],
        },
      });
      const { ledger } = await ask<{ ledger: { nodes: { summary: string }[] } }>(
        'query ($town: TownCode!) { ledger(town: $town, last: 1) { nodes { summary } } }',
        {},
        'administrator',
      );
      expect(ledger.nodes[0]?.summary).toBe('“东居支部”自 2026-03-31 起撤销，2 项结对随之终止');
    });

    test('but can’t be told of a day before one of them was signed or ended', async () => {
      const { id } = await found();
      const pairing = await sign(id, { unit: unit('school') });
      const early = (on: string) => refused(() => keep('dissolveOrganisation', { organisation: id, on }));
      expect(await early('2025-01-31')).toMatchObject({
        field: 'on',
        message: '“东居支部”在 2025-02-01 有过变动，请选择这一天或之后的日期。',
      });
      await keepPlaces(towns.server(), await towns.tokenOf('office'), 'endPairing', {
        ...{ pairing, reason: '期满', on: '2025-06-01' },
      });
      expect(await early('2025-05-31')).toMatchObject({ field: 'on', message: expect.stringContaining('2025-06-01') });
      await keep('dissolveOrganisation', { organisation: id, on: '2025-06-01' });
      expect(await pairingsOf(id)).toMatchObject([{ endedOn: '2025-06-01', endedReason: '期满' }]);
      expect(await lastEntry()).toMatchObject({ facts: { pairingsEnded: 0 } });
    });
  });
});
