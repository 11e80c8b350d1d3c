import { describe, expect, test } from 'vitest';
import { toGlobalId } from '../../graphql/ids.ts';
import { newKey } from '../../testing/claiming.ts';
import { onBothEngines } from '../../testing/engines.ts';
import { jointTowns } from '../../testing/joint-towns.ts';

onBothEngines('a joint branch', (engine) => {
  const {
    branchOfBoth,
    entriesOf,
    join,
    keep,
    ledger,
    nextStatement,
    propose,
    reader,
    refused,
    shown,
    towns,
    village,
  } = jointTowns(engine);

  describe('of both towns', () => {
    test('has its members counted by either, in both', async () => {
      const { ours, theirs } = await branchOfBoth();
      await keep('countMembers', towns.guangchen, { organisation: theirs, members: 21 });
      expect([(await shown(towns.langxia, ours))?.members, (await shown(towns.guangchen, theirs))?.members]).toEqual([
        21, 21,
      ]);
      await keep('countMembers', towns.langxia, { organisation: ours, members: 22 });
      expect([(await shown(towns.langxia, ours))?.members, (await shown(towns.guangchen, theirs))?.members]).toEqual([
        22, 22,
      ]);
      expect((await entriesOf(towns.langxia)).slice(2)).toMatchObject([
        {
          revision: 3,
          kind: 'MEMBERS_COUNTED',
          actor_id: `town/${towns.guangchen}`,
          facts: { organisation: '山塘联合党支部' },
        },
        { revision: 4, kind: 'MEMBERS_COUNTED', actor_id: 'office', facts: { members: 22, from: 21 } },
      ]);
    });

    test('rotates its secretary: who has the turn names one, the other’s is gone', async () => {
      const { ours, theirs } = await branchOfBoth();
      const holder = { newHolder: { name: '山某' } };
      expect(await refused(() => keep('nameSecretary', towns.guangchen, { organisation: theirs, ...holder }))).toEqual({
        __typename: 'JointBranchNotReady',
        code: 'JOINT_BRANCH_NOT_READY',
        message: '目前由廊下镇担任“山塘联合党支部”的轮值书记。',
        organisation: { id: theirs },
      });
      await keep('nameSecretary', towns.langxia, { organisation: ours, ...holder });
      const turned = await keep('turnJointBranch', towns.guangchen, {
        organisation: theirs,
        secretaryIsOurs: true,
        on: '2026-07-01',
      });
      expect(turned).toMatchObject({
        __typename: 'JointBranchTurned',
        organisation: { joint: { secretaryIsOurs: true, turnSince: '2026-07-01' } },
      });
      expect(await shown(towns.langxia, ours)).toMatchObject({
        secretary: null,
        joint: { secretaryIsOurs: false, turnSince: '2026-07-01' },
      });
      expect((await entriesOf(towns.langxia)).at(-1)?.facts).toEqual({
        organisation: '山塘联合党支部',
        partnerTown: '广陈镇',
        turn: 'THEIRS',
        on: '2026-07-01',
      });
      const named = await keep('nameSecretary', towns.guangchen, { organisation: theirs, newHolder: { name: '广某' } });
      expect(named.organisation?.secretary).toEqual({ name: '广某' });
      expect((await shown(towns.langxia, ours))?.secretary).toBeNull();
    });

    test.for([
      [{ secretaryIsOurs: true }, { field: 'secretaryIsOurs' }],
      [{ secretaryIsOurs: false, on: '2026-03-31' }, { field: 'on' }],
      [{ secretaryIsOurs: false, on: '2026-11-22' }, { field: 'on' }],
    ] as const)('does not turn as %j', async ([wish, answer]) => {
      const { ours } = await branchOfBoth();
      expect(
        await refused(() => keep('turnJointBranch', towns.langxia, { organisation: ours, ...wish })),
      ).toMatchObject(answer);
    });

    test('does not turn before it was joined, nor does what is no joint branch', async () => {
      const { organisation } = await propose();
      const turn = { organisation: organisation?.id, secretaryIsOurs: false };
      expect(await refused(() => keep('turnJointBranch', towns.langxia, turn))).toMatchObject({
        __typename: 'JointBranchNotReady',
        message: '浙江广陈尚未加入“山塘联合党支部”。',
      });
      const plain = await keep('foundOrganisation', towns.langxia, {
        kind: 'BRANCH',
        name: '支部',
        grid: village(towns.langxia),
      });
      for (const mutation of ['turnJointBranch', 'renewJointInvitation'] as const) {
        const input = {
          organisation: plain.organisation?.id,
          ...(mutation === 'turnJointBranch' ? { secretaryIsOurs: true } : {}),
        };
        expect(await refused(() => keep(mutation, towns.langxia, input))).toMatchObject({ field: 'organisation' });
      }
    });

    test('is dissolved by either, in both, with what each covers', async () => {
      const { ours, theirs } = await branchOfBoth();
      const school = { organisation: ours, unit: toGlobalId('Unit', towns.langxia, 'school'), on: '2026-10-01' };
      await keep('coverUnit', towns.langxia, school);
      const dissolved = await keep('dissolveOrganisation', towns.guangchen, { organisation: theirs, on: '2026-09-01' });
      expect(dissolved.organisation?.dissolvedOn).toBe('2026-09-01');
      expect((await shown(towns.langxia, ours))?.dissolvedOn).toBe('2026-09-01');
      const cover = await reader()
        .selectFrom('unit_cover')
        .selectAll()
        .where('town_code', '=', towns.langxia)
        .executeTakeFirst();
      expect(cover).toMatchObject({ since: '2026-10-01', until: '2026-10-01' });
      expect(
        await refused(() => keep('countMembers', towns.langxia, { organisation: ours, members: 1 })),
      ).toMatchObject({
        __typename: 'OrganisationIsDissolved',
      });
    });

    test('has none below it, in neither town', async () => {
      const { ours, theirs } = await branchOfBoth();
      for (const [town, parent] of [
        [towns.langxia, ours],
        [towns.guangchen, theirs],
      ] as const) {
        const group = { kind: 'GROUP', name: '小组', grid: village(town), parent };
        expect(await refused(() => keep('foundOrganisation', town, group))).toMatchObject({ field: 'parent' });
      }
    });

    test('is renamed and placed by each in its own town alone', async () => {
      const { ours, theirs } = await branchOfBoth();
      await keep('renameOrganisation', towns.langxia, { organisation: ours, name: '廊下名' });
      expect((await shown(towns.guangchen, theirs))?.name).toBe('山塘联合党支部');
      expect((await entriesOf(towns.guangchen)).length).toBe(1);
    });

    test('is counted in both by one who asked while it was being joined', async () => {
      const { invitation, organisation } = await propose();
      const id = organisation?.id as string;
      const released = Promise.withResolvers<void>();
      const asked = {
        town: towns.langxia,
        actor: { id: 'slow', role: 'COORDINATOR' },
        mutation: 'slow',
        key: newKey(),
        input: {},
      };
      const slow = ledger().write(asked, async () => {
        await released.promise;
        return { refuse: 'it only held the others up' };
      });
      const invited = nextStatement(/select .* from "joint_branch" as "joint"/);
      const joining = join(invitation);
      await invited;
      const notYetJoined = nextStatement(/select .* from "party_organisation" as "organisation"/);
      const counting = keep('countMembers', towns.langxia, { organisation: id, members: 7 });
      await notYetJoined;
      released.resolve();
      const [joined, counted] = await Promise.all([joining, counting, slow]);
      expect(counted).toMatchObject({ __typename: 'MembersCounted', revision: 3 });
      const theirs = await shown(towns.guangchen, joined.organisation?.id as string);
      expect([(await shown(towns.langxia, id))?.members, theirs?.members]).toEqual([7, 7]);
    });

    test('is written from both sides at once, 50 times: the two agree, and no revision is missing', async () => {
      const { ours, theirs } = await branchOfBoth();
      const sides = [
        [towns.langxia, ours],
        [towns.guangchen, theirs],
      ] as const;
      const writes = Array.from({ length: 50 }, (_, index) => {
        const [town, organisation] = sides[index % 2] as (typeof sides)[number];
        return index % 5 === 4
          ? keep('turnJointBranch', town, { organisation, secretaryIsOurs: index % 10 === 4 })
          : keep('countMembers', town, { organisation, members: index });
      });
      const answers = await Promise.all(writes);
      const written = answers.filter(({ revision }) => revision !== undefined).length;
      for (const { __typename, field } of answers) {
        expect(['MembersCounted', 'JointBranchTurned', 'secretaryIsOurs']).toContain(field ?? __typename);
      }
      expect(written).toBeGreaterThanOrEqual(40);
      const [here, there] = [await shown(towns.langxia, ours), await shown(towns.guangchen, theirs)];
      expect(here?.members).toBe(there?.members);
      expect(here?.joint?.secretaryIsOurs).toBe(!there?.joint?.secretaryIsOurs);
      for (const [town, before] of [
        [towns.langxia, 2],
        [towns.guangchen, 1],
      ] as const) {
        const revisions = (await entriesOf(town)).map(({ revision }) => revision);
        expect(revisions).toEqual(Array.from({ length: before + written }, (_, index) => index + 1));
      }
    });
  });
});
