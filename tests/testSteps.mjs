import { countPlaywright, countVitest, playwrightReport, vitestReport } from './testReports.mjs';

/**
 * @typedef {'quick' | 'rest' | 'check' | 'unit' | 'browser' | 'kill' | 'faults' | 'nginx' | 'settings'} Part
 * @typedef {{ parts: Part[], command: string, env?: Record<string, string>, count?: () => import('./testReports.mjs').Count }} Step
 */

/** Print what came of the faults that the tests brought about, and of others' work on the page. */
const outcomes = './tests/browser/faults/printOutcomes.ts,./tests/browser/support/printTamperings.ts';

/** @type {Part[]} */
const onTwoMore = ['rest', 'settings'];

/** @type {Part[]} */
const onAllBuilds = ['rest', 'browser', 'kill', 'faults', 'nginx'];

/** The address of the production build in browser tests (tests/browser/support/sites.ts). */
const address = `http://localhost:${process.env.TEST_PORT ?? 4173}`;

/** The site with other settings, which the promises hold for too. */
const english = {
  SITE_FOLDER: 'dist-english',
  SITE_SETTINGS: 'tests/browser/builds/english.site.json',
  SITE_URL: address,
};
/** The site in words that no language has: long ones, and mirrored ones from the right. */
const inPseudoLanguages = ['long', 'mirrored'].map((name) => ({
  SITE_FOLDER: `dist-${name}`,
  SITE_SETTINGS: `tests/browser/builds/${name}.site.json`,
  SITE_LANGUAGES: 'dist-languages',
  SITE_URL: address,
}));
const underBasePath = { SITE_FOLDER: 'dist-base', SITE_URL: `${address}/ban-tin/` };

/** In this order. `quick` and `rest` have no test in common and leave none out. @type {Step[]} */
const steps = [
  { parts: ['quick', 'check'], command: 'tsc --noEmit' },
  { parts: ['quick', 'check'], command: 'tsc --noEmit -p src/offline/worker' },
  { parts: ['quick', 'check'], command: 'biome ci .' },
  vitest(['quick', 'unit'], '--exclude "**/*.build.test.ts"'),
  { parts: ['quick', 'browser', 'kill', 'faults', 'nginx'], command: 'vite build' },
  playwright(['quick'], 'browser', { BROWSER_TESTS: 'promises' }),
  // They run whole builds.
  vitest(['rest', 'unit'], '.build.test.ts'),
  {
    parts: onAllBuilds,
    command: 'vite build --mode development --outDir dist-development',
    env: { NODE_ENV: 'development' },
  },
  { parts: onAllBuilds, command: 'vite build --config tests/browser/builds/fixtures.vite.config.ts' },
  { parts: onAllBuilds, command: 'vite build --config tests/browser/builds/hostile.vite.config.ts' },
  ...[english, underBasePath].flatMap((settings) => [
    { parts: onTwoMore, command: `vite build --outDir ${settings.SITE_FOLDER}`, env: settings },
    playwright(onTwoMore, 'browser', { BROWSER_TESTS: 'settings', ...settings }),
  ]),
  ...inPseudoLanguages.flatMap((settings) => [
    {
      parts: onTwoMore,
      command: `vite build --config tests/browser/builds/pseudo.vite.config.ts --outDir ${settings.SITE_FOLDER}`,
      env: settings,
    },
    playwright(onTwoMore, 'browser', settings),
  ]),
  playwright(['rest'], 'browser', { BROWSER_TESTS: 'rest', FAULT_SHARE: '1' }, outcomes),
  playwright(['browser'], 'browser', {}, outcomes),
  playwright(['kill'], 'browser kill.spec', { KILL_SHARE: '1' }),
  playwright(['faults'], 'browser browser/faults', { FAULT_SHARE: '1' }, outcomes),
  playwright(['rest', 'nginx'], 'nginx --pass-with-no-tests'),
];

/**
 * The steps of some parts. `all` is `quick` and `rest`; with `--rest` it is what `npm test` leaves out.
 * @param {string[]} asked
 * @returns {Step[]}
 */
export function stepsOf(asked) {
  const wanted = asked.includes('--rest')
    ? ['rest']
    : asked.flatMap((part) => (part === 'all' ? ['quick', 'rest'] : [part]));
  const known = new Set(steps.flatMap(({ parts }) => parts));
  const unknown = wanted.filter((part) => !known.has(/** @type {Part} */ (part)));
  if (unknown.length > 0 || wanted.length === 0)
    throw new Error(`There is no part "${unknown}" of the tests, but: ${[...known].join(', ')}, all, all --rest.`);
  return steps.filter(({ parts }) => parts.some((part) => wanted.includes(part)));
}

/**
 * @param {Part[]} parts
 * @param {string} which
 * @returns {Step}
 */
function vitest(parts, which) {
  return {
    parts,
    command: `vitest run ${which} --reporter=default --reporter=json --outputFile.json="${vitestReport}"`,
    count: countVitest,
  };
}

/**
 * @param {Part[]} parts
 * @param {string} tests folder of `tests` with a configuration, and which tests of it
 * @param {Record<string, string>} [env]
 * @param {string} [reporter] one more
 * @returns {Step}
 */
function playwright(parts, tests, env, reporter) {
  return {
    parts,
    command: `playwright test -c tests/${tests} --reporter=list,json${reporter ? `,${reporter}` : ''}`,
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
    count: countPlaywright,
  };
}
