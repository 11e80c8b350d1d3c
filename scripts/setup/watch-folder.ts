// Says when the sources in a folder have changed. Each folder is watched by itself: Node's own recursive watching, and
// with it `node --watch`, loses sight of a file on Linux once an editor has saved it by renaming a new one over it.
import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

const SETTLE_MS = 100;

/** Calls `onChange` once for a burst of changes. Returns what ends the watching. */
export function watchFolder(root: string, isSource: (name: string) => boolean, onChange: () => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  let settling: NodeJS.Timeout | undefined;

  const forget = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };

  const watchAll = () => {
    const folders = new Set([root, ...foldersUnder(root)]);
    for (const folder of watchers.keys()) if (!folders.has(folder)) forget(folder);
    for (const folder of folders) {
      if (watchers.has(folder)) continue;
      const watcher = watch(folder, (_event, name) => {
        const isFolder = !name?.includes('.');
        if (!name || isFolder || isSource(name)) settle();
      });
      watcher.on('error', () => forget(folder));
      watchers.set(folder, watcher);
    }
  };

  const settle = () => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      watchAll();
      onChange();
    }, SETTLE_MS);
  };

  watchAll();
  return () => {
    clearTimeout(settling);
    for (const folder of [...watchers.keys()]) forget(folder);
  };
}

function foldersUnder(root: string): string[] {
  return readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
}
