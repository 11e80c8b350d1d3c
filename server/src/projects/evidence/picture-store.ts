import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Pictures as files, named by the hash of their bytes: `<folder>/<first two>/<hash>`. The same bytes are one file, and a
 * file under its name is always whole. Servers on one PostgreSQL share the folder.
 */
export class PictureStore {
  constructor(private readonly folder: string) {}

  /** Stores the bytes durably and returns their hash. Rejects when the disk does not take them. */
  async keep(bytes: Buffer): Promise<string> {
    const hash = createHash('sha256').update(bytes).digest('hex');
    const folder = join(this.folder, hash.slice(0, 2));
    await mkdir(folder, { recursive: true });
    const unfinished = join(folder, `.${randomUUID()}`);
    try {
      await writeDurably(unfinished, bytes);
      await rename(unfinished, join(folder, hash));
      await syncFolder(folder);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
    return hash;
  }

  /** The bytes of that hash; null when there is no such file. */
  async read(hash: string): Promise<Buffer | null> {
    return readFile(join(this.folder, hash.slice(0, 2), hash)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
  }
}

async function writeDurably(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** So that the name, too, survives a power cut. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
