import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import addresses from '../../src/language/vi/addresses.json';

const src = resolve(import.meta.dirname, '../../src');
const registries = ['paths.ts', 'ids.ts', 'storage.ts', 'site.ts', 'ui/shortcutKeys.ts'];
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !registries.includes(path) && !path.startsWith('language/'))
  .map((path) => ({
    path,
    code: readFileSync(resolve(src, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/gmu, ''),
  }));

const words = Object.values(addresses)
  .map((word) => word.replace(/-$/u, ''))
  .filter((word) => word.length > 3);

/** What may stand in the registries alone. */
const literals: [what: string, pattern: RegExp][] = [
  ['an address, by a word of the language', new RegExp(`['"\`/#](?:${words.join('|')})(?![a-z])`, 'u')],
  ['a link', /(?:href|src)="\//u],
  [
    'an element id',
    /\bid=(?:"[^"$]|\{['"`](?!\$\{ids\}))|getElementById\(['"`]|querySelector\([^)]*['"`]#\w|\}#[a-z]|['"`, ]copy-notice\b/u,
  ],
  [
    'a path of the site',
    /['"`]\/(?:assets\/|404|sw\.js|newest|index\.json|manifest)|[oO]rigin(?:\}| \+ ['"`])\/|\b404\.html/u,
  ],
  [
    'a shortcut key',
    /\b(?:aria-keyshortcuts|shortcut)=(?:["'](?!\$)|\{[^}]*["'`])|['"]aria-keyshortcuts['"]: *['"]|\bkey [!=]== '(?:\?|[a-z])'/u,
  ],
  ['a storage key', /['"`]ban-tin(?!\/)|(?:local|session)Storage\.\w+\(\s*['"`]/u],
];

it.each(literals)('no literal of %s stands outside the registries', (_what, pattern) => {
  expect(
    files.filter(({ code }) => pattern.test(code)).map(({ path, code }) => `${path}: ${pattern.exec(code)}`),
  ).toEqual([]);
});
