import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { test as base, expect } from './media.ts';
import { OwnServer } from './ownServer.ts';
import { ownSite } from './sites.ts';

export { expect };

/** The `test` of `media.ts` with a whole newspaper (`newspaper.ts`), built when the first test of a worker asks for it. */
export const test = base.extend<{ paper: OwnServer }, { paperFolder: string }>({
  paperFolder: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
    async ({}, use, { parallelIndex }) => {
      const root = resolve(import.meta.dirname, '../../..');
      const folder = resolve(root, `node_modules/.cache/ban-tin/newspaper-${parallelIndex}`);
      const config = 'tests/browser/builds/newspaper.vite.config.ts';
      await promisify(execFile)('npx', ['vite', 'build', '--config', config, '--outDir', folder, '--emptyOutDir'], {
        cwd: root,
        env: { ...process.env, NODE_ENV: 'production' },
      });
      await use(folder);
      await rm(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 600_000 },
  ],
  paper: [
    async ({ paperFolder }, use, { parallelIndex }) => {
      const server = new OwnServer(ownSite(parallelIndex), paperFolder);
      await server.start();
      await use(server);
      await server.stop();
    },
    // Set up before the pages, so that it stops after them: what a page still loads would be refused.
    { auto: true },
  ],
});
