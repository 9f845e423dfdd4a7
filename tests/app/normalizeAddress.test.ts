// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { normalizeAddress } from '../../src/app/normalizeAddress.ts';

const site = window.location.origin;

it('brings the address of the page to its one spelling, with all else that stands there', () => {
  history.replaceState({ left: 1 }, '', `${site}//bai-viet//x?tu=thu&a=//b#binh-luan`);
  normalizeAddress();
  expect(window.location.href).toBe(`${site}/bai-viet/x?tu=thu&a=//b#binh-luan`);
  expect(history.state).toEqual({ left: 1 });
});

it('leaves an address that has it', () => {
  history.replaceState(null, '', '/bai-viet/x?a=//b');
  const replaced = vi.spyOn(history, 'replaceState');
  normalizeAddress();
  expect(replaced).not.toHaveBeenCalled();
});
