import { beforeEach, describe, expect, test } from 'vitest';
import { onBothEngines } from '../../testing/engines.ts';
import { organisationTowns } from '../../testing/organisation-towns.ts';

onBothEngines('a party organisation', (engine) => {
  const { ask, found, grid, list, unit } = organisationTowns(engine);

  describe('is listed', () => {
    const names = ['东居支部', '镇党委', '西居总支', '学校支部', '诊所支部', '社团支部'];
    beforeEach(async () => {
      const committee = await found({ kind: 'COMMITTEE', name: '镇党委', grid: grid('town'), members: 900 });
      await found({ parent: committee.id, members: 30 });
      await found({ kind: 'GENERAL_BRANCH', name: '西居总支', grid: grid('west'), parent: committee.id, members: 120 });
      await found({ name: '学校支部', unit: unit('school'), setting: 'WINDOW' });
      await found({ name: '诊所支部', unit: unit('clinic') });
      await found({ name: '社团支部', unit: unit('homeless'), members: 0 });
    });

    test.for([
      [
        'all of them by the sound of their names',
        '',
        ['东居支部', '社团支部', '西居总支', '学校支部', '镇党委', '诊所支部'],
      ],
      ['as the tree of grids', 'orderBy: TREE', ['镇党委', '东居支部', '学校支部', '西居总支', '诊所支部', '社团支部']],
      ['by members', 'orderBy: MEMBERS', ['镇党委', '西居总支', '东居支部', '社团支部', '学校支部', '诊所支部']],
      ['of a kind', 'kind: GENERAL_BRANCH', ['西居总支']],
      ['of a setting', 'setting: WINDOW', ['学校支部']],
      ['where the tree begins', 'topmost: true', ['社团支部', '学校支部', '镇党委', '诊所支部']],
      ['below that', 'topmost: false', ['东居支部', '西居总支']],
    ] as const)('%s', async ([, args, expected]) => {
      expect(await list(args)).toEqual(expected);
    });

    test.for([
      ['town', ['东居支部', '西居总支', '学校支部', '镇党委', '诊所支部']],
      ['area', ['东居支部', '西居总支', '学校支部', '诊所支部']],
      ['east', ['东居支部', '学校支部']],
      ['west', ['西居总支', '诊所支部']],
      ['new', []],
    ] as const)('within the grid %s by seat, or by the home of the unit', async ([key, expected]) => {
      expect(await list('', { within: grid(key) })).toEqual(expected);
    });

    test.for(['NAME', 'TREE', 'MEMBERS'])('in pages by %s, forwards and backwards', async (order) => {
      const whole = await list(`orderBy: ${order}`);
      const read = async (size: string, cursor: string) => {
        const found: string[] = [];
        for (let at: string | null = null, more = true; more; ) {
          const { page } = await ask<{
            page: { nodes: { name: string }[]; pageInfo: { [field: string]: string | boolean } };
          }>(
            `query ($town: TownCode!, $at: String) { page: organisations(town: $town, orderBy: ${order}, ${size}: 2, ${cursor}: $at) {
              nodes { name } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
            { at },
          );
          const nodes = page.nodes.map(({ name }) => name);
          if (cursor === 'after') found.push(...nodes);
          else found.unshift(...nodes);
          more = Boolean(cursor === 'after' ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage);
          at = (cursor === 'after' ? page.pageInfo.endCursor : page.pageInfo.startCursor) as string;
        }
        return found;
      };
      expect(whole.toSorted()).toEqual(names.toSorted());
      expect(await read('first', 'after')).toEqual(whole);
      expect(await read('last', 'before')).toEqual(whole);
    });

    test('below its parent, in its grid and in its unit', async () => {
      const { organisations, grids, units } = await ask<{
        organisations: { nodes: object[] };
        grids: { nodes: object[] };
        units: { nodes: object[] };
      }>(
        `query ($town: TownCode!) {
          organisations(town: $town, kind: COMMITTEE) { nodes { children(first: 1) { totalCount nodes { name } } } }
          grids(town: $town) { nodes { name organisations { name } } }
          units(town: $town) { nodes { name organisations { name } } } }`,
      );
      expect(organisations.nodes).toEqual([{ children: { totalCount: 2, nodes: [{ name: '东居支部' }] } }]);
      expect(grids.nodes).toContainEqual({ name: 'east', organisations: [{ name: '东居支部' }] });
      expect(grids.nodes).toContainEqual({ name: 'new', organisations: [] });
      expect(units.nodes).toContainEqual({ name: 'clinic', organisations: [{ name: '诊所支部' }] });
      expect(units.nodes).toContainEqual({ name: 'gone', organisations: [] });
    });
  });
});
