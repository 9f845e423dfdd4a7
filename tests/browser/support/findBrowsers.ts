import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { posix, win32 } from 'node:path';
import { chromium, firefox } from '@playwright/test';

export type BrowserName = 'chromium' | 'firefox';

/** Where a browser was found. The order of the names is the order of preference. */
export type BrowserSource = 'environment' | 'system' | 'playwright' | 'package';

export interface FoundBrowser {
  source: BrowserSource;
  path: string;
  /** Variables that the browser needs beside those of this process. */
  env: Record<string, string>;
}

export type FoundBrowsers = Partial<Record<BrowserName, FoundBrowser>>;

export interface Machine {
  platform: NodeJS.Platform;
  arch: string;
  env: Record<string, string | undefined>;
  /** Whether a path names a file that may be executed. */
  isProgram: (path: string) => boolean;
}

const known = {
  chromium: {
    label: 'Chromium',
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'],
    mac: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    label: 'Firefox',
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
  },
} as const;

/** Lists the paths where a system browser may be, the preferred one first. */
export function systemPaths(name: BrowserName, { platform, env }: Machine): string[] {
  const { commands, mac, windows } = known[name];
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter((root) => root != null);
    const folders = (env.Path ?? env.PATH ?? '').split(win32.delimiter).filter(Boolean);
    return [
      ...commands.flatMap((command) => folders.map((folder) => win32.join(folder, `${command}.exe`))),
      ...windows.flatMap((place) => roots.map((root) => win32.join(root, place))),
    ];
  }
  const folders = (env.PATH ?? '').split(posix.delimiter).filter(Boolean);
  const applications = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])];
  return [
    ...commands.flatMap((command) => folders.map((folder) => posix.join(folder, command))),
    ...(platform === 'darwin' ? mac.flatMap((app) => applications.map((folder) => posix.join(folder, app))) : []),
  ];
}

/**
 * Chooses a browser: the one an environment variable names, else a system one, else Playwright's own, else, for
 * Chromium on 64-bit Linux, the one inside the npm package. Throws when the variable names no program, because a
 * run with another browser than the one asked for would mislead.
 */
export function chooseBrowser(
  name: BrowserName,
  machine: Machine,
  playwrightPath: string,
): { source: Exclude<BrowserSource, 'package'>; path: string } | { source: 'package' } | undefined {
  const { variable } = known[name];
  const asked = machine.env[variable];
  if (asked) {
    if (machine.isProgram(asked)) return { source: 'environment', path: asked };
    throw new Error(`${variable} is "${asked}", but there is no program at that path. Correct it or unset it.`);
  }
  const system = systemPaths(name, machine).find(machine.isProgram);
  if (system) return { source: 'system', path: system };
  if (playwrightPath && machine.isProgram(playwrightPath)) return { source: 'playwright', path: playwrightPath };
  return name === 'chromium' && machine.platform === 'linux' && machine.arch === 'x64'
    ? { source: 'package' }
    : undefined;
}

/**
 * Says, one line a browser, which browsers are missing. Throws instead where a missing one must not pass unseen:
 * in continuous integration, or when there is none at all.
 */
export function missingBrowserNotes(found: FoundBrowsers, env: Machine['env']): string[] {
  const missing = missingOf(found);
  const required = isContinuousIntegration(env) || missing.length === 2;
  if (required && missing.length > 0) {
    const names = missing.map(({ label }) => label).join(' and ');
    const variables = missing.map(({ variable }) => variable).join(' and ');
    throw new Error(`${names}: not found, and this run needs it. Set ${variables} or install it.`);
  }
  return missing.map(
    ({ label, variable }) => `${label}: not found; its runs are left out. Set ${variable} or install it to run them.`,
  );
}

/** The names of the browsers that are missing, as people call them. */
export function missingBrowsers(found: FoundBrowsers): string[] {
  return missingOf(found).map(({ label }) => label);
}

function missingOf(found: FoundBrowsers) {
  return (['chromium', 'firefox'] as const).filter((name) => !found[name]).map((name) => known[name]);
}

/** Whether the run is in continuous integration: `CI` is set and is not `false`. */
export function isContinuousIntegration(env: Machine['env']): boolean {
  return Boolean(env.CI) && env.CI !== 'false';
}

/** Finds the browsers of this machine, and unpacks the one inside the npm package if no other Chromium is there. */
export async function findBrowsers(): Promise<FoundBrowsers> {
  const machine = { platform: process.platform, arch: process.arch, env: process.env, isProgram };
  const found: FoundBrowsers = {};
  for (const [name, type] of Object.entries({ chromium, firefox }) as [BrowserName, typeof chromium][]) {
    const choice = chooseBrowser(name, machine, type.executablePath());
    if (choice) found[name] = choice.source === 'package' ? await unpackChromium() : { ...choice, env: {} };
  }
  return found;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Unpacks the Chromium of @sparticuz/chromium once, into `node_modules/.cache`.
 *
 * The package unpacks into the temp folder and takes whatever is called `chromium` there for its own, even half a
 * file; here it unpacks into a new folder, which gets its name only when it is whole. The package brings its shared
 * libraries (NSS and expat) along only where it believes it runs on Amazon Linux 2023, hence the variable. What it
 * then needs from the system is glibc and libgcc, as Node does. Its own `args` are not used: they turn the web
 * security and the process isolation off that these tests are to check.
 */
async function unpackChromium(): Promise<FoundBrowser> {
  const { default: packaged } = await import('@sparticuz/chromium');
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const nodeModules = main.slice(0, main.lastIndexOf('@sparticuz'));
  const manifest = readFileSync(posix.join(nodeModules, '@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const cache = posix.join(nodeModules, '.cache');
  const folder = posix.join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const unpacking = mkdtempSync(`${folder}-`);
    await withEnvironment({ TMPDIR: unpacking, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' }, () => packaged.executablePath());
    writeFileSync(posix.join(unpacking, 'fonts.conf'), fontConfiguration(posix.join(folder, 'fonts')));
    try {
      renameSync(unpacking, folder);
    } catch (error) {
      rmSync(unpacking, { recursive: true });
      if (!existsSync(folder)) throw error;
    }
  }
  return {
    source: 'package',
    path: posix.join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: posix.join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: posix.join(folder, 'fonts.conf'),
    },
  };
}

/** The system's fonts, if any, and those of a folder. Where fontconfig has none at all, Chromium shows no text. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${folder}</dir></fontconfig>
`;
}

async function withEnvironment<T>(values: Record<string, string>, work: () => Promise<T>): Promise<T> {
  const before = Object.fromEntries(Object.keys(values).map((name) => [name, process.env[name]]));
  Object.assign(process.env, values);
  try {
    return await work();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
