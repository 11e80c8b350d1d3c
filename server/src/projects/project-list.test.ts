import { expect, test } from 'vitest';
import { onBothEngines } from '../testing/engines.ts';
import { projectTowns } from '../testing/project-towns.ts';

onBothEngines('the list of projects', (engine) => {
  const towns = projectTowns(engine);
  const { id, keep, offer, claimAs } = towns;
  const page = async (wish: string) => {
    const { projects } = await towns.ask<{
      projects: { nodes: { name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    }>(
      `query ($town: TownCode!) { projects(town: $town, stage: [OFFERED, UNDER_WAY], ${wish}) { nodes { name } pageInfo { hasNextPage endCursor } } }`,
      'leader',
    );
    return projects;
  };
  /** All names in an order, read two at a time. */
  const namesBy = async (orderBy: string) => {
    const names: string[] = [];
    for (let after = ''; ; ) {
      const { nodes, pageInfo } = await page(`orderBy: ${orderBy}, first: 2${after && `, after: "${after}"`}`);
      names.push(...nodes.map(({ name }) => name));
      if (!pageInfo.hasNextPage) return names;
      after = pageInfo.endCursor;
    }
  };
  const plant = async () => {
    const made = new Map<string, string>();
    for (const [name, category, grid, slots] of [
      ['中秋晚会', 'CULTURE', 'west', 3],
      ['爱心早餐', 'CARE', 'east', 1],
      ['楼道亮灯', 'CONSTRUCTION', 'micro', 2],
      ['代办跑腿', 'CONVENIENCE', 'west', 3],
      ['花园认养', 'HOMELAND', 'east', 2],
    ] as const) {
      made.set(name, await offer({ name, category, grid: id('Grid', grid), slots }));
    }
    for (const [name, percent] of [
      ['中秋晚会', 80],
      ['花园认养', 30],
    ] as const) {
      const project = made.get(name) as string;
      await claimAs('school', project);
      await keep('startProject', { project });
      await keep('reportProgress', { project, percent });
    }
  };

  test('is read in each order, page by page', async () => {
    await plant();
    expect(await namesBy('NUMBER')).toEqual(['爱心早餐', '代办跑腿', '中秋晚会', '楼道亮灯', '花园认养']);
    expect(await namesBy('NAME')).toEqual(['爱心早餐', '代办跑腿', '花园认养', '楼道亮灯', '中秋晚会']);
    expect(await namesBy('GRID')).toEqual(['爱心早餐', '花园认养', '楼道亮灯', '代办跑腿', '中秋晚会']);
    expect(await namesBy('SLOTS_LEFT')).toEqual(['代办跑腿', '中秋晚会', '楼道亮灯', '爱心早餐', '花园认养']);
    expect(await namesBy('PROGRESS')).toEqual(['中秋晚会', '花园认养', '爱心早餐', '代办跑腿', '楼道亮灯']);
  });

  test.for([
    ['search: "亮灯"', ['楼道亮灯']],
    ['search: "lou dao"', ['楼道亮灯']],
    ['search: "AIXIN"', ['爱心早餐']],
    ['search: "%"', []],
    ['within: "EAST", orderBy: GRID', ['爱心早餐', '花园认养', '楼道亮灯']],
    ['within: "EAST", orderBy: NAME, category: [HOMELAND, CARE]', ['爱心早餐', '花园认养']],
    ['adopted: true, orderBy: PROGRESS', ['中秋晚会', '花园认养']],
  ] as const)('finds by %s', async ([wish, expected]) => {
    await plant();
    const { nodes } = await page(wish.replace('EAST', id('Grid', 'east')));
    expect(nodes.map(({ name }) => name)).toEqual(expected);
  });
});
