import { afterEach, describe, expect, it } from 'vitest';
import { forgetAll, remember, remembered } from '../../src/ui/remembered.ts';

const own = Object.getOwnPropertyDescriptor(globalThis, 'localStorage') ?? {};

afterEach(() => {
  Object.defineProperty(globalThis, 'localStorage', own);
  localStorage.clear();
});

it('nothing is remembered at first', () => {
  expect(remembered('name')).toBe('');
});

it('the last value is remembered', () => {
  remember('name', 'Minh An');
  remember('name', 'Nguyễn Ánh');
  expect(remembered('name')).toBe('Nguyễn Ánh');
});

it('each key has its own value', () => {
  remember('name', 'Minh An');
  remember('order', 'oldest');
  expect(remembered('name')).toBe('Minh An');
  expect(remembered('order')).toBe('oldest');
  expect(remembered('unsaved')).toBe('');
});

it('taking the name out forgets it', () => {
  remember('name', 'Minh An');
  remember('name', '');
  expect(remembered('name')).toBe('');
});

it('all of it is forgotten, and nothing that others keep', () => {
  localStorage.setItem('khac', 'x');
  for (const key of ['name', 'order', 'unsaved'] as const) remember(key, 'x');
  forgetAll();
  expect(['name', 'order', 'unsaved'].map((key) => localStorage.getItem(`ban-tin-${key}`))).toEqual([null, null, null]);
  expect(localStorage.getItem('khac')).toBe('x');
});

describe('in a browser that forbids to keep anything', () => {
  it('the name is asked for again, and nothing fails', () => {
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    expect(() => remember('name', 'Minh An')).not.toThrow();
    expect(remembered('name')).toBe('');
    expect(() => forgetAll()).not.toThrow();
  });
});

describe('in a browser with a full disk', () => {
  it('nothing fails', () => {
    localStorage.setItem('other', 'x'.repeat(4_900_000));
    expect(() => remember('name', 'x'.repeat(200_000))).not.toThrow();
    expect(remembered('name')).toBe('');
  });
});
