// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { clearStorage, readStorage, writeStorage } from '../../src/ui/storage.ts';

const own = Object.getOwnPropertyDescriptor(globalThis, 'localStorage') ?? {};

afterEach(() => {
  Object.defineProperty(globalThis, 'localStorage', own);
  localStorage.clear();
});

it('nothing is remembered at first', () => {
  expect(readStorage('name')).toBe('');
});

it('the last value is remembered', () => {
  writeStorage('name', 'Minh An');
  writeStorage('name', 'Nguyễn Ánh');
  expect(readStorage('name')).toBe('Nguyễn Ánh');
});

it('each key has its own value', () => {
  writeStorage('name', 'Minh An');
  writeStorage('order', 'oldest');
  expect(readStorage('name')).toBe('Minh An');
  expect(readStorage('order')).toBe('oldest');
  expect(readStorage('unsaved')).toBe('');
});

it('taking the name out forgets it', () => {
  writeStorage('name', 'Minh An');
  writeStorage('name', '');
  expect(readStorage('name')).toBe('');
});

it('all of it is forgotten, and nothing that others keep', () => {
  localStorage.setItem('khac', 'x');
  for (const key of ['name', 'order', 'unsaved'] as const) writeStorage(key, 'x');
  clearStorage();
  expect(['name', 'order', 'unsaved'].map((key) => localStorage.getItem(`ban-tin-${key}`))).toEqual([null, null, null]);
  expect(localStorage.getItem('khac')).toBe('x');
});

describe('in a browser that forbids to keep anything', () => {
  it('the name lasts as long as the document, and nothing fails', () => {
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    expect(() => writeStorage('name', 'Minh An')).not.toThrow();
    expect(readStorage('name')).toBe('Minh An');
    expect(() => clearStorage()).not.toThrow();
    expect(readStorage('name')).toBe('');
  });
});

describe('in a browser with a full disk', () => {
  it('a value lasts as long as the document, and is stored once there is room', () => {
    localStorage.setItem('other', 'x'.repeat(4_900_000));
    expect(() => writeStorage('name', 'x'.repeat(200_000))).not.toThrow();
    expect(readStorage('name')).toHaveLength(200_000);
    expect(localStorage.getItem('ban-tin-name')).toBeNull();
    localStorage.removeItem('other');
    writeStorage('name', 'Minh An');
    expect(localStorage.getItem('ban-tin-name')).toBe('Minh An');
    localStorage.setItem('ban-tin-name', 'Thu Hà');
    expect(readStorage('name')).toBe('Thu Hà');
  });
});
