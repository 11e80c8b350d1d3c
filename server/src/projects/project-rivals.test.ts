// Whoever changes a project races those who claim it: the one who comes first decides, and no rule breaks.
import { expect, test } from 'vitest';
import { type Answer, withdraw } from '../testing/claiming.ts';
import { onBothEngines } from '../testing/engines.ts';
import type { ProjectAnswer } from '../testing/keeping-projects.ts';
import { projectTowns } from '../testing/project-towns.ts';

const units = Array.from({ length: 12 }, (_, index) => `unit-${index}`);

onBothEngines('a project that is claimed and changed at once', (engine) => {
  const towns = projectTowns(engine, units);
  const { keep, offer, claimAs, tokenOf } = towns;
  const rowsOf = async () => {
    const { reader } = towns.database();
    const town = towns.town();
    const [project] = await reader
      .selectFrom('project')
      .selectAll()
      .where('town_code', '=', town)
      .where('name', '=', '为独居老人安装扶手')
      .execute();
    const standing = await reader
      .selectFrom('claim')
      .select('id')
      .where('town_code', '=', town)
      .where('status', '=', 'ACTIVE')
      .execute();
    return { project, standing: standing.length };
  };
  const accepted = (answers: readonly (Answer | ProjectAnswer)[]) => answers.filter(({ code }) => code === undefined);

  test('never has fewer slots than claims that stand', async () => {
    const project = await offer({ slots: 12 });
    const [claims, changes] = await Promise.all([
      Promise.all(units.map((unit) => claimAs(unit, project))),
      Promise.all([2, 9, 4, 6].map((slots) => keep('changeSlots', { project, slots }))),
    ]);
    const { project: row, standing } = await rowsOf();
    expect(row?.standing_claims).toBe(standing);
    expect(standing).toBe(accepted(claims).length);
    expect(row?.slots).toBeGreaterThanOrEqual(standing);
    // Each refusal names as many as stood then, and each change that was made left no slot below nothing.
    for (const [index, { standing: told, slotsLeft }] of changes.entries()) {
      if (slotsLeft === undefined) expect(told).toBeGreaterThan([2, 9, 4, 6][index] as number);
      else expect(slotsLeft).toBeGreaterThanOrEqual(0);
    }
  });

  test('is either cancelled or claimed, never both', async () => {
    const project = await offer({ slots: 12 });
    const [cancelled, ...claims] = await Promise.all([
      keep('cancelProject', { project, reason: '不做了' }),
      ...units.map((unit) => claimAs(unit, project)),
    ]);
    const { project: row, standing } = await rowsOf();
    if (cancelled?.code === undefined) {
      expect([row?.stage, standing, accepted(claims).length]).toEqual(['CLOSED', 0, 0]);
      expect(new Set(claims.map(({ __typename }) => __typename))).toEqual(new Set(['ClaimingClosed']));
    } else {
      expect(cancelled).toMatchObject({ __typename: 'ClaimsStand' });
      expect([row?.stage, standing]).toEqual(['OFFERED', 12]);
    }
  });

  test('is started behind a unit, or not at all', async () => {
    const project = await offer({ slots: 12 });
    const { claim } = await claimAs('unit-0', project);
    const [started, withdrawn] = await Promise.all([
      keep('startProject', { project }),
      withdraw(towns.server(), tokenOf('office'), { claim: claim?.id ?? '' }),
    ]);
    expect(withdrawn).toMatchObject({ __typename: 'ClaimWithdrawn' });
    // Whoever came first has the smaller revision; started after the withdrawal it would stand behind nobody.
    const isFirst = started.revision !== undefined;
    expect(started.__typename).toBe(isFirst ? 'ProjectStarted' : 'NotClaimedYet');
    if (isFirst) expect(started.revision).toBeLessThan(withdrawn.revision as number);
    expect((await rowsOf()).project?.stage).toBe(isFirst ? 'UNDER_WAY' : 'OFFERED');
  });
});
