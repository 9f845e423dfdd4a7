import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type FileWriter, fileWriter, type WrittenFile, type WrittenFiles } from './fileWriter.ts';

/** What writes files of a build, wherever it runs. */
export type IncrementalWriter = Pick<FileWriter, 'write'>;

/** The files of a build: what is written, here and in other threads, and what is removed. */
export interface SiteWriter extends IncrementalWriter, Pick<FileWriter, 'stands'> {
  /** Empties the folder, except files that the last build wrote and nothing has touched since. */
  clear: () => void;
  /** What the last build wrote under names that begin so: for a thread that writes there. */
  before: (...beginnings: string[]) => WrittenFiles;
  /** Takes note of files that another thread has written, or found as they are to be. */
  wrote: (files: WrittenFiles, written: number) => void;
  /**
   * Removes files that belong to no page any more, and writes the manifest for the next build.
   *
   * @returns how many files were written
   */
  done: () => number;
}

/**
 * Incremental build: writes the files of pages, and only those that have changed since the last build, by the manifest that it
 * left. Without one, or with anything wrong in it, all are written.
 *
 * @param folder absolute path of the folder to write to
 * @param manifestFile absolute path of the manifest, which is for this folder only
 */
export function incrementalWriter(folder: string, manifestFile: string): SiteWriter {
  const before = readManifest(manifestFile);
  const { files, isUntouched, stands, write, written } = fileWriter(folder, before);
  let writtenElsewhere = 0;
  let cleared = false;

  return {
    stands,
    write,
    clear: () => {
      if (existsSync(folder)) prune(folder, isUntouched);
      cleared = true;
    },
    before: (...beginnings) =>
      new Map([...before].filter(([name]) => beginnings.some((beginning) => name.startsWith(beginning)))),
    wrote: (others, count) => {
      for (const [name, file] of others) files.set(name, file);
      writtenElsewhere += count;
    },
    done: () => {
      const gone = [...before.keys()].some((name) => !files.has(name));
      if (cleared && gone) prune(folder, (name) => files.has(name) || !isUntouched(name));
      writeManifest(manifestFile, files);
      return written() + writtenElsewhere;
    },
  };
}

/** Removes files, and folders that are empty then. @returns whether anything is left */
function prune(folder: string, isKept: (name: string) => boolean, inside = ''): boolean {
  const left = readdirSync(join(folder, inside), { withFileTypes: true }).filter((entry) => {
    const name = `${inside}/${entry.name}`;
    // Vite also spares a repository when it empties a folder.
    const stays = entry.isDirectory() ? name === '/.git' || prune(folder, isKept, name) : isKept(name);
    if (!stays) rmSync(join(folder, name), { recursive: true });
    return stays;
  });
  return left.length > 0;
}

function readManifest(file: string): WrittenFiles {
  try {
    const read: [unknown, WrittenFile][] = JSON.parse(readFileSync(file, 'utf8'));
    return new Map(read.flatMap(([name, written]) => (typeof name === 'string' ? [[name, written]] : [])));
  } catch {
    return new Map();
  }
}

/** The same files give the same text, in whatever order they came. Where it cannot be written, the next build writes all files. */
function writeManifest(file: string, manifest: WrittenFiles): void {
  const temporary = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const sorted = [...manifest].sort(([one], [other]) => (one < other ? -1 : 1));
    writeFileSync(temporary, JSON.stringify(sorted));
    renameSync(temporary, file);
  } catch {
    rmSync(temporary, { force: true });
  }
}
