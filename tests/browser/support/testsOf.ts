/** The tests of a run by browser, as expressions for the titles with their files and tags. */
export interface Grep {
  chromium: RegExp;
  firefox: RegExp;
}

const titles = (...conditions: string[]) => new RegExp(`^${conditions.join('')}`, 's');

/** Tests of what only a preference of Firefox brings about. */
const notFirefoxOnly = '(?!.*@firefox)';
/** Tests of what Firefox cannot be made to do here (touch, scripts off, the DevTools protocol). */
const notChromiumOnly = '(?!.*@chromium)';
const isPromise = '(?=.*@promise)';
const noPromise = '(?!.*@promise)';

/** Every test that a browser can run. */
const all: Grep = { chromium: titles(notFirefoxOnly), firefox: titles(notChromiumOnly) };

/**
 * Files of what each engine does by itself, so that Firefox runs them too: parsing and hydration, typing and what a reload keeps
 * of it, focus and keys, scrolling and history, storage and tabs, layout of text and lists, service workers. What the other
 * files test is decided in our own code or by the server, the same in both.
 */
const byEngine = [
  'hydration scriptless',
  'boxesKept commentFocus comments drafts erasing leaving letterCount myFiles otherTabs storeTrouble storeVersions twoTabs',
  'typing unheardTyping',
  'storage worker',
  'backToTop findInPage followedLinks resume swap',
  'offline',
  'progress readingFrames readingRoom sharedPassages shortcuts',
  'accessibility consoleGuard fieldSizes headers lists media search storyMarks tampering',
];
const inFiles = (names: string) => `/(?:${names.replaceAll(' ', '|')})\\.spec`;
const differsByEngine = `(?=.*(?:@firefox|@both|${inFiles(byEngine.join(' '))}))`;

/** `promises` and `rest` together. */
const automatic: Grep = { chromium: all.chromium, firefox: titles(notChromiumOnly, differsByEngine) };

/** What Firefox has of the promises: those that are its own, and those that promise something of both browsers. */
const promisedInFirefox = '(?=.*@(?:firefox|both)).*@promise';

/** One test at least for each promise of docs/promises.md, on the production build alone. */
const promises: Grep = {
  chromium: titles(notFirefoxOnly, isPromise),
  firefox: titles(notChromiumOnly, promisedInFirefox),
};

/** Files of what neither the words of the site nor the path that it lies under can change. */
const whateverSettings = inFiles('plantedFaults kill hostileComments manyComments readingMatrix');

/** The promises that other settings could break. */
const settings: Grep = {
  chromium: titles(notFirefoxOnly, isPromise, `(?!.*${whateverSettings})`),
  firefox: promises.firefox,
};

/** What is in `automatic` and not in `promises`. */
const rest: Grep = {
  chromium: titles(notFirefoxOnly, noPromise),
  firefox: titles(notChromiumOnly, differsByEngine, `(?!${promisedInFirefox})`),
};

const parts: Readonly<Record<string, Grep>> = { promises, settings, rest, all };

/**
 * Which tests a run has.
 *
 * @param part `promises`, `settings`, `rest`, or `all`, also those whose subject is the same in Firefox; `promises` and `rest` together
 *   without it
 */
export function testsOf(part: string | undefined): Grep {
  return parts[part ?? ''] ?? automatic;
}
