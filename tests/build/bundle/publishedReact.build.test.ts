import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildCopy, root } from '../projectCopy.ts';

const folder = mkdtempSync(join(tmpdir(), 'react-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The code of React's modules in a production build, by their places in node_modules. */
async function reactWith(plugins: 'project' | 'published'): Promise<Record<string, string>> {
  const file = join(folder, `${plugins}.json`);
  const config = join(import.meta.dirname, 'reactCode.vite.config.ts');
  const env = { REACT_CODE: file, REACT_PLUGINS: plugins };
  await buildCopy(root, env, join(folder, plugins), ['--config', config, '--emptyOutDir']);
  return JSON.parse(readFileSync(file, 'utf8'));
}

test('React in the production build is React as it is published: the same as with its own plugin and the marks for the router alone', async () => {
  const shipped = await reactWith('project');
  const plain = await reactWith('published');
  expect(Object.keys(shipped)).toContain('react-dom/cjs/react-dom-client.production.js');
  expect(Object.keys(shipped).sort()).toEqual(Object.keys(plain).sort());
  for (const [place, code] of Object.entries(plain)) expect(shipped[place] === code, place).toBe(true);
}, 120_000);
