// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { debounce } from '../../src/ui/debounce.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('a call is made once, after a whole delay without another', () => {
  const run = vi.fn();
  const soon = debounce(run, 100);
  soon();
  vi.advanceTimersByTime(99);
  soon();
  vi.advanceTimersByTime(99);
  expect(run).not.toHaveBeenCalled();
  expect(soon.isPending()).toBe(true);
  vi.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledTimes(1);
  expect(soon.isPending()).toBe(false);
  vi.runAllTimers();
  expect(run).toHaveBeenCalledTimes(1);
});

it('a call that is cancelled is not made, and a later one is', () => {
  const run = vi.fn();
  const soon = debounce(run, 100);
  soon();
  soon.cancel();
  vi.runAllTimers();
  expect(run).not.toHaveBeenCalled();
  expect(soon.isPending()).toBe(false);
  soon();
  vi.runAllTimers();
  expect(run).toHaveBeenCalledTimes(1);
});

it('a pending call is made at once by flush, and only then', () => {
  const run = vi.fn();
  const soon = debounce(run, 100);
  soon.flush();
  expect(run).not.toHaveBeenCalled();
  soon();
  soon.flush();
  expect(run).toHaveBeenCalledTimes(1);
  vi.runAllTimers();
  expect(run).toHaveBeenCalledTimes(1);
});

it('what it runs may schedule the next call', () => {
  const times: number[] = [];
  const soon = debounce(() => {
    times.push(Date.now());
    if (times.length < 3) soon();
  }, 100);
  soon();
  vi.runAllTimers();
  expect(times.map((time) => time - (times[0] ?? 0))).toEqual([0, 100, 200]);
});
