import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** A file as the last build wrote it. */
interface WrittenFile {
  /** A hash of its inputs. */
  source: string;
  /** Changes whenever anything touches the file. */
  stamp: string;
}

/** The files of a build by their paths in its folder, such as `/bai-viet/x.html`. */
type WrittenFiles = ReadonlyMap<string, WrittenFile>;

export interface IncrementalWriter {
  /** Empties the folder, except files that the last build wrote and nothing has touched since. */
  clear: () => void;
  /**
   * Writes a file, unless it is untouched since the last build and has the same inputs.
   *
   * @param source a hash of the inputs of its content
   */
  write: (
    name: string,
    source: string,
    make: () => string | Uint8Array | Promise<string | Uint8Array>,
  ) => Promise<void>;
  /**
   * Removes files that belong to no page any more, and writes the manifest for the next build.
   *
   * @returns how many files were written
   */
  done: () => number;
}

/**
 * Incremental build: writes the files of pages, and only those that have changed since the last build, by the manifest that it
 * left. Without one, or with anything wrong in it, all are written. One at a time: in parallel, in one folder, took a third
 * longer.
 *
 * @param folder absolute path of the folder to write to
 * @param manifestFile absolute path of the manifest, which is for this folder only
 */
export function incrementalWriter(folder: string, manifestFile: string): IncrementalWriter {
  const before = readManifest(manifestFile);
  const now = new Map<string, WrittenFile>();
  let written = 0;
  let cleared = false;
  const isUntouched = (name: string) => {
    const stamp = stampOf(join(folder, name));
    return stamp !== undefined && stamp === before.get(name)?.stamp;
  };

  return {
    clear: () => {
      if (existsSync(folder)) prune(folder, isUntouched);
      cleared = true;
    },
    write: async (name, source, make) => {
      const left = before.get(name);
      if (left?.source === source && isUntouched(name)) {
        now.set(name, left);
        return;
      }
      const file = join(folder, name);
      const content = await make();
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      now.set(name, { source, stamp: stampOf(file) ?? '' });
      written += 1;
    },
    done: () => {
      const gone = [...before.keys()].some((name) => !now.has(name));
      if (cleared && gone) prune(folder, (name) => now.has(name) || !isUntouched(name));
      writeManifest(manifestFile, now);
      return written;
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

/** Size and times of a file. `ctime` changes with every change, even where a program sets `mtime` back. */
function stampOf(path: string): string | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? `${found.size} ${found.mtimeMs} ${found.ctimeMs}` : undefined;
}

function readManifest(file: string): WrittenFiles {
  try {
    return new Map(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return new Map();
  }
}

/** Where the manifest cannot be written, the next build writes all files. */
function writeManifest(file: string, manifest: WrittenFiles): void {
  const temporary = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(temporary, JSON.stringify([...manifest]));
    renameSync(temporary, file);
  } catch {
    rmSync(temporary, { force: true });
  }
}
