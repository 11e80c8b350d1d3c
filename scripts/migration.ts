// npm run migration -- <Name>: writes one migration per engine, from what the last one made (remembered beside the
// migrations, in schema.json) to what the entities say now. Says so, and writes nothing, where there is no difference.
// No database is asked: SQLite can't tell its own foreign keys of several columns. That the migrations really make what
// the entities say is the business of server/src/database/migrations.test.ts.
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '../server/src/database/database.ts';
import { entities } from '../server/src/entities.ts';

const name = process.argv[2];
if (!name || !/^[A-Z]\w+$/.test(name)) {
  console.error('usage: npm run migration -- <Name>   (a name in PascalCase, for instance AddPairings)');
  process.exit(2);
}

const migrationsFolder = join(import.meta.dirname, '../server/src/database/migrations');

async function writeMigration(engine: 'sqlite' | 'postgresql', location: { url: string } | { folder: string }) {
  const folder = join(migrationsFolder, engine);
  const database = await Database.open({ location, entities, migrationMemory: folder });
  const { fileName } = await database.orm.migrator.create(folder, false, false, name);
  await database.close();
  if (!fileName) return console.log(`${engine}: no difference`);
  await writeIndex(folder);
  console.log(`${engine}: ${fileName}`);
}

async function writeIndex(folder: string) {
  const modules = (await readdir(folder)).filter((file) => file.startsWith('Migration')).sort();
  const names = modules.map((file) => file.slice(0, -'.ts'.length));
  await writeFile(
    join(folder, 'index.ts'),
    `import type { Constructor } from '@mikro-orm/core';
import type { Migration } from '@mikro-orm/migrations';
${names.map((module) => `import { ${module} } from './${module}.ts';`).join('\n')}

export const migrations: Constructor<Migration>[] = [${names.join(', ')}];
`,
  );
}

const folder = await mkdtemp(join(tmpdir(), 'gongjian-migration-'));
try {
  await writeMigration('sqlite', { folder });
  await writeMigration('postgresql', { url: 'postgresql://nowhere.invalid/never-asked' });
} finally {
  await rm(folder, { recursive: true });
}
