// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { trustedWorkerUrl } from '../../src/offline/trustedWorkerUrl.ts';

afterEach(() => vi.unstubAllGlobals());

it('the one policy of the site lets the worker through and no other script', () => {
  const createPolicy = vi.fn((_name: string, rules: { createScriptURL: (given: string) => string }) => rules);
  vi.stubGlobal('trustedTypes', { createPolicy });
  expect(trustedWorkerUrl()).toBe('/sw.js');
  const [name, rules] = createPolicy.mock.calls[0] ?? [];
  expect(name).toBe('sw');
  for (const address of [
    '',
    '/sw.js?x',
    'https://khac.example/sw.js',
    '//khac.example/sw.js',
    'data:text/javascript,1',
  ])
    expect(() => rules?.createScriptURL(address)).toThrow(TypeError);
});

it('a browser without Trusted Types takes the address itself', () => {
  expect(trustedWorkerUrl()).toBe('/sw.js');
});
