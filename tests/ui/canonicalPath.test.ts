// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalPath } from '../../src/ui/canonicalPath.ts';
import { currentPath } from '../../src/ui/currentPath.ts';

const site = 'http://localhost:3000';

it.each([
  ['/', '/'],
  ['/bai-viet/x', '/bai-viet/x'],
  ['//bai-viet/x', '/bai-viet/x'],
  ['///bai-viet//x', '/bai-viet/x'],
  ['//evil.example/..%2fbai-viet/x', '/bai-viet/x'],
  ['/evil/..%2F..%2Fbai-viet/x', '/bai-viet/x'],
  ['/%2e%2e/bai-viet/x', '/bai-viet/x'],
  ['/%2f%2fevil.example/x', '/evil.example/x'],
  ['/a/..//evil.example', '/evil.example'],
  ['/.//evil.example', '/evil.example'],
  ['/\\evil.example', '/evil.example'],
  ['//', '/'],
  ['//evil.example:1/x', '/evil.example:1/x'],
  ['/b%C3%A0i', '/b%C3%A0i'],
  ['/100%', '/100%'],
])('%s is %s', (given, expected) => {
  expect(canonicalPath(given)).toBe(expected);
});

it('no path leads to another host, and the one spelling of a path is its own', () => {
  const piece = fc.constantFrom(
    '/',
    '//',
    '\\',
    '%2f',
    '%2F',
    '%2e',
    '.',
    '..',
    'evil.example',
    'x',
    ':',
    '@',
    '?',
    '#',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const { pathname } = new URL(`${site}/${pieces.join('')}`);
      const path = canonicalPath(pathname);
      expect(path).toMatch(/^\/(?!\/)/u);
      expect(new URL(path, site).origin).toBe(site);
      expect(canonicalPath(path)).toBe(path);
    }),
  );
});

it('the page that is open knows its own', () => {
  history.replaceState(null, '', `${site}//bai-viet//x?tu=thu#binh-luan`);
  expect(currentPath()).toBe('/bai-viet/x');
  history.replaceState(null, '', '/');
});
