// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { coversFocus, isRectInView, rectsIntersect } from '../../src/ui/rects.ts';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

it.each([
  ['above', -20, -1, false],
  ['touching the top', -20, 0, false],
  ['cut by the top', -20, 1, true],
  ['inside', 10, 20, true],
  ['cut by the bottom', 99, 120, true],
  ['touching the bottom', 100, 120, false],
  ['larger than the window', -10, 110, true],
])('a box %s is in view: %s to %s, %s', (_, top, bottom, inView) => {
  expect(isRectInView({ top, bottom }, 100)).toBe(inView);
});

it.each([
  ['one in the other', box(2, 2, 4, 4), true],
  ['a corner', box(9, 9, 20, 20), true],
  ['an edge only', box(10, 0, 20, 10), false],
  ['beside', box(11, 0, 20, 10), false],
  ['below', box(0, 11, 10, 20), false],
])('two boxes intersect: %s', (_, other, intersect) => {
  expect(rectsIntersect(box(0, 0, 10, 10), other)).toBe(intersect);
  expect(rectsIntersect(other, box(0, 0, 10, 10))).toBe(intersect);
});

it('what floats covers the focus where their boxes intersect, unless the focus is inside it or nowhere', () => {
  document.body.innerHTML = '<aside><button>Lên</button></aside><input>';
  const [aside, inside, outside] = ['aside', 'button', 'input'].map((tag) =>
    document.querySelector(tag),
  ) as HTMLElement[];
  const at = (element: HTMLElement | undefined, ...sides: Parameters<typeof box>) =>
    Object.assign(element as HTMLElement, { getBoundingClientRect: () => box(...sides) });
  const floating = at(aside, 0, 0, 10, 10);
  expect(coversFocus(floating)).toBe(false);
  at(inside, 1, 1, 9, 9).focus();
  expect(coversFocus(floating)).toBe(false);
  at(outside, 5, 5, 20, 20).focus();
  expect(coversFocus(floating)).toBe(true);
  at(outside, 15, 5, 20, 20);
  expect(coversFocus(floating)).toBe(false);
});
