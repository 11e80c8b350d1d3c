import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { entities } from '../entities.ts';
import { emptyDatabase, emptyPlace, onBothEngines } from '../testing/engines.ts';
import { structureOf } from '../testing/structure.ts';
import { Database } from './database.ts';

onBothEngines('the migrations', (engine) => {
  let database: Database;
  let end: () => Promise<void>;
  /** What the entities would make of an empty database. */
  let wanted: string[];

  beforeAll(async () => {
    const { database: made, end: remove } = await openEmpty();
    await made.orm.schema.create();
    wanted = await structureOf(made);
    await remove();
    ({ database, end } = await emptyDatabase(engine));
  });
  afterAll(() => end());

  async function openEmpty() {
    const place = await emptyPlace(engine);
    const opened = await Database.open({ location: place.location, entities });
    const remove = async () => {
      await opened.close();
      await place.remove();
    };
    return { database: opened, end: remove };
  }

  const execute = (text: string) => sql.raw(text).execute(database.writer);

  test('make of an empty database what the entities say, no more and no less', async () => {
    expect(wanted.length).toBeGreaterThan(100);
    expect(await structureOf(database)).toEqual(wanted);
  });

  test.for([
    ['column', 'alter table unit add column nickname text', 'alter table unit drop column nickname'],
    [
      'rule of uniqueness',
      'drop index claim_stands_once',
      `create unique index claim_stands_once on claim (town_code, project_id, unit_id) where status <> 'WITHDRAWN'`,
    ],
    ['index', 'create index unit_joined_index on unit (town_code, joined_on)', 'drop index unit_joined_index'],
  ] as const)('are found to differ by a single %s', async ([, change, undo]) => {
    await execute(change);
    expect(await structureOf(database)).not.toEqual(wanted);
    await execute(undo);
    expect((await structureOf(database)).length).toBe(wanted.length);
  });

  test('change nothing when they have run already', async () => {
    const executed = await database.orm.migrator.getExecuted();
    const structure = await structureOf(database);
    await database.migrate();
    expect(await database.orm.migrator.getExecuted()).toEqual(executed);
    expect(await database.orm.migrator.getPending()).toEqual([]);
    expect(await structureOf(database)).toEqual(structure);
  });

  test('go down to nothing and up again', async () => {
    const { database: other, end: remove } = await openEmpty();
    await other.migrate();
    await other.orm.migrator.down({ to: 0 });
    expect(await structureOf(other)).toEqual([]);
    await other.migrate();
    expect(await structureOf(other)).toEqual(wanted);
    await remove();
  });

  test('make every text compare by bytes', async () => {
    if (engine === 'postgresql') {
      const texts = wanted.filter((line) => / column \S+ (text|character)/.test(line));
      expect(texts.length).toBeGreaterThan(50);
      expect(texts.filter((line) => !line.endsWith('collation C'))).toEqual([]);
    }
    await execute(`insert into town (code, name, area_label, committed_at) values
      ('1', '一', '', ''), ('2', '丁', '', ''), ('3', 'b', '', ''), ('4', 'B', '', ''), ('5', '阿', '', ''), ('6', 'a', '', '')`);
    const { rows } = await sql<{ name: string }>`select name from town order by name`.execute(database.reader);
    expect(rows.map(({ name }) => name)).toEqual(['B', 'a', 'b', '一', '丁', '阿']);
  });
});
