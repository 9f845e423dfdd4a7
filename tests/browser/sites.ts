/** The three builds that the browser tests visit. `playwright.config.ts` serves each one for the length of a run. */
export const sites = {
  /** The production build, in `dist`. It is also the base URL: `page.goto('/')` opens it. */
  production: 'http://localhost:4173',
  /** The same site with React's development warnings, in `dist-development`. */
  development: 'http://localhost:4174',
  /** A production build of the articles in `tests/fixtures/site`, in `dist-fixtures`. */
  fixtures: 'http://localhost:4175',
} as const;
