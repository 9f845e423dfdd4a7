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

/** A file as a build has left it. */
interface Left {
  /** A hash of all that it was made from. */
  source: string;
  /** Another one as soon as anything has touched the file. */
  stamp: string;
}

/** The files of a build by their paths in its folder, such as `/bai-viet/x.html`. */
type Note = ReadonlyMap<string, Left>;

export interface PageFiles {
  /** Empties the folder, but for files that stand as the build before has left them. */
  clear: () => void;
  /**
   * Writes a file, unless it stands as the build before has left it and was made from the same.
   *
   * @param source a hash of all that its content follows from
   */
  write: (name: string, source: string, make: () => string | Promise<string>) => Promise<void>;
  /**
   * Removes files that are no page's any more, and leaves a note for the next build.
   *
   * @returns how many files were written
   */
  done: () => number;
}

/**
 * Writes the files of pages, and only those that have changed since the build before. That one has left a note; whatever
 * is wrong with note or files, the files are written anew. One after the other: several at a time, in one folder, took
 * a third longer.
 *
 * @param folder absolute path of the folder to write to
 * @param noteFile absolute path of the note, which is of this folder only
 */
export function pageFiles(folder: string, noteFile: string): PageFiles {
  const before = readNote(noteFile);
  const now = new Map<string, Left>();
  let written = 0;
  let cleared = false;
  const stands = (name: string) => {
    const stamp = stampOf(join(folder, name));
    return stamp !== undefined && stamp === before.get(name)?.stamp;
  };

  return {
    clear: () => {
      if (existsSync(folder)) prune(folder, stands);
      cleared = true;
    },
    write: async (name, source, make) => {
      const left = before.get(name);
      if (left?.source === source && stands(name)) {
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
      if (cleared && gone) prune(folder, (name) => now.has(name) || !stands(name));
      writeNote(noteFile, now);
      return written;
    },
  };
}

/** Removes files that are not kept, and folders that hold nothing then. @returns whether anything is left */
function prune(folder: string, isKept: (name: string) => boolean, inside = ''): boolean {
  const left = readdirSync(join(folder, inside), { withFileTypes: true }).filter((entry) => {
    const name = `${inside}/${entry.name}`;
    // Vite too leaves a repository where it empties a folder.
    const stays = entry.isDirectory() ? name === '/.git' || prune(folder, isKept, name) : isKept(name);
    if (!stays) rmSync(join(folder, name), { recursive: true });
    return stays;
  });
  return left.length > 0;
}

/** Size and times of a file. Its status changes with each change of it, whatever a program says of its content's time. */
function stampOf(path: string): string | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? `${found.size} ${found.mtimeMs} ${found.ctimeMs}` : undefined;
}

function readNote(file: string): Note {
  try {
    return new Map(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return new Map();
  }
}

/** Where there is no place for a note, the next build writes all. */
function writeNote(file: string, note: Note): void {
  const whole = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(whole, JSON.stringify([...note]));
    renameSync(whole, file);
  } catch {
    rmSync(whole, { force: true });
  }
}
