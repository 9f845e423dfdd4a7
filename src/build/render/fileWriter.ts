import { closeSync, fstatSync, lstatSync, mkdirSync, openSync, type Stats, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file as a build wrote it. */
export interface WrittenFile {
  /** A hash of its inputs. */
  source: string;
  /** Changes whenever anything touches the file. */
  stamp: string;
}

/** The files of a build by their paths in its folder, such as `/bai-viet/x.html`. */
export type WrittenFiles = ReadonlyMap<string, WrittenFile>;

/** What becomes of a file, now or later. */
export type MakeContent = () => string | Uint8Array | Promise<string | Uint8Array>;

export interface FileWriter {
  /** The files that stand as they are to be, by now. */
  files: Map<string, WrittenFile>;
  /** Whether a file is as the last build left it. */
  isUntouched: (name: string) => boolean;
  /** Whether a file is untouched since the last build and has the same inputs; then it stands. */
  stands: (name: string, source: string) => boolean;
  /** Writes a file, whatever is there. */
  put: (name: string, source: string, content: string | Uint8Array) => void;
  /**
   * Writes a file, unless it stands.
   *
   * @param source a hash of the inputs of its content
   */
  write: (name: string, source: string, make: MakeContent) => Promise<void>;
  /** How many files were written. */
  written: () => number;
}

/**
 * Writes files into a folder, and only those that have changed since the last build. One at a time: in parallel, in one folder, took a
 * third longer.
 *
 * @param folder absolute path
 * @param before what the last build left
 */
export function fileWriter(folder: string, before: WrittenFiles): FileWriter {
  const files = new Map<string, WrittenFile>();
  const made = new Set<string>();
  let written = 0;

  const isUntouched = (name: string) => {
    const found = stampOf(join(folder, name));
    return found !== undefined && found === before.get(name)?.stamp;
  };
  const stands = (name: string, source: string) => {
    const left = before.get(name);
    if (left?.source !== source || !isUntouched(name)) return false;
    files.set(name, left);
    return true;
  };
  const put = (name: string, source: string, content: string | Uint8Array) => {
    const file = join(folder, name);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    files.set(name, { source, stamp: writeStamped(file, content) });
    written += 1;
  };
  return {
    files,
    isUntouched,
    stands,
    put,
    write: async (name, source, make) => {
      if (!stands(name, source)) put(name, source, await make());
    },
    written: () => written,
  };
}

/** @returns the stamp of what was written */
function writeStamped(file: string, content: string | Uint8Array): string {
  const descriptor = openSync(file, 'w');
  try {
    writeFileSync(descriptor, content);
    return stamp(fstatSync(descriptor));
  } finally {
    closeSync(descriptor);
  }
}

/** The stamp of a file; undefined for what is none. */
function stampOf(path: string): string | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? stamp(found) : undefined;
}

/** Size and times of a file. `ctime` changes with every change, even where a program sets `mtime` back. */
function stamp({ size, mtimeMs, ctimeMs }: Stats): string {
  return `${size} ${mtimeMs} ${ctimeMs}`;
}
