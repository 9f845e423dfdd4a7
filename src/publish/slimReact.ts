import type { Plugin } from 'vite';
import { cutReact } from './cutReact.ts';
import { idle, loud, wordless } from './unusedReact.ts';

/** What is left of the functions that are left out. */
const bodies = new Map([
  ...idle.map((name) => [name, 'return null;'] as const),
  ...wordless.map((name) => [name, 'return "";'] as const),
  ...loud.map((name) => [name, 'leftOut();'] as const),
  // Names of events as they were before the baseline
  ['getVendorPrefixedEventName', 'return eventName;'],
]);

/**
 * Leaves out of React DOM what the site does not use: see unusedReact.ts. The version is exact, every browser test runs
 * on the slimmed build, and a name that is no longer there stops the build.
 */
export function slimReact(): Plugin {
  return {
    name: 'slim-react',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'client',
    transform: {
      filter: { id: /\/react-dom-client\.production\.js$/ },
      handler: (code) => slimmed(code),
    },
  };
}

/**
 * React DOM's production file without what the site does not use.
 *
 * @throws Error that names what is not in the file
 */
export function slimmed(code: string): string {
  return `${cutReact(withoutStacks(code), bodies)}
function leftOut() {
  throw Error("src/publish/unusedReact.ts leaves this part of React out.");
}`;
}

/** Errors that React makes as it loads, as marks to throw and to know again: nobody sees them. */
const mark = / = Error\(formatProdErrorMessage\((?:460|461|474|519|542)\)\)/g;

/**
 * Marks without a stack. To note where an error was made, Chromium with DevTools open parses the whole script once more,
 * while it starts: 35 ms of 92 on a processor four times slower.
 */
function withoutStacks(code: string): string {
  const marked = code.replace(mark, ' = {}');
  if (code.match(mark)?.length !== 5) throw new Error('React DOM has other marks to throw: look at slimReact.ts.');
  return marked;
}
