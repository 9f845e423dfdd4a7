import { hash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Images by what they were made from. */
export interface ImageCache {
  /**
   * An image from the cache, or made now and cached.
   *
   * @param source names all that its content follows from; each image has its own
   */
  get: (source: string, make: () => Promise<Buffer>) => Promise<Buffer>;
  /** Removes images that no build has asked for in the last 30 days. */
  prune: () => Promise<void>;
}

const maxAge = 30 * 86_400_000;

/** @param folder absolute path. Where nothing can be written, all is made anew in each build. */
export function imageCache(folder: string): ImageCache {
  return {
    get: async (source, make) => {
      const file = join(folder, hash('sha256', source, 'hex'));
      try {
        const found = await readFile(file);
        await utimes(file, new Date(), new Date());
        return found;
      } catch {
        const made = await make();
        await store(file, made).catch(() => rm(temporary(file), { force: true }).catch(() => undefined));
        return made;
      }
    },
    prune: async () => {
      const oldest = Date.now() - maxAge;
      for (const name of await readdir(folder).catch(() => [])) {
        const file = join(folder, name);
        // Another build may have renamed or removed it.
        const found = await stat(file).catch(() => undefined);
        if (found && found.mtimeMs < oldest) await rm(file, { force: true });
      }
    },
  };

  async function store(file: string, content: Buffer): Promise<void> {
    await mkdir(folder, { recursive: true });
    await writeFile(temporary(file), content);
    // Another build at the same time finds the whole file or none.
    await rename(temporary(file), file);
  }
}

function temporary(file: string): string {
  return `${file}.${process.pid}`;
}
