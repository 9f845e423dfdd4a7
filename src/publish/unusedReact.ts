/**
 * What React DOM can do and this site never asks for, by its names in the production file of react-dom 19.3.1. The code
 * that only these lead to is left out by the bundler.
 */

/**
 * Kinds of a fiber, by number, that the site has none of: portal, StrictMode, context consumer, forwardRef, Profiler,
 * SuspenseList, cache, `<html>`, `<head>` and `<body>`, ViewTransition, Activity. A component of such a type is refused by
 * React itself, as it refuses what is no component.
 */
export const kinds: ReadonlySet<unknown> = new Set([4, 8, 9, 11, 12, 19, 21, 23, 24, 25, 27, 30, 31]);

/** The types that would make such fibers, where React chooses by them. */
export const types: ReadonlySet<unknown> = new Set([
  'REACT_ACTIVITY_TYPE',
  'REACT_CONSUMER_TYPE',
  'REACT_FORWARD_REF_TYPE',
  'REACT_LEGACY_HIDDEN_TYPE',
  'REACT_PORTAL_TYPE',
  'REACT_PROFILER_TYPE',
  'REACT_STRICT_MODE_TYPE',
  'REACT_SUSPENSE_LIST_TYPE',
  'REACT_VIEW_TRANSITION_TYPE',
]);

/** Hooks. Calling one of these is an error: it is no function. */
export const hooks: ReadonlySet<unknown> = new Set([
  'useActionState',
  'useCacheRefresh',
  'useDebugValue',
  'useEffectEvent',
  'useFormState',
  'useHostTransitionStatus',
  'useImperativeHandle',
  'useInsertionEffect',
  'useMemoCache',
  'useOptimistic',
  'useSyncExternalStore',
]);

/** Properties that fail loudly: where a form goes (with `action`), markup as a string, names with a namespace. */
export const properties: ReadonlySet<unknown> = new Set([
  'formAction',
  'dangerouslySetInnerHTML',
  'xlinkActuate',
  'xlinkArcrole',
  'xlinkHref',
  'xlinkRole',
  'xlinkShow',
  'xlinkTitle',
  'xlinkType',
  'xmlBase',
  'xmlLang',
  'xmlSpace',
]);

/** Variables that always have the same value here. */
export const values = new Map([
  // In every browser of the baseline
  ['canUseCompositionEvent', 'true'],
  ['canUseDOM', 'true'],
  ['documentMode', 'null'],
  ['isInputEventSupported', 'true'],
  ['useFallbackCompositionData', 'false'],
  // Without React's developer tools
  ['injectedHook', 'null'],
  // Without <ViewTransition>
  ['inUpdateViewTransition', 'false'],
  ['pendingViewTransition', 'null'],
  ['pendingViewTransitionEvents', 'null'],
  ['shouldStartViewTransition', 'false'],
  ['viewTransitionCancelableChildren', 'null'],
  ['viewTransitionMutationContext', 'false'],
]);

/** A comparison that is never true: whether all lanes of a render are such that a <ViewTransition> may animate. */
export const never = /^\((\w+) & 335544064\) === \1$/u;

/** Statements at the top level, by how they begin, and what stands in their place. */
export const statements = new Map([
  ['FragmentInstance.prototype.', ''],
  ['ViewTransitionPseudoElement.prototype.', ''],
  ['ReactDOMSharedInternals.findDOMNode =', ''],
  ['ReactDOMHydrationRoot.prototype.unstable_scheduleHydration =', ''],
  ['if ("undefined" !== typeof __REACT_DEVTOOLS_GLOBAL_HOOK__)', ''],
  // Names of animation events before the baseline
  ['canUseDOM &&\n  ((style =', ''],
  // What react-dom itself exports: flushSync, requestFormReset, and eight kinds of preloading
  ['ReactDOMSharedInternals.d =', 'ReactDOMSharedInternals.d = new Proxy({}, { get: leftOut });'],
]);

/** Functions that are asked in passing and must answer as if there were nothing to do. */
export const idle = [
  // <ViewTransition>
  'commitNestedViewTransitions',
  'trackEnterViewTransitions',
  // Style sheets, scripts and preloads as elements of a component, and waiting for them
  'getResource',
  'preloadInstanceAndSuspendIfNeeded',
  'preloadResourceAndSuspendIfNeeded',
  'waitForCommitToBeReady',
  // onBeforeInput, in browsers without an event of that name
  'getFallbackBeforeInputChars',
  // onSelect, onMouseEnter, onPointerLeave and their like
  'accumulateEnterLeaveListenersForEvent',
  'constructSelectEvent',
  // Replaying hover, focus and forms to a part that was not hydrated when they came
  'attemptExplicitHydrationTarget',
  'attemptReplayContinuousQueuedEvent',
  'attemptReplayContinuousQueuedEventInMap',
  'queueIfContinuousEvent',
  'scheduleReplayQueueIfNeeded',
  // Forms with functions as their action
  'extractEvents$1',
  'recursivelyResetForms',
  // Keeping the selection in an editable element other than a field
  'getNodeForCharacterOffset',
  // Refs on fragments
  'commitFragmentInstanceDeletionEffects',
  'commitFragmentInstanceInsertionEffects',
  'isFragmentInstanceParent',
  // Children in something else than an array
  'getIteratorFn',
  // A sign of loading for transitions, through the Navigation API
  'defaultOnDefaultTransitionIndicator',
];

/** Names of components in reports of errors. */
export const wordless = ['getComponentNameFromType', 'getStackByFiberInDevAndProd'];

/** These are reached only by using such a part: then the page must fail loudly, in the first test. */
export const loud = [
  'acquireResource',
  'setPropOnCustomElement',
  'setValueForStyles',
  // Life cycles of classes
  'applyDerivedStateFromProps',
  'callComponentWillReceiveProps',
  // Children in something else than an array
  'reconcileChildrenIterator',
  // forwardRef inside lazy, refs on fragments
  'FragmentInstance',
  'updateForwardRef',
  // Transitions that are async functions or have types; forms with functions as their action
  'dispatchOptimisticSetState',
  'entangleAsyncAction',
  'queueTransitionTypes',
  'startHostTransition',
  'TransitionAwareHostComponent',
];
