import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../../src');

/** The code of a folder by the path of each file; `import type`, `import()` and exports from other files count as imports. */
function importsOf(files: ReadonlyMap<string, string>): Map<string, string[]> {
  const imported = /(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/gu;
  return new Map(
    Array.from(files, ([file, code]) => [
      file,
      Array.from(code.matchAll(imported), ([, path = '']) => join(file, '..', path)).filter((path) => files.has(path)),
    ]),
  );
}

/** Every cycle of imports once, as the files that it leads through. */
function cyclesIn(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const cycles: string[][] = [];
  const visit = (file: string, way: readonly string[]) => {
    if (way.includes(file)) cycles.push([...way.slice(way.indexOf(file)), file]);
    if (way.includes(file) || done.has(file)) return;
    for (const next of imports.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return cycles;
}

it('no import of src leads back to where it came from, types included', () => {
  const names = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/u.test(name));
  const imports = importsOf(new Map(names.map((name) => [name, readFileSync(join(src, name), 'utf8')])));
  expect([...imports.values()].flat().length).toBeGreaterThan(names.length);
  expect(cyclesIn(imports)).toEqual([]);
});

it.each<[string, Record<string, string>, string[][]]>([
  [
    'by types',
    { 'a/a.ts': "import type { B } from '../b.ts';", 'b.ts': "export { a } from './a/a.ts';" },
    [['a/a.ts', 'b.ts', 'a/a.ts']],
  ],
  [
    'by a part that loads later',
    { 'a.ts': "const b = () => import('./b.ts');", 'b.ts': "import './a.ts';" },
    [['a.ts', 'b.ts', 'a.ts']],
  ],
  ['by itself', { 'a.ts': "import { a } from './a.ts';" }, [['a.ts', 'a.ts']]],
  ['no way back', { 'a.ts': "import './b.ts'; import './c.ts';", 'b.ts': "import './c.ts';", 'c.ts': '' }, []],
])('a cycle is found: %s', (_, files, cycles) => {
  expect(cyclesIn(importsOf(new Map(Object.entries(files))))).toEqual(cycles);
});
