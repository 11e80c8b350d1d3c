import { describe, expect, test } from 'vitest';
import { toGlobalId } from '../../graphql/ids.ts';
import { onBothEngines } from '../../testing/engines.ts';
import { jointTowns } from '../../testing/joint-towns.ts';
import type { OrganisationMutation } from '../../testing/keeping-organisations.ts';

onBothEngines('a joint branch', (engine) => {
  const { ask, branchOfBoth, entriesOf, keep, refused, shown, towns, village } = jointTowns(engine);

  describe('shows each town no more of the other', () => {
    test('than text: nothing that it reaches is the other town’s', async () => {
      const { ours, theirs } = await branchOfBoth();
      await keep('nameSecretary', towns.langxia, {
        organisation: ours,
        newHolder: { name: '山某', contact: '021-0000-0000' },
      });
      for (const [town, other, own] of [
        [towns.langxia, towns.guangchen, ours],
        [towns.guangchen, towns.langxia, theirs],
      ] as const) {
        const { data, errors } = await ask<{ node: object; organisations: { nodes: object[] } }>(
          town,
          `query ($id: ID!, $town: TownCode!) { node(id: $id) { ...all }
            organisations(town: $town, setting: JOINT) { totalCount nodes { ...all } } }
          fragment all on PartyOrganisation { id kind setting name members foundedOn dissolvedOn
            parent { id } children { totalCount nodes { id } } grid { id name path { id } organisations { id } }
            unit { id } covers { totalCount nodes { id } } secretary { id name contact }
            joint { partnerTown partnerSeat joinedOn secretaryIsOurs turnSince sessionEveryMonths themeDayEveryMonths } }`,
          { id: own, town },
        );
        expect(errors).toBeUndefined();
        expect(data?.organisations.nodes).toEqual([data?.node]);
        const ids = [...JSON.stringify(data).matchAll(/"id":"([^"]+)"/g)].map(([, id]) =>
          Buffer.from(id as string, 'base64url').toString(),
        );
        expect(ids.length).toBeGreaterThan(5);
        for (const id of ids) expect(id.split(':')[1]).toBe(town);
        const text = JSON.stringify(data);
        expect(text).not.toContain(other);
        if (town === towns.guangchen) expect(text).not.toContain('山某');
      }
    });

    test('by any door: the other’s row looks like one that is nowhere', async () => {
      const { ours, theirs } = await branchOfBoth();
      const nowhere = toGlobalId('PartyOrganisation', towns.langxia, 'nothing');
      expect([await shown(towns.guangchen, ours), await shown(towns.langxia, theirs)]).toEqual([null, null]);
      const changes: [OrganisationMutation, object][] = [
        ['renameOrganisation', { name: '新' }],
        ['moveOrganisation', { grid: village(towns.guangchen) }],
        ['placeOrganisation', { parent: null }],
        ['dissolveOrganisation', {}],
        ['countMembers', { members: 1 }],
        ['nameSecretary', {}],
        ['coverUnit', { unit: toGlobalId('Unit', towns.guangchen, 'school') }],
        ['turnJointBranch', { secretaryIsOurs: true }],
        ['renewJointInvitation', {}],
      ];
      for (const [mutation, input] of changes) {
        const missing = await refused(() => keep(mutation, towns.guangchen, { organisation: nowhere, ...input }));
        const foreign = await refused(() => keep(mutation, towns.guangchen, { organisation: ours, ...input }));
        expect([mutation, foreign]).toEqual([mutation, missing]);
        expect(missing.code).toBe('NOT_FOUND');
      }
    });

    test('in the ledger: no account, no key and no id of the other town', async () => {
      const { ours, theirs } = await branchOfBoth();
      const [here, there] = [ours, theirs].map((id) => Buffer.from(id, 'base64url').toString().split(':')[2] as string);
      await keep('countMembers', towns.langxia, { organisation: ours, members: 3, key: 'key-of-langxia' });
      await keep('turnJointBranch', towns.langxia, {
        organisation: ours,
        secretaryIsOurs: false,
        key: 'key-of-langxia',
      });
      const entries = JSON.stringify(await entriesOf(towns.guangchen));
      for (const secret of ['key-of-langxia', here as string]) expect(entries).not.toContain(secret);
      expect(JSON.stringify(await entriesOf(towns.langxia))).not.toContain(there);
    });

    test('nor lets a coordinator of one village write in a branch of the next', async () => {
      const { ours, theirs } = await branchOfBoth();
      for (const [town, id] of [
        [towns.langxia, ours],
        [towns.guangchen, theirs],
      ] as const) {
        const west = { organisation: id, grid: toGlobalId('Grid', town, 'west') };
        expect((await keep('moveOrganisation', town, west)).__typename).toBe('OrganisationMoved');
        for (const mutation of ['countMembers', 'turnJointBranch', 'dissolveOrganisation'] as const) {
          const inputs = {
            countMembers: { members: 1 },
            turnJointBranch: { secretaryIsOurs: true },
            dissolveOrganisation: {},
          };
          const input = { organisation: id, ...inputs[mutation] };
          for (const by of ['secretary', 'leader']) {
            expect(await refused(() => keep(mutation, town, input, `${town}-${by}`))).toMatchObject({
              code: 'NOT_ALLOWED',
            });
          }
        }
      }
    });
  });
});
