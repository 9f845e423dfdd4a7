import { afterEach, describe, expect, it } from 'vitest';
import { rememberedName, rememberName } from '../../src/comments/rememberedName.ts';

const own = Object.getOwnPropertyDescriptor(globalThis, 'localStorage') ?? {};

afterEach(() => {
  Object.defineProperty(globalThis, 'localStorage', own);
  localStorage.clear();
});

it('nothing is remembered at first', () => {
  expect(rememberedName()).toBe('');
});

it('the last name is remembered', () => {
  rememberName('Minh An');
  rememberName('Nguyễn Ánh');
  expect(rememberedName()).toBe('Nguyễn Ánh');
});

it('taking the name out forgets it', () => {
  rememberName('Minh An');
  rememberName('');
  expect(rememberedName()).toBe('');
});

describe('in a browser that forbids to keep anything', () => {
  it('the name is asked for again, and nothing fails', () => {
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    expect(() => rememberName('Minh An')).not.toThrow();
    expect(rememberedName()).toBe('');
  });
});

describe('in a browser with a full disk', () => {
  it('nothing fails', () => {
    localStorage.setItem('other', 'x'.repeat(4_900_000));
    expect(() => rememberName('x'.repeat(200_000))).not.toThrow();
    expect(rememberedName()).toBe('');
  });
});
