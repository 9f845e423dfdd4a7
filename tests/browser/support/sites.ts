import { resolve } from 'node:path';

/** The first of seven ports in a row: for the four sites, and one for each of three workers. Another one lets two runs stand side by side on one machine. */
const port = Number(process.env.TEST_PORT ?? 4173);

/**
 * The folder of the production build. `SITE_FOLDER` names another one, built and tested with other settings (`SITE_SETTINGS`,
 * `SITE_URL`): messages, paths and ids that tests import are then those of its pages.
 */
export const builtFolder = resolve(import.meta.dirname, '../../..', process.env.SITE_FOLDER ?? 'dist');

/** The four builds that the browser tests visit. `playwright.config.ts` serves each one for the length of a run. */
export const sites = {
  /** The production build, in `builtFolder`. It is also the base URL: `page.goto('/')` opens it. */
  production: `http://localhost:${port}`,
  /** The same site with React's development warnings, in `dist-development`. */
  development: `http://localhost:${port + 1}`,
  /** A production build of the articles in `tests/fixtures/site`, in `dist-fixtures`. */
  fixtures: `http://localhost:${port + 2}`,
  /** A production build of 500 articles that mean harm, in `dist-hostile`. */
  hostile: `http://localhost:${port + 3}`,
};

/** A site that a test serves, stops and replaces by itself; each of the workers that run side by side has its own. */
export function ownSite(parallelIndex: number): string {
  return `http://localhost:${port + 4 + parallelIndex}`;
}
