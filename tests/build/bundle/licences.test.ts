import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { licenceTexts, packageOf, packagesOf, shippedPackages } from '../../../src/build/bundle/licences.ts';

const root = resolve(import.meta.dirname, '../../..');
const read = (file: string) => JSON.parse(readFileSync(resolve(root, file), 'utf8'));

interface Locked {
  version: string;
  license?: string;
  dev?: boolean;
}

const locked = Object.entries(read('package-lock.json').packages as Record<string, Locked>)
  .filter(([path]) => path !== '')
  .map(([path, { version, license = 'unknown', dev = false }]) => ({
    name: packageOf(`/${path}`) ?? '',
    version,
    license,
    dev,
  }));

/** Licences that let anyone use, change and pass on. What reaches readers is under the two shortest. */
const shippedLicences = ['ISC', 'MIT'];
const toolLicences = [
  ...shippedLicences,
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  // libvips, which sharp loads as a library; the build uses it, readers get none of it.
  'Apache-2.0 AND LGPL-3.0-or-later',
  'Apache-2.0 AND LGPL-3.0-or-later AND MIT',
  'LGPL-3.0-or-later',
  'MIT OR Apache-2.0',
  'MIT-0',
  'MPL-2.0',
  // What mammoth and markdown-it bring; the importer uses it, readers get none of it.
  'BSD',
  '(MIT OR GPL-3.0-or-later)',
  '(MIT AND Zlib)',
  'PSF-2.0',
  // Fonts of the tests.
  'OFL-1.1',
];

test('every package that is installed is under a licence of the list', () => {
  const others = locked.filter(({ license, dev }) => !(dev ? toolLicences : shippedLicences).includes(license));
  expect(others).toEqual([]);
  expect(locked.length).toBeGreaterThan(100);
});

/** After a change of dependencies: `npm run licences`. */
test('the committed list is the generated one', async () => {
  const shipped = Object.entries(shippedPackages).map(([name, use]) => {
    const { version, license } = read(`node_modules/${name}/package.json`);
    return `| ${name} | ${version} | ${license} | ${use} |`;
  });
  const counts = toolLicences.map((license) => {
    const names = locked.filter((one) => one.license === license).map(({ name }) => name);
    const some = [...new Set(names)].sort();
    return `| ${license} | ${names.length} | ${some.length > 12 ? `${some.slice(0, 12).join(', ')} …` : some.join(', ')} |`;
  });
  const text = `# Licences

Written by \`npm run licences\`; do not edit.

What reaches readers, with the texts of the licences in \`/licences.txt\` of the site. A package in the scripts that is not
here stops the build (\`src/build/bundle/licences.ts\`). The fonts, Source Serif 4 and Lexend, are under the SIL Open Font
License 1.1.

| package | version | licence | what it is there for |
|---|---|---|---|
${shipped.join('\n')}

All that is installed, ${locked.length} packages with those of other systems, by licence. Another licence fails \`npm test\`.

| licence | packages | which |
|---|---|---|
${counts.join('\n')}
`;
  await expect(text).toMatchFileSnapshot('../../../docs/licences.md');
});

describe("a module's package", () => {
  it.each([
    ['/site/src/main.tsx', undefined],
    ['/site/node_modules/react/cjs/react.production.js', 'react'],
    ['/site/node_modules/@scope/name/index.js', '@scope/name'],
    ['/site/node_modules/a/node_modules/b/index.js', 'b'],
    ['\0/site/node_modules/react/index.js?commonjs-es-import', 'react'],
    ['\0vite/preload-helper.js', 'vite'],
    ['\0rolldown/runtime.js', 'rolldown'],
  ])('%j', (moduleId, name) => {
    expect(packageOf(moduleId)).toBe(name);
  });

  it('is named once, in order', () => {
    expect(packagesOf(['/node_modules/b/1', '/node_modules/a/1', '/src/x', '/node_modules/b/2'])).toEqual(['a', 'b']);
  });
});

test('the text that is passed on has a licence of each, and of no tool’s own tools', async () => {
  const text = await licenceTexts(root, Object.keys(shippedPackages));
  const parts = text.split(`\n\n${'-'.repeat(80)}\n\n`);
  expect(parts.map((part) => part.split('\n')[0])).toEqual([...Object.keys(shippedPackages), 'Source Serif 4, Lexend']);
  for (const part of parts.slice(0, -1)) expect(part).toMatch(/Copyright[\s\S]*Permission[\s\S]*(AS IS|as is)/u);
  expect(parts.at(-1)).toContain('SIL OPEN FONT LICENSE');
  expect(text.length).toBeLessThan(16_000);
});

test('a package without a licence stops the build', async () => {
  await expect(licenceTexts(root, ['.bin'])).rejects.toThrow('has no licence file');
});
