import { describe, expect, test } from 'vitest';
import { passwordMatches } from '../identity/passwords.ts';
import { kangqiao, onExampleTowns, zhujing } from '../testing/example-rows.ts';
import { examplePassword } from './accounts.ts';

onExampleTowns('of the example towns', (rowsOf, database) => {
  describe.each([
    {
      code: zhujing,
      name: '朱泾镇',
      areas: 5,
      neighbourhoods: 30,
      villages: 11,
      microGrids: 120,
      members: 143,
      others: 0,
    },
    {
      code: kangqiao,
      name: '康桥镇',
      areas: 6,
      neighbourhoods: 62,
      villages: 11,
      microGrids: 251,
      members: 100,
      others: 3,
    },
  ])('$name', ({ code, name, ...figures }) => {
    test('has its grids, each exactly one level below its parent', async () => {
      const grids = await rowsOf('grid', code);
      const count = (level: string) => grids.filter((grid) => grid.level === level).length;
      expect([count('TOWN'), count('AREA'), count('NEIGHBOURHOOD'), count('MICRO_GRID'), grids.length]).toEqual([
        1,
        figures.areas,
        figures.neighbourhoods,
        figures.microGrids,
        1 + figures.areas + figures.neighbourhoods + figures.microGrids,
      ]);
      expect(grids.filter(({ kind }) => kind === 'VILLAGE')).toHaveLength(figures.villages);
      const byId = new Map(grids.map((grid) => [grid.id, grid]));
      const levels = ['TOWN', 'AREA', 'NEIGHBOURHOOD', 'MICRO_GRID'];
      for (const { parent_id, level, path } of grids) {
        const parent = byId.get(parent_id ?? '');
        expect(parent?.level).toBe(levels[levels.indexOf(level) - 1]);
        if (parent) expect(path).toMatch(new RegExp(`^${parent.path}\\.[0-9a-z]{4}$`));
      }
      for (const { id, code: division, level, households } of grids) {
        if (level !== 'NEIGHBOURHOOD') continue;
        expect(division).toBe(id);
        const parts = grids.filter(({ parent_id }) => parent_id === id);
        expect(parts.length).toBeGreaterThan(0);
        expect(parts.reduce((sum, part) => sum + (part.households ?? 0), 0)).toBe(households);
      }
    });

    test('has its units, by different names, with sort keys in ASCII', async () => {
      const units = await rowsOf('unit', code);
      const members = units.filter(({ joined_on, left_on }) => joined_on !== null && left_on === null);
      expect([members.length, units.length - members.length]).toEqual([figures.members, figures.others]);
      expect(new Set(units.map((unit) => unit.name)).size).toBe(units.length);
      for (const unit of units) {
        expect(unit.sort_key).toMatch(/^[a-z0-9]+( [a-z0-9]+)*$/);
        expect([...unit.name].length).toBeLessThanOrEqual(16);
        if (unit.joined_on) expect(unit.joined_on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        if (unit.left_on) expect(unit.joined_on && unit.joined_on < unit.left_on && unit.left_reason).toBeTruthy();
      }
    });

    test('breaks no rule of claiming', async () => {
      const [projects, claims, seasons] = [
        await rowsOf('project', code),
        await rowsOf('claim', code),
        await rowsOf('season', code),
      ];
      const units = new Map((await rowsOf('unit', code)).map((unit) => [unit.id, unit]));
      const seasonOf = new Map(seasons.map((season) => [season.id, season]));
      const projectOf = new Map(projects.map((project) => [project.id, project]));
      const isStanding = ({ status }: { status: string }) => status !== 'WITHDRAWN';
      for (const project of projects) {
        const standing = claims.filter((claim) => claim.project_id === project.id && isStanding(claim));
        expect(project.standing_claims).toBe(standing.length);
        expect(standing.length).toBeLessThanOrEqual(project.slots);
        expect(new Set(standing.map(({ unit_id }) => unit_id)).size).toBe(standing.length);
        expect([...project.name].length).toBeLessThanOrEqual(16);
      }
      for (const claim of claims) {
        const project = projectOf.get(claim.project_id);
        const season = seasonOf.get(project?.season_id ?? '');
        const day = claim.claimed_at.slice(0, 10);
        const held = claims.some((other) => {
          const before = projectOf.get(other.project_id);
          return (
            other.unit_id === claim.unit_id &&
            isStanding(other) &&
            before?.series_id === project?.series_id &&
            (seasonOf.get(before?.season_id ?? '')?.begun_on ?? '') < (season?.begun_on ?? '')
          );
        });
        expect(claim.kind).toBe(held ? 'RENEWAL' : 'NEW');
        expect(day >= (season?.begun_on ?? '') && day <= (season?.closed_on ?? '2026-11-21')).toBe(true);
        const unit = units.get(claim.unit_id);
        expect(day >= (unit?.joined_on ?? '9999') && day < (unit?.left_on ?? '9999')).toBe(true);
        expect(claim.fulfilled_at === null).toBe(claim.status !== 'FULFILLED');
        if (claim.fulfilled_at) {
          expect(claim.fulfilled_at > claim.claimed_at && claim.fulfilled_at < '2026-11-21').toBe(true);
          expect(claim.progress).toBe(100);
        } else expect(claim.progress).toBeLessThan(100);
        const successor = claims.find(({ id }) => id === claim.handed_over_to);
        if (claim.handed_over_to) {
          expect(successor).toMatchObject({ project_id: claim.project_id, claimed_at: claim.withdrawn_at });
          expect(successor?.unit_id).not.toBe(claim.unit_id);
        }
        expect(claim.withdrawn_at === null).toBe(isStanding(claim));
        if (claim.withdrawn_at) expect(claim.withdrawn_at > claim.claimed_at && claim.withdrawn_reason).toBeTruthy();
      }
    });

    test('has a revision per ledger entry, and claims of the revision that brought their season', async () => {
      const entries = await rowsOf('ledger_entry', code);
      const town = await database()
        .reader.selectFrom('town')
        .selectAll()
        .where('code', '=', code)
        .executeTakeFirstOrThrow();
      expect(town).toMatchObject({ name, revision: entries.length, epoch: 1 });
      expect(Boolean(town.is_example)).toBe(true);
      expect(entries.map(({ revision }) => revision).sort((a, b) => a - b)).toEqual(
        entries.map((_, index) => index + 1),
      );
      const seasonOf = new Map((await rowsOf('project', code)).map(({ id, season_id }) => [id, season_id]));
      for (const claim of await rowsOf('claim', code)) {
        const entry = entries.find(({ revision }) => revision === claim.revision);
        expect([entry?.kind, entry?.subject_id]).toEqual(['SEASON_IMPORTED', seasonOf.get(claim.project_id)]);
      }
    });

    test('has one account per role, of which the screen has no password', async () => {
      const accounts = (await rowsOf('account', code)).sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(accounts.map(({ role }) => role)).toEqual([
        'ADMINISTRATOR',
        'COORDINATOR',
        'LEADER',
        'REPRESENTATIVE',
        'SCREEN',
      ]);
      for (const { role, password_hash, within_id, unit_id, name: signIn } of accounts) {
        expect(signIn).toBe(`${code === zhujing ? 'zhujing' : 'kangqiao'}-${role.toLowerCase()}`);
        expect(within_id).toBeNull();
        expect(unit_id === null).toBe(role !== 'REPRESENTATIVE');
        expect(await passwordMatches(examplePassword, password_hash)).toBe(role !== 'SCREEN');
      }
      const represented = accounts.find(({ role }) => role === 'REPRESENTATIVE')?.unit_id;
      const open = new Set(
        (await rowsOf('project', code)).filter(({ season_id }) => season_id === 'season-2026').map(({ id }) => id),
      );
      const claims = (await rowsOf('claim', code)).filter(({ unit_id }) => unit_id === represented);
      expect(claims.filter(({ project_id }) => open.has(project_id))).toEqual([]);
      expect(claims.some(({ status }) => status !== 'WITHDRAWN')).toBe(true);
    });
  });

  test('朱泾镇 has 74 agencies and 69 local units, 22 of them founders of 1997', async () => {
    const units = await rowsOf('unit', zhujing);
    expect(units.filter(({ kind }) => kind === 'AGENCY')).toHaveLength(74);
    expect(units.filter(({ kind }) => kind !== 'AGENCY')).toHaveLength(69);
    expect(new Set(units.map(({ kind }) => kind)).size).toBe(6);
    const founders = units.filter(({ joined_on }) => joined_on?.startsWith('1997-'));
    expect(founders).toHaveLength(22);
    expect(units.some(({ joined_on }) => (joined_on ?? '') < '1997')).toBe(false);
    for (const name of ['金山区财政局', '朱泾法庭', '金山公路建设有限公司', '中石化上海工程公司']) {
      expect(units.some((unit) => unit.name === name)).toBe(true);
    }
  });

  test('朱泾镇’s villages are in its two rural areas', async () => {
    const grids = await rowsOf('grid', zhujing);
    const areas = grids.filter(({ level }) => level === 'AREA').sort((a, b) => (a.path < b.path ? -1 : 1));
    expect(areas.map(({ name }) => name)).toEqual([
      '城南社区片区',
      '城东社区片区',
      '城西社区片区',
      '东片农村片区',
      '西片农村片区',
    ]);
    for (const area of areas) {
      const kinds = new Set(grids.filter(({ parent_id }) => parent_id === area.id).map(({ kind }) => kind));
      expect([...kinds]).toEqual([area.name.includes('农村') ? 'VILLAGE' : 'RESIDENTIAL']);
    }
  });

  test('at 朱泾镇’s joint meeting of 2025, more than 140 units claimed more than 100 projects in one afternoon', async () => {
    const meetings = await rowsOf('meeting', zhujing);
    const meeting = meetings.find(({ id }) => id === 'meeting-2025');
    expect(meeting).toMatchObject({ kind: 'JOINT', status: 'CLOSED', held_on: '2025-11-28', season_id: 'season-2025' });
    const claims = (await rowsOf('claim', zhujing)).filter(({ meeting_id }) => meeting_id === 'meeting-2025');
    for (const counted of [claims, claims.filter(({ status }) => status !== 'WITHDRAWN')]) {
      expect(new Set(counted.map(({ unit_id }) => unit_id)).size).toBeGreaterThan(140);
      expect(new Set(counted.map(({ project_id }) => project_id)).size).toBeGreaterThan(100);
    }
    const times = claims.map(({ claimed_at }) => claimed_at).sort();
    expect((times[0] ?? '') >= (meeting?.opened_at ?? '')).toBe(true);
    expect((times.at(-1) ?? '') <= (meeting?.closed_at ?? '')).toBe(true);
    expect((times[0] ?? '') >= '2025-11-28T04:00').toBe(true);
    expect((times.at(-1) ?? '') <= '2025-11-28T10:00').toBe(true);
    const share = (wanted: (claim: (typeof claims)[number]) => boolean) => claims.filter(wanted).length / claims.length;
    expect(share(({ status }) => status === 'FULFILLED')).toBeGreaterThan(0.7);
    expect(share(({ status }) => status === 'WITHDRAWN')).toBeGreaterThan(0);
    expect(share(({ kind }) => kind === 'RENEWAL')).toBeGreaterThan(0.2);
    expect(share((claim) => claim.pledged_cents !== null)).toBeGreaterThan(0.2);
  });

  test('朱泾镇’s open season has 120 projects on offer, 80 of them again, and 200 free slots or more', async () => {
    const seasons = await rowsOf('season', zhujing);
    const current = seasons.sort((a, b) => (a.begun_on < b.begun_on ? 1 : -1))[0];
    expect(current).toMatchObject({ id: 'season-2026', name: '2026年度', closed_on: null });
    expect(seasons.filter(({ closed_on }) => closed_on === null)).toHaveLength(1);
    const all = await rowsOf('project', zhujing);
    const projects = all.filter(({ season_id }) => season_id === 'season-2026');
    expect(projects).toHaveLength(120);
    expect(projects.every(({ stage }) => stage === 'OFFERED')).toBe(true);
    expect(new Set(projects.map(({ category }) => category)).size).toBe(6);
    const before = new Set(
      all.filter(({ season_id }) => season_id === 'season-2025').map(({ series_id }) => series_id),
    );
    expect(projects.filter(({ series_id }) => before.has(series_id))).toHaveLength(80);
    expect(
      projects.reduce((sum, { slots, standing_claims }) => sum + slots - standing_claims, 0),
    ).toBeGreaterThanOrEqual(200);
    const standing = projects.reduce((sum, { standing_claims }) => sum + standing_claims, 0);
    expect(standing >= 20 && standing <= 40).toBe(true);

    const grids = new Map((await rowsOf('grid', zhujing)).map((grid) => [grid.id, grid]));
    expect(new Set(projects.map(({ grid_id }) => grids.get(grid_id)?.parent_id)).size).toBe(5);
    expect(new Set(projects.map(({ grid_id }) => grid_id)).size).toBeGreaterThan(20);

    const scheduled = (await rowsOf('meeting', zhujing)).filter(({ status }) => status === 'SCHEDULED');
    expect(scheduled).toHaveLength(1);
    expect(scheduled[0]).toMatchObject({
      name: '2026年“心联鑫”区域化党建联席会议',
      kind: 'JOINT',
      held_on: '2026-11-28',
    });
    expect(Boolean(scheduled[0]?.exclusive_claiming)).toBe(false);
    const list = (await rowsOf('meeting_project', zhujing)).filter(({ meeting_id }) => meeting_id === scheduled[0]?.id);
    expect(list.map(({ position }) => position).sort((a, b) => a - b)).toEqual(projects.map((_, index) => index + 1));
    expect(new Set(list.map(({ project_id }) => project_id))).toEqual(new Set(projects.map(({ id }) => id)));
  });

  test('康桥镇 has four neighbourhoods of more than 3,000 households, and mostly private enterprises', async () => {
    const neighbourhoods = (await rowsOf('grid', kangqiao)).filter(({ level }) => level === 'NEIGHBOURHOOD');
    expect(neighbourhoods.filter(({ households }) => (households ?? 0) > 3_000)).toHaveLength(4);
    const people = 2.5 * neighbourhoods.reduce((sum, { households }) => sum + (households ?? 0), 0);
    expect(people > 290_000 && people < 320_000).toBe(true);
    const units = await rowsOf('unit', kangqiao);
    expect(units.filter(({ kind }) => kind === 'PRIVATE_ENTERPRISE').length).toBeGreaterThan(50);
    const projects = (await rowsOf('project', kangqiao)).filter(({ season_id }) => season_id === 'season-2026');
    expect(projects).toHaveLength(62);
    expect(projects.filter(({ standing_claims }) => standing_claims > 0).length).toBeGreaterThan(20);
    expect(
      (await rowsOf('meeting', kangqiao)).some(({ kind, status }) => kind === 'JOINT' && status === 'CLOSED'),
    ).toBe(true);
  });
});
