import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** A browser test as Playwright lists it, with all that is put together filled in. */
export interface ListedTest {
  /** Its name alone; no two files in the folders of `tests/browser` share one. */
  file: string;
  title: string;
  tags: string[];
}

interface Suite {
  suites?: Suite[];
  specs?: ListedTest[];
}

/** All browser tests, once each. It starts no browser, so any program will do for one. */
export function listBrowserTests(): ListedTest[] {
  const program = { CHROMIUM_PATH: process.execPath, FIREFOX_PATH: process.execPath };
  const { BROWSER_TESTS: _, ...env } = process.env;
  const cli = resolve(root, 'node_modules/@playwright/test/cli.js');
  const printed = execFileSync(process.execPath, [cli, 'test', '-c', 'tests/browser', '--list', '--reporter=json'], {
    cwd: root,
    env: { ...env, ...program },
    encoding: 'utf8',
    maxBuffer: 100e6,
  });
  const testsIn = ({ suites = [], specs = [] }: Suite): ListedTest[] => [
    ...specs.map((spec) => ({ ...spec, file: basename(spec.file) })),
    ...suites.flatMap(testsIn),
  ];
  const all = testsIn(JSON.parse(printed.slice(printed.indexOf('\n{') + 1)));
  return [...new Map(all.map((test) => [`${test.file} ${test.title}`, test])).values()];
}

/** A test that a document names: `` `file` “title” ``, or the file alone. */
export interface NamedTest {
  file: string;
  title?: string;
}

/** The tests that a text names. Several titles may follow one file. */
export function namedTests(text: string): NamedTest[] {
  return Array.from(text.matchAll(/`([^`]+\.(?:spec|test)\.tsx?)`((?:,? “(?:[^“”]|“[^”]*”)+”)*)/g)).flatMap(
    ([, file = '', titles = '']) => {
      const found = Array.from(titles.matchAll(/“((?:[^“”]|“[^”]*”)+)”/g), ([, title = '']) => ({ file, title }));
      return found.length > 0 ? found : [{ file }];
    },
  );
}

/** Whether a unit test file is there, by its path in the project, and a test of this title in it, if one is given. */
export function hasUnitTest({ file, title }: NamedTest): boolean {
  const path = resolve(root, file);
  if (!existsSync(path)) return false;
  const text = readFileSync(path, 'utf8');
  return title === undefined || ["'", '"', '`'].some((quote) => text.includes(`${quote}${title}${quote},`));
}
