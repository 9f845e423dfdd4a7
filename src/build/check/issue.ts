/** One mistake in an article's file: where it is, what stands there, and what should. */
export interface Issue extends Place {
  /** RFC 6901: of the wrong value, of the object that lacks a key, or of a key that should not be there. */
  pointer: string;
  found: string;
  expected: string;
}

/** An issue with the file that it is in, as reports name it. */
export type LocatedIssue = Issue & { file: string };

/** A text has issues, an article or the settings. The message has one line for each, and is for who wrote it: no stack. */
export class IssuesError extends Error {
  override name = 'IssuesError';
  override stack = '';
  /** @param lines as of `formatIssue` */
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

/** A place in a text, 1-based, columns in UTF-16 code units, as editors count. */
export interface Place {
  line: number;
  column: number;
}

/** Keys and indexes from the root of a JSON text to one of its values. */
export type Path = readonly (string | number)[];

/** A path as a JSON Pointer (RFC 6901); the root is the empty string. */
export function pointerTo(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** An issue on one line: `file:line:column /pointer found …, expected …`. The root's pointer is shown as `/`. */
export function formatIssue({ file, line, column, pointer, found, expected }: LocatedIssue): string {
  return `${file}:${line}:${column} ${pointer || '/'} found ${found}, expected ${expected}`;
}
