/** One mistake in an article's file: where it is, what stands there, and what should. */
export type Fault = {
  file: string;
  /** 1-based, as editors count. */
  line: number;
  /** 1-based, in UTF-16 code units, as editors count. */
  column: number;
  /** RFC 6901: of the wrong value, of the object that lacks a key, or of a key that should not be there. */
  pointer: string;
  found: string;
  expected: string;
};

/** Keys and indexes from the root of an article to one of its values. */
export type Path = readonly (string | number)[];

/** A fault before its place in the file is known. With `atKey`, the last key of the path is wrong, not its value. */
export type Problem = { path: Path; atKey?: true; found: string; expected: string };

/** A path as a JSON Pointer (RFC 6901); the root is the empty string. */
export function pointerTo(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** A fault on one line: `file:line:column /pointer found …, expected …`. The root's pointer is shown as `/`. */
export function formatFault({ file, line, column, pointer, found, expected }: Fault): string {
  return `${file}:${line}:${column} ${pointer || '/'} found ${found}, expected ${expected}`;
}
