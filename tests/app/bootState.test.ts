// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { markScriptLoaded, markWorking } from '../../src/app/bootState.ts';

const { dataset } = document.documentElement;

/** The file that the page's own code stands in, as its errors name it. */
const own = import.meta.url.replace('/tests/app/bootState.test.ts', '/src/app/bootState.ts');

/** A fault that no part of the page has caught. */
function raise(fault: { filename?: string; error?: unknown; reason?: unknown }): void {
  window.dispatchEvent(Object.assign(new Event('reason' in fault ? 'unhandledrejection' : 'error'), fault));
}

afterEach(() => {
  for (const mark of Object.keys(dataset)) delete dataset[mark];
});

it.each([
  ['by its address', { filename: own, error: null }],
  ['by the stack', { filename: 'https://khac.example/', error: { stack: `at start (${own}:1:2)` } }],
  ['in a promise', { reason: { stack: `at start (${own}:1:2)` } }],
])('a fault of the start is known %s', (_, fault) => {
  markScriptLoaded();
  expect(dataset.started).toBe('');
  raise(fault);
  expect(dataset.failed).toBe('');
});

it.each([
  { filename: 'https://khac.example/a.js', error: { stack: 'at khac (https://khac.example/a.js:1:2)' } },
  { filename: '', error: null },
  { reason: 'không phải lỗi' },
  { reason: undefined },
])('another’s is not: %j', (fault) => {
  markScriptLoaded();
  raise(fault);
  expect(dataset.failed).toBeUndefined();
});

it('once the page works, a fault is no longer one of the start', () => {
  markScriptLoaded();
  markWorking();
  raise({ filename: own, error: null });
  expect(dataset.failed).toBeUndefined();
});
