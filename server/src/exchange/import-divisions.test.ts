import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { Ledger } from '../ledger/ledger.ts';
import { emptyDatabase, onBothEngines } from '../testing/engines.ts';
import { foundTown } from '../towns/found-town.ts';
import { parseDivisions } from './divisions.ts';
import { DivisionsError } from './divisions-error.ts';
import { importDivisions } from './import-divisions.ts';
import type { AreaOfTown } from './place-divisions.ts';

const town = '330482106';
const actor = { id: 'import', role: 'OPERATOR' };
const clock = () => new Date('2026-11-21T16:30:00.000Z');
const list = (...rows: string[]) => ['code,name', ...rows.map((row) => `${town}${row}`)].join('\n');
const threeRows = ['001,广陈居委会', '201,山塘村村委会', '202,前港村村委会'];

onBothEngines('importing a division list', (engine) => {
  let database: Database;
  let ledger: Ledger;
  let end: () => Promise<void>;

  beforeEach(async () => {
    ({ database, end } = await emptyDatabase(engine));
    ledger = new Ledger(database, clock);
    await foundTown(database, {
      code: town,
      name: '广陈镇',
      areaLabel: '片区',
      isExample: false,
      at: clock().toISOString(),
    });
  });
  afterEach(() => end());

  const importList = async (csv: string, areas?: AreaOfTown[]) =>
    importDivisions(database, ledger, { town, listed: parseDivisions(csv, town), actor, areas });
  const tree = async () => {
    const grids = await database.reader.selectFrom('grid').selectAll().orderBy('path').execute();
    return grids.map(({ path, level, name, kind }) => [path, level, name, ...(kind ? [kind] : [])].join(' '));
  };
  const revision = async () =>
    (await database.reader.selectFrom('town').select('revision').executeTakeFirstOrThrow()).revision;

  test('hangs the neighbourhoods under one area, in one write that tells their number', async () => {
    const imported = await importList(list(...threeRows));
    expect(imported).toEqual({ status: 'imported', revision: 1, listed: 3, added: 3, vanished: [], renamed: [] });
    expect(await tree()).toEqual([
      '0001 TOWN 广陈镇',
      '0001.0001 AREA 未分片',
      '0001.0001.0001 NEIGHBOURHOOD 广陈 RESIDENTIAL',
      '0001.0001.0002 NEIGHBOURHOOD 山塘村 VILLAGE',
      '0001.0001.0003 NEIGHBOURHOOD 前港村 VILLAGE',
    ]);
    const grids = await database.reader.selectFrom('grid').selectAll().where('level', '=', 'NEIGHBOURHOOD').execute();
    expect(grids.every(({ id, code, opened_on }) => id === code && opened_on === '2026-11-22')).toBe(true);
    const entries = await database.reader.selectFrom('ledger_entry').selectAll().execute();
    expect(entries.map(({ kind, facts }) => [kind, JSON.parse(facts)])).toEqual([
      ['DIVISIONS_IMPORTED', { areas: 1, neighbourhoods: 3 }],
    ]);
  });

  test('changes nothing the second time, nor with the same rows in another order', async () => {
    await importList(list(...threeRows));
    for (const rows of [threeRows, threeRows.toReversed()]) {
      expect(await importList(list(...rows))).toMatchObject({ status: 'unchanged', added: 0, listed: 3, revision: 1 });
    }
    expect(await revision()).toBe(1);
    expect(await tree()).toHaveLength(5);
  });

  test('adds what is new after what is there, and only tells of what vanished or is called otherwise', async () => {
    await importList(list(...threeRows));
    const later = list('001,广陈社区居委会', '203,民主村村委会', '202,前港村村委会');
    expect(await importList(later)).toEqual({
      status: 'imported',
      revision: 2,
      listed: 3,
      added: 1,
      vanished: [{ code: `${town}201`, name: '山塘村' }],
      renamed: [{ code: `${town}001`, name: '广陈', listedName: '广陈社区' }],
    });
    expect((await tree()).slice(2)).toEqual([
      '0001.0001.0001 NEIGHBOURHOOD 广陈 RESIDENTIAL',
      '0001.0001.0002 NEIGHBOURHOOD 山塘村 VILLAGE',
      '0001.0001.0003 NEIGHBOURHOOD 前港村 VILLAGE',
      '0001.0001.0004 NEIGHBOURHOOD 民主村 VILLAGE',
    ]);
    // The first list again: it says the same as before, but of the town as it now is.
    expect(await importList(list(...threeRows))).toMatchObject({
      status: 'unchanged',
      vanished: [{ code: `${town}203`, name: '民主村' }],
    });
  });

  test('follows the areas that are given, and leaves under 未分片 only what has none', async () => {
    const areas = [
      { id: 'east', name: '东片', codes: [`${town}202`] },
      { id: 'west', name: '西片', codes: [`${town}001`] },
    ];
    await importList(list(...threeRows), areas);
    expect(await tree()).toEqual([
      '0001 TOWN 广陈镇',
      '0001.0001 AREA 东片',
      '0001.0001.0001 NEIGHBOURHOOD 前港村 VILLAGE',
      '0001.0002 AREA 西片',
      '0001.0002.0001 NEIGHBOURHOOD 广陈 RESIDENTIAL',
      '0001.0003 AREA 未分片',
      '0001.0003.0001 NEIGHBOURHOOD 山塘村 VILLAGE',
    ]);
  });

  test('opens another 未分片 when the first has been closed', async () => {
    await importList(list(...threeRows));
    await database.writer.updateTable('grid').set({ closed_on: '2026-11-22' }).where('id', '=', 'unassigned').execute();
    await importList(list(...threeRows, '203,民主村村委会'));
    expect((await tree()).slice(-2)).toEqual(['0001.0002 AREA 未分片', '0001.0002.0001 NEIGHBOURHOOD 民主村 VILLAGE']);
  });

  test('writes nothing at all from a list with one bad row', async () => {
    await expect(importList(list(...threeRows, '20,民主村村委会'))).rejects.toBeInstanceOf(DivisionsError);
    expect(await tree()).toEqual([]);
    expect(await revision()).toBe(0);
  });

  test('of many rows at once is one write, and twice at the same time is one too', async () => {
    const rows = Array.from(
      { length: 999 },
      (_, index) => `${String(index + 1).padStart(3, '0')},第${index + 1}居委会`,
    );
    const results = await Promise.all([importList(list(...rows)), importList(list(...rows))]);
    expect(results.map(({ status }) => status).sort()).toEqual(['imported', 'unchanged']);
    expect(await tree()).toHaveLength(1_001);
    expect(await revision()).toBe(1);
  });

  test('needs a town, and founding one twice keeps the first', async () => {
    await foundTown(database, {
      code: town,
      name: '别的',
      areaLabel: '街区',
      isExample: true,
      at: clock().toISOString(),
    });
    const [row] = await database.reader.selectFrom('town').selectAll().execute();
    expect(row).toMatchObject({ name: '广陈镇', area_label: '片区', epoch: 1, revision: 0 });
    const elsewhere = {
      town: '330482107',
      listed: [{ code: '330482107001', name: '甲', kind: 'RESIDENTIAL' as const }],
      actor,
    };
    await expect(importDivisions(database, ledger, elsewhere)).rejects.toThrow(/there is no town/);
  });
});
