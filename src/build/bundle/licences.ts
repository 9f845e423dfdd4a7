import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The packages that may be in the site's scripts, and what for. docs/dependencies.md says why. */
export const shippedPackages: Readonly<Record<string, string>> = {
  idb: 'IndexedDB with promises',
  react: 'the page as components',
  'react-dom': 'the page in the browser',
  'react-router': 'addresses and history, used by way of react-router-dom',
  rolldown: 'how one module finds another, a few lines put in by the bundler',
  scheduler: 'used by react-dom',
  vite: 'how a part that loads later brings its style, a few lines put in by the bundler',
};

/** The licence of the fonts, from the project's root. */
const fontLicence = 'src/styles/fonts/LICENSE.md';

/** The package of a bundler's module; undefined for the site's own code. */
export function packageOf(moduleId: string): string | undefined {
  const name = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/su.exec(moduleId) ?? /^\0([^/]+)/u.exec(moduleId);
  return name?.[1];
}

/** The packages of modules, each once, sorted. */
export function packagesOf(moduleIds: Iterable<string>): string[] {
  const names = Array.from(moduleIds, packageOf).filter((name) => name !== undefined);
  return [...new Set(names)].sort();
}

/**
 * A text with the licences of what a site ships, as they ask: of these packages and of the fonts.
 *
 * @param root of the project, absolute
 */
export async function licenceTexts(root: string, packages: readonly string[]): Promise<string> {
  const texts = packages.map(async (name) => `${name}\n\n${await licenceOf(join(root, 'node_modules', name))}`);
  const fonts = readFile(join(root, fontLicence), 'utf8');
  const all = [...(await Promise.all(texts)), `Source Serif 4, Lexend\n\n${(await fonts).trim()}`];
  return `${all.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** The licence in a package's folder, without those of packages bundled into a tool, which reach no page. */
async function licenceOf(folder: string): Promise<string> {
  const file = (await readdir(folder)).find((name) => /^licen[cs]e(?:\.\w+)?$/iu.test(name));
  if (!file) throw new Error(`${folder} has no licence file, and its licence must be passed on`);
  const text = await readFile(join(folder, file), 'utf8');
  return text.replace(/^#+ Licenses of bundled dependencies.*/msu, '').trim();
}
