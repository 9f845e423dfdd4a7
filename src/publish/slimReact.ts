import type { Plugin } from 'vite';

/**
 * What React DOM can do and this site never asks for, by the functions of its production file that do it. They are asked
 * for in passing and must answer as if there were nothing to do.
 */
const idle = [
  // <ViewTransition>
  'applyViewTransitionName',
  'applyViewTransitionToHostInstancesRecursive',
  'commitAfterMutationEffectsOnFiber',
  'commitAppearingPairViewTransitions',
  'commitDeletedPairViewTransitions',
  'commitEnterViewTransitions',
  'commitExitViewTransitions',
  'measureInstance',
  'measureNestedViewTransitions',
  'measureViewTransitionHostInstancesRecursive',
  'recursivelyTraverseAfterMutationEffects',
  'restoreEnterOrExitViewTransitions',
  'restoreNestedViewTransitions',
  'restoreViewTransitionName',
  'startViewTransition',
  // Style sheets, scripts and preloads as elements of a component, and waiting for them
  'getResource',
  'insertStylesheetIntoRoot',
  'preconnectAs',
  'preinitModuleScript',
  'preinitScript',
  'preinitStyle',
  'preload',
  'preloadModule',
  'suspendResource',
  'accumulateSuspenseyCommitOnFiber',
  'estimateBandwidth',
  'waitForCommitToBeReady',
  // onBeforeInput, in browsers without an event of that name
  'getFallbackBeforeInputChars',
  // onSelect, onMouseEnter, onPointerLeave and their like
  'accumulateEnterLeaveListenersForEvent',
  'constructSelectEvent',
  // Replaying hover and focus to a part that was not hydrated when they came
  'accumulateOrCreateContinuousQueuedReplayableEvent',
  'attemptReplayContinuousQueuedEvent',
  'queueIfContinuousEvent',
  // findDOMNode, for browser extensions
  'findCurrentFiberUsingSlowPath',
  // A sign of loading for transitions, through the Navigation API
  'defaultOnDefaultTransitionIndicator',
];

/** Names of components in reports of errors. */
const wordless = ['describeNativeComponentFrame', 'getComponentNameFromType'];

/** These are reached only by using such a part: then the page must fail loudly, in the first test. */
const loud = [
  'acquireResource',
  // Custom elements
  'setPropOnCustomElement',
  // <Activity>, <SuspenseList>
  'cutOffTailIfNeeded',
  'updateActivityComponent',
  'updateSuspenseListComponent',
  // useActionState
  'dispatchActionState',
  'mountActionState',
  'runActionStateAction',
  'updateActionStateImpl',
  // forwardRef, useSyncExternalStore, what the React Compiler writes
  'updateForwardRef',
  'updateSyncExternalStore',
  'useMemoCache',
  // Refs on fragments
  'commitNewChildToFragmentInstance',
  'deleteChildFromFragmentInstance',
  'validateDocumentPositionWithFiberTree',
];

/**
 * Leaves out of React DOM what the site does not use: 9 kB (br) of 58 (measured with react-dom 19.3.1). The version is
 * exact, every browser test runs on the slimmed build, and a function that is no longer there stops the build.
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
 * React DOM's production file without the bodies of the functions above.
 *
 * Throws an Error that names a function that is not in the file.
 */
export function slimmed(code: string): string {
  const emptied = idle.reduce((rest, name) => withBody(rest, name, 'return null;'), code);
  const quiet = wordless.reduce((rest, name) => withBody(rest, name, 'return "";'), emptied);
  const slim = loud.reduce((rest, name) => withBody(rest, name, 'leftOut();'), quiet);
  return `${slim}
function leftOut() {
  throw Error("src/publish/slimReact.ts leaves this part of React out.");
}`;
}

/** The functions stand at the top level of the file: each begins a line, and ends with the next brace that begins one. */
function withBody(code: string, name: string, body: string): string {
  const whole = new RegExp(`^(function ${name}\\([^)]*\\)) \\{$.*?^\\}$`, 'ms');
  if (!whole.test(code))
    throw new Error(`React DOM has no function ${name} any more: look at src/publish/slimReact.ts.`);
  return code.replace(whole, `$1 { ${body} }`);
}
