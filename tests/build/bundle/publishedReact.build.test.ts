// @vitest-environment node

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type Rolldown } from 'vite';
import { afterAll, expect, test, vi } from 'vitest';
import { shakeRouter } from '../../../src/build/bundle/shakeRouter.ts';
import { inlineSite } from '../../../src/build/settings/inlineSite.ts';

const root = resolve(import.meta.dirname, '../../..');
/** Vite empties it even where nothing is written. */
const outDir = mkdtempSync(join(tmpdir(), 'react-'));
afterAll(() => rmSync(outDir, { recursive: true }));

/** The code of React's modules, as it stands in the script that a page begins with, by their places in node_modules. */
async function reactIn(config: InlineConfig): Promise<Record<string, string>> {
  const { output } = (await build({
    ...config,
    root,
    mode: 'production',
    logLevel: 'error',
    build: { write: false, outDir, emptyOutDir: true },
  })) as Rolldown.RolldownOutput;
  const modules = output.flatMap((file) => (file.type === 'chunk' ? Object.entries(file.modules) : []));
  const isReact = /\/node_modules\/((?:react|react-dom|scheduler)\/.*)$/;
  return Object.fromEntries(
    modules.flatMap(([id, { code }]) => {
      const [, place] = isReact.exec(id) ?? [];
      return place && code ? [[place, code] as const] : [];
    }),
  );
}

// Without it Vite takes the NODE_ENV of the tests, and React for developers.
vi.stubEnv('NODE_ENV', 'production');

test('React in the production build is React as it is published: the same as with its own plugin and the marks for the router alone', async () => {
  const shipped = await reactIn({});
  const plain = await reactIn({ configFile: false, plugins: [inlineSite(), react(), shakeRouter()] });
  expect(Object.keys(shipped)).toContain('react-dom/cjs/react-dom-client.production.js');
  expect(Object.keys(shipped).sort()).toEqual(Object.keys(plain).sort());
  for (const [place, code] of Object.entries(plain)) expect(shipped[place] === code, place).toBe(true);
}, 120_000);
