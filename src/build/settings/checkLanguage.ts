import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { IssuesError } from '../check/issue.ts';

/** The language that says which files and keys there are. */
const reference = resolve(import.meta.dirname, '../../language/vi');

/** Keys of a module by their paths, such as `action.reply`; none where the file does not tell. */
type KeysOf = (file: string, text: string) => readonly string[] | undefined;

/**
 * Checks that the folder of a language has all files, and all keys of messages in its modules. What its JSON says is checked
 * where it is read, in `readLanguage`.
 *
 * @param keysOf without it only files are looked for
 * @throws IssuesError with a line for each that is missing: `file found …, expected …`
 */
export function checkLanguage(folder: string, keysOf?: KeysOf): void {
  const lines = readdirSync(reference).flatMap((name) => {
    const [file, model] = [join(folder, name), join(reference, name)];
    const [found, expected] = [file, model].map((path) => relative(process.cwd(), path));
    if (!existsSync(file)) return `${found} found no file, expected one like ${expected}`;
    if (!keysOf || !name.endsWith('.ts') || folder === reference) return [];
    const keys = keysOf(name, readFileSync(file, 'utf8'));
    const missing = keysOf(name, readFileSync(model, 'utf8'))?.filter((key) => keys && !keys.includes(key)) ?? [];
    return missing.map((key) => `${found} found no key "${key}", expected the keys of ${expected}`);
  });
  if (lines.length > 0) throw new IssuesError(lines);
}
