// Puts a gzipped copy beside every built file that gains by it, so that the server sends it without compressing anything.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const SMALLEST_BYTES = 1_024;
const COMPRESSIBLE = /\.(js|css|html|svg|json)$/;

/** Makes the plugin; it fails the build when a file can't be read or written. */
export function gzipAssets(): Plugin {
  let folder = '';
  return {
    name: 'gzip-assets',
    apply: 'build',
    configResolved: (config) => {
      folder = join(config.root, config.build.outDir);
    },
    closeBundle: async () => {
      const names = await readdir(folder, { recursive: true });
      for (const name of names.filter((name) => COMPRESSIBLE.test(name))) {
        const content = await readFile(join(folder, name));
        if (content.length < SMALLEST_BYTES) continue;
        await writeFile(join(folder, `${name}.gz`), await promisify(gzip)(content, { level: 9 }));
      }
    },
  };
}
