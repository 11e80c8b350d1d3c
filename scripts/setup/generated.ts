// The generated files that are committed, and the check that they are what the sources of today give.
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { startChild } from './child.mjs';
import { filesUnder } from './fingerprint.mjs';

const SCHEMA = 'schema/schema.graphql';
const PRINT_SCHEMA = 'server/src/graphql/print-schema.ts';
const FOLDERS = ['schema', 'dashboard'];

/** Writes all of them anew. False when a generator failed; it has said why. */
export async function generate(): Promise<boolean> {
  const schema = await printSchema();
  if (schema === undefined) return false;
  writeIfChanged(SCHEMA, schema);
  const dashboard = startChild('npm', ['run', '--silent', 'generate'], {
    cwd: 'dashboard',
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return (await dashboard.ended) === 0;
}

/** The generated files that differ from those in the working tree, which stays as it was. */
export async function findDrift(): Promise<{ isGenerated: boolean; changed: string[] }> {
  const before = readAll();
  const isGenerated = await generate();
  const after = readAll();
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
  for (const path of changed) restore(path, before.get(path));
  return { isGenerated, changed };
}

async function printSchema(): Promise<string | undefined> {
  const args = ['--import', '@oxc-node/core/register', PRINT_SCHEMA];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 16 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    console.error((error as { stderr?: string }).stderr || error);
    console.error(`${PRINT_SCHEMA} failed: the contract could not be printed.`);
    return undefined;
  }
}

function readAll(): Map<string, string> {
  const paths = FOLDERS.flatMap((folder) => filesUnder(folder));
  return new Map(paths.map((path) => [path, readFileSync(path, 'latin1')]));
}

function restore(path: string, content: string | undefined): void {
  if (content === undefined) rmSync(path);
  else writeFileSync(path, content, 'latin1');
}

/** An unchanged file keeps its date, so that a watcher does not rebuild for nothing. */
function writeIfChanged(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  if (!filesUnder(path).length || readFileSync(path, 'utf8') !== content) writeFileSync(path, content);
}
