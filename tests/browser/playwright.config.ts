import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import { pageLanguage } from '../../src/language/pageLanguage.ts';
import { homePath } from '../../src/paths.ts';
import {
  type FoundBrowser,
  findBrowsers,
  isContinuousIntegration,
  missingBrowserNotes,
  missingBrowsers,
} from './support/findBrowsers.ts';
import { firefoxPreferences } from './support/firefoxPreferences.ts';
import { builtFolder, sites } from './support/sites.ts';
import { testsOf } from './support/testsOf.ts';

const root = resolve(import.meta.dirname, '../..');
const browsers = await findBrowsers();
const notes = missingBrowserNotes(browsers, process.env);

/** Pseudo-languages have builds of their own, and tests that run on nothing else (tests/browser/languages). */
const inPseudoLanguage = process.env.SITE_LANGUAGES !== undefined;

/** What this run visits: for the promises one build is enough. */
const folders = Object.entries({
  [builtFolder]: sites.production,
  ...(!/^(?:promises|settings)$/u.test(process.env.BROWSER_TESTS ?? '') &&
    !inPseudoLanguage && {
      'dist-development': sites.development,
      'dist-fixtures': sites.fixtures,
      'dist-hostile': sites.hostile,
    }),
});
const isBuilt = ([folder]: [string, string]) => existsSync(resolve(root, folder));

// Each worker reads this file again; only the runner speaks.
if (process.env.TEST_WORKER_INDEX === undefined) {
  for (const note of notes) console.log(note);
  for (const [name, { source, path }] of Object.entries(browsers)) console.log(`${name}: ${path} (${source})`);
  for (const [folder] of folders.filter((each) => !isBuilt(each)))
    console.log(`${folder}: not built, and what visits it fails. \`npm run test:browser\` builds all.`);
}

type Project = NonNullable<PlaywrightTestConfig['projects']>[number];

/** Which tests of each browser a run has. */
const grep = testsOf(process.env.BROWSER_TESTS);

function chromiumProject({ path, env }: FoundBrowser): Project {
  return {
    name: 'chromium',
    grep: grep.chromium,
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
    grep: grep.firefox,
    use: {
      browserName: 'firefox',
      // Only Playwright's own build speaks Playwright's own protocol. Mozilla's builds are driven over WebDriver BiDi.
      ...(source === 'playwright' ? {} : { channel: 'moz-firefox' }),
      launchOptions: { executablePath: path, firefoxUserPrefs: firefoxPreferences() },
    },
  };
}

function preview(address: string, folder: string) {
  return {
    command: `npx vite preview --outDir ${folder} --port ${new URL(address).port} --strictPort`,
    cwd: root,
    url: address + homePath,
    reuseExistingServer: false,
  };
}

export default defineConfig({
  testDir: '.',
  testMatch: inPseudoLanguage ? 'languages/*.spec.ts' : '**/*.spec.ts',
  testIgnore: !inPseudoLanguage ? 'languages/*' : pageLanguage.dir === 'ltr' ? 'languages/mirrored.spec.ts' : [],
  // Of a busy machine: a wait that succeeds costs nothing.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  outputDir: resolve(root, 'test-results'),
  forbidOnly: isContinuousIntegration(process.env),
  // One more than the cores of the smallest machine: a test waits for its browser, and for clocks, a third of its time.
  workers: 3,
  // What passes only when it is tried again has failed.
  retries: 0,
  reporter: 'list',
  // Requests that a worker makes are seen by no test; offline.spec.ts alone lets workers run.
  use: { serviceWorkers: 'block', baseURL: sites.production, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' },
  projects: [
    ...(browsers.chromium ? [chromiumProject(browsers.chromium)] : []),
    ...(browsers.firefox ? [firefoxProject(browsers.firefox)] : []),
  ],
  // For the end of the run (runTests.mjs).
  metadata: { untested: missingBrowsers(browsers) },
  webServer: folders.filter(isBuilt).map(([folder, address]) => preview(address, folder)),
});
