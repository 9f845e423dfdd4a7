import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type BrowserContext, chromium } from '@playwright/test';
import { test as base, expect } from './consoleGuard.ts';
import { findBrowsers } from './findBrowsers.ts';

export { expect };

export interface KillableBrowser {
  /** The one context of the profile. Its pages know no base URL: open them by whole addresses, as `sites` has them. */
  context: BrowserContext;
  /** Ends the browser and all its processes by SIGKILL, as a crash or a power cut would, and waits until it is gone. */
  kill: () => Promise<void>;
  /** Stops all its processes where they are, as a machine that is put to sleep does, and lets them go on. Not on Windows. */
  sleep: () => void;
  wake: () => void;
  /**
   * Whether it has found its own IndexedDB corrupted ("checksum mismatch") and deleted it, as Chromium 156 does after 1 of 60
   * kills while 3 MB are written (measured); likely a record of LevelDB's log was cut in two, and written on behind. No page
   * can prevent that.
   */
  hasDeletedDatabase: () => boolean;
}

/**
 * The `test` of `consoleGuard.ts` with `startChromium()`, which starts a Chromium outside Playwright's care that may
 * be killed. Every start in one test uses the same profile, so what was stored before a kill can be read after it.
 * Tag such tests `@chromium`, or the firefox project runs them too.
 */
export const test = base.extend<{ startChromium: () => Promise<KillableBrowser> }>({
  startChromium: async ({ consoleGuard }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'killable-profile-'));
    const started: KillableBrowser[] = [];
    await use(async () => {
      const browser = await startChromium(profile);
      started.push(browser);
      consoleGuard.watch(browser.context);
      return browser;
    });
    for (const browser of started) await browser.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
});

async function startChromium(profile: string): Promise<KillableBrowser> {
  const { chromium: found } = await findBrowsers();
  if (!found) throw new Error('Chromium: not found. Set CHROMIUM_PATH or install it.');
  const child = spawn(
    found.path,
    [
      '--headless',
      // Errors alone: see `hasDeletedDatabase`.
      '--enable-logging=stderr',
      '--log-level=2',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--lang=vi-VN',
      '--no-sandbox',
      'about:blank',
    ],
    // A process group of its own, so that one signal reaches every process of the browser.
    {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, TZ: 'Asia/Ho_Chi_Minh', ...found.env },
    },
  );
  const exited = once(child, 'exit');
  const signal = (name: NodeJS.Signals) => process.kill(-(child.pid ?? Number.NaN), name);
  const kill = async () => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      if (process.platform === 'win32') child.kill('SIGKILL');
      else signal('SIGKILL');
    }
    await exited;
  };
  try {
    const log: string[] = [];
    const browser = await chromium.connectOverCDP(await devToolsAddress(child.stderr, log));
    const [context] = browser.contexts();
    if (!context) throw new Error('Chromium has no context for its profile.');
    return {
      context,
      kill,
      sleep: () => signal('SIGSTOP'),
      wake: () => signal('SIGCONT'),
      hasDeletedDatabase: () => log.some((line) => line.includes('corrupted (and deleted) database')),
    };
  } catch (error) {
    await kill();
    throw error;
  }
}

/** Reads Chromium's log until it names the address of its DevTools, and goes on reading it after that. */
function devToolsAddress(log: NodeJS.ReadableStream, lines: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    createInterface({ input: log })
      .on('line', (line) => {
        lines.push(line);
        const address = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
        if (address) resolve(address);
      })
      .on('close', () => reject(new Error(`Chromium ended before it could be driven:\n${lines.join('\n')}`)));
  });
}
