/** The tests of a run by browser, as expressions for the titles with their tags. */
export interface Grep {
  chromium: RegExp;
  firefox: RegExp;
}

/** Tests of what only a preference of Firefox brings about, and of what Firefox cannot be made to do here (touch, scripts off, the DevTools protocol). */
const all: Grep = { chromium: /^(?!.*@firefox)/s, firefox: /^(?!.*@chromium)/s };

/**
 * One test at least for each promise of docs/promises.md, on the production build alone. Chromium runs them; Firefox those that
 * are its own, and those that promise something of both browsers.
 */
const promises: Grep = {
  chromium: /^(?!.*@firefox).*@promise/s,
  firefox: /^(?!.*@chromium)(?=.*@(?:firefox|both)).*@promise/s,
};

/** What is in `all` and not in `promises`. */
const rest: Grep = {
  chromium: /^(?!.*@firefox)(?!.*@promise)/s,
  firefox: /^(?!.*@chromium)(?!(?=.*@(?:firefox|both)).*@promise)/s,
};

/**
 * Which tests a run has.
 *
 * @param part `promises` or `rest`; all of them without it
 */
export function testsOf(part: string | undefined): Grep {
  return part === 'promises' ? promises : part === 'rest' ? rest : all;
}
