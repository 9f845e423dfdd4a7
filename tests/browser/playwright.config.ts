import { resolve } from 'node:path';
import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import { type FoundBrowser, findBrowsers, isContinuousIntegration, missingBrowserNotes } from './findBrowsers.ts';
import { withoutWorkers } from './serviceWorkers.ts';
import { sites } from './sites.ts';

const root = resolve(import.meta.dirname, '../..');
const browsers = await findBrowsers();
const notes = missingBrowserNotes(browsers, process.env);

// Each worker reads this file again; only the runner speaks.
if (process.env.TEST_WORKER_INDEX === undefined) {
  for (const note of notes) console.log(note);
  for (const [name, { source, path }] of Object.entries(browsers)) console.log(`${name}: ${path} (${source})`);
}

type Project = NonNullable<PlaywrightTestConfig['projects']>[number];

function chromiumProject({ path, env }: FoundBrowser): Project {
  return {
    name: 'chromium',
    // Tests of what only a preference of Firefox brings about.
    grepInvert: /@firefox/,
    use: {
      browserName: 'chromium',
      launchOptions: {
        executablePath: path,
        // The sandbox does not start for root, nor in most containers, and the pages here are our own.
        chromiumSandbox: false,
        env: { ...process.env, ...env },
      },
    },
  };
}

function firefoxProject({ source, path }: FoundBrowser): Project {
  return {
    name: 'firefox',
    // Tests of what Firefox cannot be made to do here (touch, scripts off, the DevTools protocol).
    grepInvert: /@chromium/,
    use: {
      browserName: 'firefox',
      // Only Playwright's own build speaks Playwright's own protocol. Mozilla's builds are driven over WebDriver BiDi.
      ...(source === 'playwright' ? {} : { channel: 'moz-firefox' }),
      launchOptions: { executablePath: path, firefoxUserPrefs: withoutWorkers },
    },
  };
}

function preview(address: string, folder: string) {
  return {
    command: `npx vite preview --outDir ${folder} --port ${new URL(address).port} --strictPort`,
    cwd: root,
    url: address,
    reuseExistingServer: false,
  };
}

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  // Of a busy machine: a wait that succeeds costs nothing.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  outputDir: resolve(root, 'test-results'),
  forbidOnly: isContinuousIntegration(process.env),
  // One more than the cores of the smallest machine: a test waits for its browser, and for clocks, a third of its time.
  workers: 3,
  // A shared machine may stop for seconds. What passes only when tried again is listed as flaky at the end of the run.
  retries: isContinuousIntegration(process.env) ? 2 : 0,
  reporter: 'list',
  // Requests that a worker makes are seen by no test; offline.spec.ts alone lets workers run.
  use: { serviceWorkers: 'block', baseURL: sites.production, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' },
  projects: [
    ...(browsers.chromium ? [chromiumProject(browsers.chromium)] : []),
    ...(browsers.firefox ? [firefoxProject(browsers.firefox)] : []),
  ],
  webServer: [
    preview(sites.production, 'dist'),
    preview(sites.development, 'dist-development'),
    preview(sites.fixtures, 'dist-fixtures'),
    preview(sites.hostile, 'dist-hostile'),
  ],
});
