import { describe, expect, test } from 'vitest';
import { newKey } from '../../testing/claiming.ts';
import { onBothEngines } from '../../testing/engines.ts';
import { bystander, jointTowns } from '../../testing/joint-towns.ts';

const noInvitation = {
  __typename: 'NotFound',
  code: 'NOT_FOUND',
  message: '没有找到这个邀请码，请与对方核对。',
};

onBothEngines('a joint branch', (engine) => {
  const { entriesOf, join, keep, propose, refused, shown, stateOf, towns, village } = jointTowns(engine);

  test('is proposed by one town, joined by the other by the code, and then both have it', async () => {
    const proposed = await propose();
    expect(proposed).toMatchObject({
      __typename: 'JointBranchProposed',
      revision: 1,
      invitation: expect.stringMatching(new RegExp(`^${towns.langxia}(-[0-9A-Z]{4}){3}$`)),
      organisation: {
        kind: 'BRANCH',
        setting: 'JOINT',
        members: 20,
        grid: { name: '廊下山塘村' },
        joint: {
          partnerTown: '浙江广陈',
          partnerSeat: null,
          joinedOn: null,
          secretaryIsOurs: true,
          turnSince: '2026-03-01',
          sessionEveryMonths: 1,
          themeDayEveryMonths: 3,
        },
      },
    });
    expect(await entriesOf(towns.guangchen)).toEqual([]);

    const joined = await join(proposed.invitation, { name: '山塘村联合支部' });
    expect(joined).toEqual({
      __typename: 'JointBranchJoined',
      revision: 1,
      organisation: {
        id: expect.not.stringMatching(proposed.organisation?.id as string),
        name: '山塘村联合支部',
        kind: 'BRANCH',
        setting: 'JOINT',
        parent: null,
        grid: { name: '广陈山塘村' },
        unit: null,
        secretary: null,
        members: 20,
        foundedOn: '2026-04-01',
        dissolvedOn: null,
        joint: {
          partnerTown: '廊下镇',
          partnerSeat: '廊下山塘村',
          joinedOn: '2026-04-01',
          secretaryIsOurs: false,
          turnSince: '2026-03-01',
          sessionEveryMonths: 1,
          themeDayEveryMonths: 3,
        },
      },
    });
    expect((await shown(towns.langxia, proposed.organisation?.id as string))?.joint).toEqual({
      partnerTown: '广陈镇',
      partnerSeat: '广陈山塘村',
      joinedOn: '2026-04-01',
      secretaryIsOurs: true,
      turnSince: '2026-03-01',
    });
    expect((await entriesOf(towns.langxia)).map(({ revision, kind, facts }) => [revision, kind, facts])).toEqual([
      [
        1,
        'JOINT_BRANCH_PROPOSED',
        { organisation: '山塘联合党支部', seat: '廊下山塘村', partnerTown: '浙江广陈', on: '2026-03-01' },
      ],
      [
        2,
        'JOINT_BRANCH_JOINED',
        {
          organisation: '山塘联合党支部',
          seat: '廊下山塘村',
          partnerTown: '广陈镇',
          partnerSeat: '广陈山塘村',
          on: '2026-04-01',
        },
      ],
    ]);
    expect((await entriesOf(towns.guangchen)).map(({ revision, kind }) => [revision, kind])).toEqual([
      [1, 'JOINT_BRANCH_JOINED'],
    ]);
  });

  describe('is proposed', () => {
    test('to a town that may be nowhere, and looks no different then', async () => {
      const known = await propose();
      const unknown = await propose({ partnerTown: '999999999' });
      expect({ ...unknown, revision: 0, invitation: '', organisation: { ...unknown.organisation, id: '' } }).toEqual({
        ...known,
        revision: 0,
        invitation: '',
        organisation: { ...known.organisation, id: '' },
      });
    });

    test('with a rhythm and a first turn of its own', async () => {
      const { organisation } = await propose({ secretaryIsOurs: false, sessionEveryMonths: 2, themeDayEveryMonths: 6 });
      expect(organisation?.joint).toMatchObject({
        secretaryIsOurs: false,
        sessionEveryMonths: 2,
        themeDayEveryMonths: 6,
      });
    });

    test.for([
      ['to oneself', () => ({ partnerTown: towns.langxia }), 'partnerTown'],
      ['to a town without a name', () => ({ partnerName: ' ' }), 'partnerName'],
      ['with sessions every 0 months', () => ({ sessionEveryMonths: 0 }), 'sessionEveryMonths'],
      ['with a theme day every 13 months', () => ({ themeDayEveryMonths: 13 }), 'themeDayEveryMonths'],
      ['without a name', () => ({ name: '' }), 'name'],
      ['without a seat', () => ({ grid: null }), 'grid'],
      ['in the future', () => ({ on: '2026-11-22' }), 'on'],
    ] as const)('but not %s', async ([, wish, field]) => {
      expect(await refused(() => propose(wish()))).toMatchObject({ __typename: 'InvalidInput', field });
    });

    test('once under a key; the code is told the first time alone, and stored nowhere', async () => {
      const key = newKey();
      const first = await propose({ key });
      const again = await propose({ key });
      expect(again).toEqual({ ...first, invitation: null });
      expect(await entriesOf(towns.langxia)).toHaveLength(1);
      const secret = (first.invitation as string).split('-').slice(1);
      const everything = JSON.stringify(await stateOf());
      for (const group of [first.invitation as string, secret.join(''), secret.join('-')]) {
        expect(everything).not.toContain(group);
      }
    });
  });

  describe('is joined', () => {
    test('by nothing but its code, by no other town, and once', async () => {
      const { invitation, organisation } = await propose();
      const code = invitation as string;
      const other = (character: string) => (character === '7' ? '8' : '7');
      const wrong = [
        'nonsense',
        '',
        code.slice(0, -1),
        code.slice(0, -1) + other(code.at(-1) as string),
        code.replace(towns.langxia, bystander),
        code.replace(towns.langxia, '999999999'),
        code.replace(towns.langxia, towns.guangchen),
        organisation?.id,
      ];
      for (const one of wrong) expect([one, await refused(() => join(one))]).toEqual([one, noInvitation]);
      expect(await refused(() => join(code, {}, bystander))).toEqual(noInvitation);
      expect(await refused(() => join(code, {}, towns.langxia))).toEqual(noInvitation);
      expect((await join(code.toLowerCase().replaceAll('-', ' '))).__typename).toBe('JointBranchJoined');
      expect(await refused(() => join(code))).toEqual(noInvitation);
    });

    test('only by the newest code', async () => {
      const first = await propose();
      const id = first.organisation?.id;
      const second = await keep('renewJointInvitation', towns.langxia, { organisation: id });
      expect(second).toMatchObject({ __typename: 'JointBranchProposed', revision: 2, organisation: { id } });
      expect(await refused(() => join(first.invitation))).toEqual(noInvitation);
      expect((await join(second.invitation)).__typename).toBe('JointBranchJoined');
      expect(await refused(() => keep('renewJointInvitation', towns.langxia, { organisation: id }))).toEqual({
        __typename: 'JointBranchNotReady',
        code: 'JOINT_BRANCH_NOT_READY',
        message: '广陈镇已加入“山塘联合党支部”，无需再次邀请。',
        organisation: { id },
      });
    });

    test('not after it was dissolved', async () => {
      const { invitation, organisation } = await propose();
      await keep('dissolveOrganisation', towns.langxia, { organisation: organisation?.id });
      expect(await refused(() => join(invitation))).toEqual(noInvitation);
      expect(await entriesOf(towns.guangchen)).toEqual([]);
    });

    test('not before it was founded, nor in the future, nor without a seat of its own town', async () => {
      const { invitation } = await propose();
      expect(await refused(() => join(invitation, { on: '2026-02-28' }))).toMatchObject({
        field: 'on',
        message: '“山塘联合党支部”在 2026-03-01 有过变动，请选择这一天或之后的日期。',
      });
      expect(await refused(() => join(invitation, { on: '2026-11-22' }))).toMatchObject({ field: 'on' });
      expect(await refused(() => join(invitation, { grid: null }))).toMatchObject({ field: 'grid' });
      expect(await refused(() => join(invitation, { grid: village(towns.langxia) }))).toMatchObject({
        code: 'NOT_FOUND',
      });
      const theirs = await keep('foundOrganisation', towns.langxia, {
        kind: 'COMMITTEE',
        name: '党委',
        grid: village(towns.langxia),
      });
      expect(await refused(() => join(invitation, { parent: theirs.organisation?.id }))).toMatchObject({
        code: 'NOT_FOUND',
      });
    });

    test('by one of many who try at once, and by the same request however often it is sent', async () => {
      const { invitation } = await propose();
      const key = newKey();
      const answers = await Promise.all(
        Array.from({ length: 12 }, (_, index) => join(invitation, { key: index < 6 ? key : newKey() })),
      );
      const joined = answers.filter(({ __typename }) => __typename === 'JointBranchJoined');
      for (const one of joined) expect(one).toEqual(joined[0]);
      expect([1, 6]).toContain(joined.length);
      for (const one of answers) if (!joined.includes(one)) expect(one).toEqual(noInvitation);
      expect([(await entriesOf(towns.langxia)).length, (await entriesOf(towns.guangchen)).length]).toEqual([2, 1]);
      const again = await join(invitation, { key });
      expect(again).toEqual(joined.length === 6 ? joined[0] : noInvitation);
    });
  });
});
