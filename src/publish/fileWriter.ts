import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** So many files are on their way to the disk while the next ones are made. */
const atOnce = 128;

interface FileWriter {
  /** Begins to write a file and the folders that it needs; settles when another one may be begun. */
  write: (file: string, content: string) => Promise<void>;
  /** Settles when all files are written. */
  done: () => Promise<void>;
}

/** Writes many files, several at a time. An error of any of them is thrown by the next call. */
export function fileWriter(): FileWriter {
  const folders = new Map<string, Promise<unknown>>();
  const writing = new Set<Promise<void>>();

  const writeOne = async (file: string, content: string) => {
    const folder = dirname(file);
    const made = folders.get(folder) ?? mkdir(folder, { recursive: true });
    folders.set(folder, made);
    await made;
    await writeFile(file, content);
  };

  return {
    write: async (file, content) => {
      const one = writeOne(file, content).then(() => {
        writing.delete(one);
      });
      writing.add(one);
      if (writing.size >= atOnce) await Promise.race(writing);
    },
    done: async () => {
      await Promise.all(writing);
    },
  };
}
