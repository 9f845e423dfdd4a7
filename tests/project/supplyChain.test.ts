import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const text = (file: string) => readFileSync(resolve(root, file), 'utf8');

interface Locked {
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  dev?: boolean;
}

const { dependencies, devDependencies } = JSON.parse(text('package.json'));
const locked: [string, Locked][] = Object.entries(JSON.parse(text('package-lock.json')).packages);
const installed = locked.filter(([path]) => path !== '');

test('every dependency is one exact version', () => {
  const versions = Object.entries({ ...dependencies, ...devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(String(version)))).toEqual([]);
});

test('no package runs a script when it is installed, and npm is told to run none', () => {
  expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  expect(text('.npmrc')).toMatch(/^ignore-scripts=true$/mu);
});

test('every package is what was locked, and from the registry', () => {
  const from = /^(?:https:\/\/registry\.npmjs\.org\/|$)/u;
  const strange = installed.filter(
    ([, { resolved = '', integrity = '' }]) => !from.test(resolved) || !/^sha512-/u.test(integrity),
  );
  expect(strange).toEqual([]);
});

interface Component {
  name: string;
  properties?: { name: string }[];
}

/** With `--omit dev` npm leaves out react too, since tools ask for it as well. So all are listed, and the tools marked. */
test('npm lists what is installed, and marks what serves development only', () => {
  const printed = execFileSync('npm', ['run', '--silent', 'sbom'], { cwd: root, encoding: 'utf8' });
  const { bomFormat, components }: { bomFormat: string; components: Component[] } = JSON.parse(printed);
  expect(bomFormat).toBe('CycloneDX');
  expect(components.length).toBeGreaterThan(150);
  const unmarked = components.filter(({ properties }) => !properties?.some(({ name }) => /development/u.test(name)));
  const shipped = installed.filter(([, { dev }]) => !dev).map(([path]) => path.replace('node_modules/', ''));
  expect(shipped).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  expect(unmarked.map(({ name }) => name).sort()).toEqual(shipped.sort());
});
