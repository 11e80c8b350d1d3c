// A fingerprint of file contents: equal as long as nothing that it covers has changed, whatever the dates say.
// Runs on the machine's own Node (20 or newer), before anything is installed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const NEVER_A_SOURCE = new Set(['node_modules', 'dist', '.cache', '.vite']);

/**
 * All files under a path (or the path itself), in a stable order.
 * @param {string} path
 * @param {(path: string) => boolean} [includes]
 * @returns {string[]}
 */
export function filesUnder(path, includes = () => true) {
  if (!existsSync(path) || !includes(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .filter((name) => !NEVER_A_SOURCE.has(name))
    .flatMap((name) => filesUnder(join(path, name), includes));
}

/**
 * @param {{ files: string[], read?: (path: string) => string | Buffer, salt?: string }} of
 * @returns {string}
 */
export function fingerprint({ files, read = (path) => readFileSync(path), salt = '' }) {
  const hash = createHash('sha256').update(salt);
  for (const file of files) {
    const content = read(file);
    hash.update(`\0${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * What of a package.json an installation depends on: editing a script or a description asks for no new one.
 * @param {string} path
 */
export function readDependencies(path) {
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const { name, dependencies, devDependencies, optionalDependencies, peerDependencies, pnpm } = manifest;
  return JSON.stringify({ name, dependencies, devDependencies, optionalDependencies, peerDependencies, pnpm });
}
