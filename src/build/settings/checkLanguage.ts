import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { IssuesError } from '../check/issue.ts';

/** The language that says which files and keys there are. */
const reference = resolve(import.meta.dirname, '../../language/vi');

/** Keys of a file by their paths, such as `action.reply`; none where the file does not tell. */
type KeysOf = (file: string, text: string) => readonly string[] | undefined;

/**
 * Checks that the folder of a language has all files, and all keys in those of a kind.
 *
 * @param kind `.json` or `.ts`
 * @throws IssuesError with a line for each that is missing: `file found …, expected …`
 */
export function checkLanguage(folder: string, kind: string, keysOf: KeysOf): void {
  const lines = readdirSync(reference).flatMap((name) => {
    const [file, model] = [join(folder, name), join(reference, name)];
    const [found, expected] = [file, model].map((path) => relative(process.cwd(), path));
    if (!existsSync(file)) return `${found} found no file, expected one like ${expected}`;
    if (!name.endsWith(kind) || folder === reference) return [];
    const keys = keysOf(name, readFileSync(file, 'utf8'));
    const missing = keysOf(name, readFileSync(model, 'utf8'))?.filter((key) => keys && !keys.includes(key)) ?? [];
    return missing.map((key) => `${found} found no key "${key}", expected the keys of ${expected}`);
  });
  if (lines.length > 0) throw new IssuesError(lines);
}

/** The keys of a JSON file. */
export function jsonKeys(_file: string, text: string): string[] {
  return Object.keys(JSON.parse(text));
}
