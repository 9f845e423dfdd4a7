/**
 * Preferences of a Firefox without service workers. Playwright's `serviceWorkers: 'block'` is ignored over WebDriver BiDi.
 */
export const withoutWorkers = { 'dom.serviceWorkers.enabled': false };
