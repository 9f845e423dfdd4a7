import { expect, it } from 'vitest';
import { canonicalAddress } from '../../../src/build/host/canonicalAddress.ts';

const files = ['/index.html', '/bai-viet/x.html', '/bai-viet/x.json', '/icon.svg', '/anh/một.jpg'];

it.each([
  ['/', '/'],
  ['//', '/'],
  ['/index.html', '/'],
  ['/bai-viet/x', '/bai-viet/x'],
  ['/bai-viet/x.html', '/bai-viet/x'],
  ['/bai-viet/x/', '/bai-viet/x'],
  ['//bai-viet//x//', '/bai-viet/x'],
  ['//evil.example/..%2fbai-viet/x', '/bai-viet/x'],
  ['/%2e%2E/bai-viet/./x', '/bai-viet/x'],
  ['/bai-viet%2F%78', '/bai-viet/x'],
  ['/evil/..%2f', '/'],
  ['//icon.svg', '/icon.svg'],
  ['/bai-viet/x.json', '/bai-viet/x.json'],
  ['/icon.svg/', undefined],
  ['/bai-viet/', undefined],
  ['//evil.example/', undefined],
  ['/%5cevil.example', undefined],
  ['/%0d%0aset-cookie:a=1', undefined],
  ['/anh/m%E1%BB%99t.jpg', undefined],
  ['/%', undefined],
  ['', undefined],
])('%s is %s', (asked, expected) => {
  expect(canonicalAddress(asked, (path) => files.includes(path))).toBe(expected);
});
