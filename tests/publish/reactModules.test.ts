// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asModule } from '../../src/publish/reactModules.ts';

const packages = join(import.meta.dirname, '../../node_modules');
const files = [
  'react/cjs/react.production.js',
  'react/cjs/react-jsx-runtime.production.js',
  'react-dom/cjs/react-dom.production.js',
  'react-dom/cjs/react-dom-client.production.js',
  'scheduler/cjs/scheduler.production.js',
];

describe.each(files)('%s as an ES module', (file) => {
  const code = readFileSync(join(packages, file), 'utf8');
  const module = asModule(code);

  it('has nothing of CommonJS left', () => {
    expect(module).not.toMatch(/\b(?:require\(|module\.|exports\.)/u);
  });

  it('imports and exports the same names', () => {
    const names = (text: string, pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, name]) => name));
    expect(names(module, /^import \* as \w+ from "([\w-]+)";$/gmu)).toEqual(names(code, /require\("([\w-]+)"\)/gu));
    const exported = names(module.slice(module.lastIndexOf('export {')), /\bas (\w+)/gu);
    expect(exported).toEqual(names(code, /\bexports\.(\w+)/gu));
  });
});

it('does the same as before', async () => {
  const code = `exports.now = void 0;
if (true) {
  exports.now = function () { return 1; };
}
exports.later = function () { return exports.now() + 1; };
`;
  const module = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(asModule(code))}`);
  expect([module.now(), module.later()]).toEqual([1, 2]);
});

it('a file that only chooses hands on the production file', () => {
  const chooser = readFileSync(join(packages, 'react-dom/client.js'), 'utf8');
  expect(asModule(chooser)).toBe("export * from './cjs/react-dom-client.production.js';");
});
