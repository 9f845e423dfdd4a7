import { describe, expect, it } from 'vitest';
import {
  chooseBrowser,
  isContinuousIntegration,
  type Machine,
  missingBrowserNotes,
  missingBrowsers,
  systemPaths,
} from './findBrowsers.ts';

function machine({ programs = [], ...rest }: Partial<Machine> & { programs?: string[] } = {}): Machine {
  return {
    platform: 'linux',
    arch: 'x64',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isProgram: (path) => programs.includes(path),
    ...rest,
  };
}

const found = { source: 'system', path: '/usr/bin/browser', env: {} } as const;

describe('chooseBrowser', () => {
  const everywhere = ['/opt/asked', '/usr/bin/chromium', '/usr/bin/firefox-esr', '/playwright'];

  it.each([
    {
      where: 'the variable, before all others',
      on: machine({ env: { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/asked' }, programs: everywhere }),
      chromium: { source: 'environment', path: '/opt/asked' },
      firefox: { source: 'system', path: '/usr/bin/firefox-esr' },
    },
    {
      where: 'the system, before Playwright',
      on: machine({ programs: everywhere }),
      chromium: { source: 'system', path: '/usr/bin/chromium' },
      firefox: { source: 'system', path: '/usr/bin/firefox-esr' },
    },
    {
      where: 'the system, when the variable is empty',
      on: machine({ env: { PATH: '/usr/bin', CHROMIUM_PATH: '', FIREFOX_PATH: '' }, programs: everywhere }),
      chromium: { source: 'system', path: '/usr/bin/chromium' },
      firefox: { source: 'system', path: '/usr/bin/firefox-esr' },
    },
    {
      where: 'Playwright, before the package',
      on: machine({ programs: ['/playwright'] }),
      chromium: { source: 'playwright', path: '/playwright' },
      firefox: { source: 'playwright', path: '/playwright' },
    },
    { where: 'the package, on Linux x64', on: machine(), chromium: { source: 'package' }, firefox: undefined },
    { where: 'nowhere on Linux arm64', on: machine({ arch: 'arm64' }), chromium: undefined, firefox: undefined },
    { where: 'nowhere on macOS', on: machine({ platform: 'darwin' }), chromium: undefined, firefox: undefined },
  ])('finds $where', ({ on, chromium, firefox }) => {
    expect(chooseBrowser('chromium', on, '/playwright')).toEqual(chromium);
    expect(chooseBrowser('firefox', on, '/playwright')).toEqual(firefox);
  });

  it.each(['chromium', 'firefox'] as const)('refuses a variable that names no program: %s', (name) => {
    const variable = `${name.toUpperCase()}_PATH`;
    const on = machine({ env: { PATH: '/usr/bin', [variable]: '/gone' }, programs: everywhere });
    expect(() => chooseBrowser(name, on, '/playwright')).toThrow(
      `${variable} is "/gone", but there is no program at that path.`,
    );
  });
});

describe('systemPaths', () => {
  it('prefers a name over a folder', () => {
    expect(systemPaths('firefox', machine())).toEqual([
      '/usr/local/bin/firefox-esr',
      '/usr/bin/firefox-esr',
      '/usr/local/bin/firefox',
      '/usr/bin/firefox',
    ]);
  });

  it('knows the applications of macOS, for all users and for one', () => {
    expect(systemPaths('firefox', machine({ platform: 'darwin', env: { PATH: '', HOME: '/Users/an' } }))).toEqual([
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Users/an/Applications/Firefox.app/Contents/MacOS/firefox',
    ]);
  });

  it('knows the program folders of Windows', () => {
    const env = { Path: 'C:\\bin', ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\an\\AppData\\Local' };
    const paths = systemPaths('chromium', machine({ platform: 'win32', env }));
    expect(paths[0]).toBe('C:\\bin\\chromium.exe');
    expect(paths).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(paths).toContain('C:\\Users\\an\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe');
  });

  it('finds nothing in an empty environment', () => {
    expect(systemPaths('chromium', machine({ env: {} }))).toEqual([]);
  });
});

describe('missingBrowserNotes', () => {
  it('says nothing when both are there', () => {
    expect(missingBrowserNotes({ chromium: found, firefox: found }, { CI: 'true' })).toEqual([]);
  });

  it('says that the runs of a missing one are left out', () => {
    expect(missingBrowserNotes({ chromium: found }, {})).toEqual([
      'Firefox: not found; its runs are left out. Set FIREFOX_PATH or install it to run them.',
    ]);
  });

  it('has their names', () => {
    expect(missingBrowsers({})).toEqual(['Chromium', 'Firefox']);
    expect(missingBrowsers({ chromium: found, firefox: found })).toEqual([]);
  });

  it.each([
    { missing: 'Firefox', browsers: { chromium: found }, env: { CI: 'true' } },
    { missing: 'Chromium', browsers: { firefox: found }, env: { CI: '1' } },
    { missing: 'Chromium and Firefox', browsers: {}, env: {} },
  ])('fails without $missing with $env', ({ missing, browsers, env }) => {
    expect(() => missingBrowserNotes(browsers, env)).toThrow(`${missing}: not found`);
  });
});

describe('isContinuousIntegration', () => {
  it.each([
    [undefined, false],
    ['', false],
    ['false', false],
    ['true', true],
    ['1', true],
  ])('takes CI=%s for %s', (CI, expected) => {
    expect(isContinuousIntegration({ CI })).toBe(expected);
  });
});
