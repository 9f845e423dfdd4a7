import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** The project's own folder. */
export const root = resolve(import.meta.dirname, '../..');

const parts = ['index.html', 'package.json', 'public', 'src', 'tsconfig.json', 'vite.config.ts'];

/**
 * Puts a copy of the project into a folder, so that a test can build it and change it: with the same packages, and what
 * Vite keeps beside them for itself.
 */
export async function copyProject(copy: string): Promise<void> {
  const packages = join(copy, 'node_modules');
  await mkdir(packages, { recursive: true });
  for (const name of parts) await cp(join(root, name), join(copy, name), { recursive: true });
  for (const name of await readdir(join(root, 'node_modules')))
    if (!/^\.(?:vite|cache)/.test(name)) await symlink(join(root, 'node_modules', name), join(packages, name));
}

/** The file to run Node with. */
export const vite = join(root, 'node_modules/vite/bin/vite.js');

/**
 * Builds a copy of the project.
 *
 * @param options more of `vite build`
 * @returns what the build printed
 * @throws Error with what it printed, if it failed
 */
export async function buildCopy(
  copy: string,
  env: NodeJS.ProcessEnv = {},
  outDir = 'dist',
  options: readonly string[] = [],
): Promise<string> {
  // A build, though a test starts it: settings go into the bundles.
  const settings = { VITEST: '', NODE_ENV: 'production', SITE_URL: 'https://bantin.example', ...env };
  const { stdout } = await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', outDir, ...options], {
    cwd: copy,
    env: { ...process.env, ...settings },
  });
  return stdout;
}

/** All files of a folder, by their paths in it. */
export async function filesOf(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const read = files.sort().map(async (file) => [file.slice(folder.length), await readFile(file)] as const);
  return new Map(await Promise.all(read));
}

/** The paths at which two folders differ; a file that only one has is a difference. */
export function differences(one: ReadonlyMap<string, Buffer>, other: ReadonlyMap<string, Buffer>): string[] {
  const all = new Set([...one.keys(), ...other.keys()]);
  return [...all].filter((file) => !other.get(file)?.equals(one.get(file) ?? Buffer.of())).sort();
}
