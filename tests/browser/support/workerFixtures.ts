import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, test as base } from '@playwright/test';
import { firefoxPreferences, type Preferences } from './firefoxPreferences.ts';

const root = resolve(import.meta.dirname, '../../..');

/** Folders of two versions of one site. */
export interface Editions {
  one: string;
  two: string;
}

interface WorkerFixtures {
  /** Firefox with preferences that only its start can give it; each new set of them starts one more. */
  firefoxWith: (preferences: Preferences) => Promise<Browser>;
  /** A browser in which service workers run. */
  browserWithWorkers: Browser;
  /** A site of a hundred articles, built twice. */
  editions: Editions;
}

/**
 * Playwright's `test` with all fixtures that last as long as a worker; each begins when it is first asked for. They are
 * here and nowhere else, because Playwright starts a new worker, and with it a browser, wherever a file follows on another
 * one whose set of such fixtures differs.
 */
export const test = base.extend<object, WorkerFixtures>({
  firefoxWith: [
    async ({ playwright, browser: first }, use) => {
      const started = new Map([[JSON.stringify(firefoxPreferences()), Promise.resolve(first)]]);
      await use((preferences) => {
        const firefoxUserPrefs = firefoxPreferences(preferences);
        const key = JSON.stringify(firefoxUserPrefs);
        const browser = started.get(key) ?? playwright.firefox.launch({ firefoxUserPrefs });
        started.set(key, browser);
        return browser;
      });
      for (const browser of await Promise.all(started.values())) if (browser !== first) await browser.close();
    },
    { scope: 'worker' },
  ],
  browserWithWorkers: [
    async ({ playwright, browser, browserName, channel }, use) => {
      if (browserName !== 'firefox' || channel !== 'moz-firefox') return use(browser);
      const firefox = await playwright.firefox.launch({ firefoxUserPrefs: {} });
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker' },
  ],
  editions: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
    async ({}, use, { parallelIndex }) => {
      const folder = (edition: string) =>
        resolve(root, `node_modules/.cache/ban-tin/edition-${parallelIndex}-${edition}`);
      for (const edition of ['1', '2']) await build(edition, folder(edition));
      await use({ one: folder('1'), two: folder('2') });
      for (const edition of ['1', '2']) await rm(folder(edition), { recursive: true });
    },
    { scope: 'worker', timeout: 600_000 },
  ],
});

async function build(edition: string, folder: string): Promise<void> {
  const arguments_ = ['vite', 'build', '--config', 'tests/browser/builds/version.vite.config.ts', '--outDir', folder];
  await promisify(execFile)('npx', [...arguments_, '--emptyOutDir'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', EDITION: edition },
  });
}
