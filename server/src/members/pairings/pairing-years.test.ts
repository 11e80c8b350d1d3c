import { beforeEach, expect, test } from 'vitest';
import { onBothEngines } from '../../testing/engines.ts';
import { memberTowns } from '../../testing/member-towns.ts';

interface Network {
  pairingNetwork: {
    isComplete: boolean;
    nodes: { id: string; kind: string; name: string; subject: { id: string } | null }[];
    edges: { from: string; to: string; pairing: { mode: string } }[];
  };
}

onBothEngines('a pairing over the years', (engine) => {
  const towns = memberTowns(engine);
  const { id, keep, make, ask, entries, refusedAll, pair, database, own } = towns;
  beforeEach(() => towns.plant());

  test('is renewed before it lapses, and what was done for it is on record', async () => {
    const pairing = await pair('clinic', { on: '2025-01-01', lapsesOn: '2026-01-01' });
    // Told late, of a day on which it was in force.
    expect(await keep('renewPairing', { pairing, lapsesOn: '2027-01-20', on: '2025-12-20' })).toMatchObject({
      __typename: 'PairingRenewed',
      shown: {
        lapsesOn: '2027-01-20',
        isInForce: true,
        lapsesSoon: true,
        renewals: [{ on: '2025-12-20', lapsedOnBefore: '2026-01-01', lapsesOn: '2027-01-20' }],
      },
    });
    await make('recordPairingDeed', { pairing, done: '义诊一次', on: '2025-03-05' });
    expect(await keep('recordPairingDeed', { pairing, done: ' 节日走访\n慰问 12 户 ' })).toMatchObject({
      __typename: 'PairingDeedRecorded',
      shown: {
        deeds: {
          totalCount: 2,
          nodes: [
            { on: '2026-11-21', done: '节日走访\n慰问 12 户' },
            { on: '2025-03-05', done: '义诊一次' },
          ],
        },
      },
    });
    expect(await keep('renewPairing', { pairing })).toMatchObject({ shown: { lapsesOn: null, lapsesSoon: false } });
    const facts = { first: '卫生院', second: 'west', mode: 'RESIDENT' };
    expect((await entries()).slice(1)).toMatchObject([
      { kind: 'PAIRING_RENEWED', facts: { ...facts, on: '2025-12-20', lapsesOn: '2027-01-20' } },
      { kind: 'PAIRING_DEED_RECORDED', facts: { ...facts, on: '2025-03-05' } },
      { kind: 'PAIRING_DEED_RECORDED', facts },
      { kind: 'PAIRING_RENEWED', before: { lapsesOn: '2027-01-20' }, after: { lapsesOn: null } },
    ]);
  });

  test('is not renewed once it is over, nor on days or until days that make no sense', async () => {
    const lapsed = await pair('clinic', { on: '2025-01-01', lapsesOn: '2026-11-20' });
    const ended = await pair('school', { on: '2025-01-01', lapsesOn: '2027-11-20' });
    await towns.finish(ended, '2026-06-01');
    const lasting = await pair('bank', { on: '2025-01-01', lapsesOn: '2027-01-01' });
    const unlimited = await pair('shop', { on: '2025-01-01' });
    await make('renewPairing', { pairing: lasting, lapsesOn: '2028-01-01', on: '2026-06-01' });
    const answers = await refusedAll([
      () => keep('renewPairing', { pairing: lapsed, lapsesOn: '2027-01-01' }),
      () => keep('renewPairing', { pairing: ended, lapsesOn: '2029-01-01', on: '2026-05-01' }),
      () => keep('recordPairingDeed', { pairing: ended, done: '走访', on: '2026-06-01' }),
      () => keep('recordPairingDeed', { pairing: lapsed, done: '走访', on: '2026-11-20' }),
      () => keep('recordPairingDeed', { pairing: lasting, done: '走访', on: '2024-12-31' }),
      () => keep('renewPairing', { pairing: lasting, lapsesOn: '2028-01-01' }),
      () => keep('renewPairing', { pairing: lasting, lapsesOn: '2060-01-01' }),
      () => keep('renewPairing', { pairing: lasting, lapsesOn: '2029-01-01', on: '2026-05-31' }),
      () => keep('renewPairing', { pairing: unlimited, lapsesOn: '2029-01-01' }),
      () => keep('renewPairing', { pairing: lasting, lapsesOn: '2029-01-01' }, 'east-office'),
      () => keep('recordPairingDeed', { pairing: lasting, done: '走访' }, 'teacher'),
      () => keep('renewPairing', { pairing: id('Pairing', 'none'), lapsesOn: '2029-01-01' }, 'east-office'),
    ]);
    expect(answers.map(({ code, field }) => field ?? code)).toEqual([
      ...['PAIRING_NOT_IN_FORCE', 'PAIRING_NOT_IN_FORCE', 'PAIRING_NOT_IN_FORCE', 'PAIRING_NOT_IN_FORCE'],
      ...['on', 'lapsesOn', 'lapsesOn', 'on', 'pairing', 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_FOUND'],
    ]);
    // What was done while it was in force can still be told.
    expect(await keep('recordPairingDeed', { pairing: lapsed, done: '走访', on: '2026-11-19' })).toMatchObject({
      __typename: 'PairingDeedRecorded',
    });
    // Nor can it be renewed into the time of another that the same two have signed since.
    await pair('clinic', { on: '2026-11-20' });
    expect(await keep('renewPairing', { pairing: lapsed, lapsesOn: '2027-01-01', on: '2026-11-19' })).toMatchObject({
      __typename: 'AlreadyPaired',
    });
    // And is ended no earlier than it was renewed.
    await expect(towns.finish(lasting, '2026-05-31')).rejects.toThrow('2026-06-01');
  });

  test('that lapses soon is told of in time', async () => {
    // 60 days after 21 November is 20 January.
    await pair('clinic', { on: '2025-01-01', lapsesOn: '2027-01-20' });
    await pair('bank', { on: '2025-02-01', lapsesOn: '2027-01-21' });
    await pair('school', { on: '2025-03-01', lapsesOn: '2026-11-21' });
    await pair('shop', { on: '2025-04-01' });
    type Row = { lapsesSoon: boolean; parties: { name: string }[] };
    const list = async (args: string) => {
      const { pairings } = await ask<{ pairings: { nodes: Row[] } }>(
        `query ($town: TownCode!) { pairings(town: $town${args}) { nodes { lapsesSoon parties { name } } } }`,
        'leader',
      );
      return pairings.nodes.map(({ lapsesSoon, parties }) => [parties[0]?.name, lapsesSoon]);
    };
    expect(await list('')).toEqual([
      ['小店', false],
      ['school', false],
      ['银行', false],
      ['卫生院', true],
    ]);
    expect(await list(', lapsingBefore: "2027-01-21"')).toEqual([['卫生院', true]]);
    expect(await list(', lapsingBefore: "2027-01-22"')).toEqual([
      ['银行', false],
      ['卫生院', true],
    ]);
  });

  test('is a line in the picture of who is paired with whom, on any day', async () => {
    await pair('clinic', { on: '2025-01-01', lapsesOn: '2026-06-01' });
    await pair('bank', { on: '2026-02-01' });
    await towns.sign({
      mode: 'INDEPENDENT',
      parties: [{ outsideName: '邻镇' }, { organisation: id('PartyOrganisation', 'west-branch') }],
    });
    const [one, two] = [await towns.establish('LEADER', 'm1'), await towns.establish('FULL_TIME', 'm1')];
    await towns.sign({ mode: 'MENTORING', parties: [{ post: one }, { post: two }] });
    const picture = async (args = '') => {
      const { pairingNetwork } = await ask<Network>(
        `query ($town: TownCode!) { pairingNetwork(town: $town${args}) { isComplete nodes { id kind name subject { id } }
          edges { from to pairing { mode } } } }`,
        'leader',
      );
      const { nodes, edges, isComplete } = pairingNetwork;
      expect(isComplete).toBe(true);
      for (const node of nodes) expect(node.subject?.id ?? null).toBe(node.kind === 'OUTSIDE' ? null : node.id);
      const nameOf = new Map(nodes.map((node) => [node.id, `${node.kind} ${node.name}`]));
      expect(nameOf.size).toBe(nodes.length);
      return edges.map(({ from, to, pairing }) => `${pairing.mode}: ${nameOf.get(from)} – ${nameOf.get(to)}`).sort();
    };
    expect(await picture()).toEqual([
      'INDEPENDENT: OUTSIDE 邻镇 – ORGANISATION 西支部',
      'MENTORING: POST m1的网格长 – POST m1的专职网格员',
      'RESIDENT: UNIT 银行 – GRID west',
    ]);
    expect(await picture(', mode: MENTORING')).toHaveLength(1);
    expect(await picture(', on: "2026-03-01"')).toEqual([
      'RESIDENT: UNIT 卫生院 – GRID west',
      'RESIDENT: UNIT 银行 – GRID west',
    ]);
    expect(await picture(', on: "2024-12-31"')).toEqual([]);
  });

  test('is left out of a picture of more than 2,000, which says so', async () => {
    const of = { town_code: own() };
    const ids = Array.from({ length: 2_001 }, (_, index) => String(index));
    await database().transaction(async ({ sql }) => {
      for (let at = 0; at < ids.length; at += 500) {
        const some = ids.slice(at, at + 500);
        const pairing = { ...of, mode: 'INDEPENDENT' as const, promise: '共建', signed_on: '2025-01-01' };
        await sql
          .insertInto('pairing')
          .values(some.map((one) => ({ ...pairing, id: one })))
          .execute();
        const sides = some.flatMap((one) => [
          { ...of, id: `${one}-1`, pairing_id: one, side: 1, outside_name: `外${one}`, unit_id: null },
          { ...of, id: `${one}-2`, pairing_id: one, side: 2, outside_name: null, unit_id: 'clinic' },
        ]);
        await sql.insertInto('pairing_party').values(sides).execute();
      }
    });
    const { pairingNetwork } = await ask<Network>(
      'query ($town: TownCode!) { pairingNetwork(town: $town) { isComplete nodes { id name } edges { from } } }',
      'leader',
    );
    expect(pairingNetwork.isComplete).toBe(false);
    expect([pairingNetwork.edges.length, pairingNetwork.nodes.length]).toEqual([2_000, 2_001]);
  });
});
