/** The tests of a run by browser, as expressions for the titles with their files and tags. */
export interface Grep {
  chromium: RegExp;
  firefox: RegExp;
}

/** Tests of what only a preference of Firefox brings about, and of what Firefox cannot be made to do here (touch, scripts off, the DevTools protocol). */
const all: Grep = { chromium: /^(?!.*@firefox)/s, firefox: /^(?!.*@chromium)/s };

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
const files = byEngine.join(' ').replaceAll(' ', '|');
const ofFirefox = `(?=.*(?:@firefox|@both|/(?:${files})\\.spec))(?!.*@chromium)`;

/** What the automatic runs have: `promises` and `rest` together. */
const both: Grep = { chromium: all.chromium, firefox: new RegExp(`^${ofFirefox}`, 's') };

/**
 * One test at least for each promise of docs/promises.md, on the production build alone. Chromium runs them; Firefox those that
 * are its own, and those that promise something of both browsers.
 */
const promises: Grep = {
  chromium: /^(?!.*@firefox).*@promise/s,
  firefox: /^(?!.*@chromium)(?=.*@(?:firefox|both)).*@promise/s,
};

/** Files of what neither the words of the site nor the path that it lies under can change. */
const whateverSettings = 'plantedFaults|kill|hostileComments|manyComments|readingMatrix';

/** The promises on a site with other settings. */
const settings: Grep = {
  chromium: new RegExp(`^(?!.*/(?:${whateverSettings})\\.spec)${promises.chromium.source.slice(1)}`, 's'),
  firefox: promises.firefox,
};

/** What is in `both` and not in `promises`. */
const rest: Grep = {
  chromium: /^(?!.*@firefox)(?!.*@promise)/s,
  firefox: new RegExp(`^${ofFirefox}(?!(?=.*@(?:firefox|both)).*@promise)`, 's'),
};

const parts: Readonly<Record<string, Grep>> = { promises, settings, rest, all };

/**
 * Which tests a run has.
 *
 * @param part `promises`; `settings`, those of them that settings could break; `rest`; or `all`: every test that a browser can
 *   run, also those whose subject is the same in Firefox. Without it `promises` and `rest`
 */
export function testsOf(part: string | undefined): Grep {
  return parts[part ?? ''] ?? both;
}
