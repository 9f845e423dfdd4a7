// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { closeOnBack } from '../../src/ui/closeOnBack.ts';
import {
  entryMarks,
  popOverlayEntry,
  pushOverlayEntry,
  subscribeToEntry,
  updateEntry,
} from '../../src/ui/historyEntry.ts';

const popped = () => new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));

beforeEach(() => {
  // jsdom has no `scrollRestoration`.
  Object.assign(history, { scrollRestoration: 'auto' });
  history.pushState({ key: 'router' }, '', '/bai-viet/x');
});

it('marks stand beside what the router keeps, and leave the address', () => {
  updateEntry({ leftBy: '1' });
  updateEntry({ jumpedFrom: '2' });
  expect(history.state).toEqual({ key: 'router', leftBy: '1', jumpedFrom: '2' });
  expect(entryMarks().jumpedFrom).toBe('2');
  expect(location.pathname).toBe('/bai-viet/x');
});

it('an entry without a state has no marks', () => {
  history.pushState(null, '', '/bai-viet/x#y');
  expect(entryMarks()).toEqual({});
});

it('who subscribes is told of marks and of other entries, until it stops', async () => {
  const listener = vi.fn();
  const stop = subscribeToEntry(listener);
  updateEntry({ leftBy: '1' });
  expect(listener).toHaveBeenCalledTimes(1);
  history.pushState({}, '');
  history.back();
  await popped();
  expect(listener).toHaveBeenCalledTimes(2);
  stop();
  updateEntry({ leftBy: '2' });
  expect(listener).toHaveBeenCalledTimes(2);
});

describe('the entry of an overlay', () => {
  it('has the state of the page below, and leaves the scroll to the layout', () => {
    pushOverlayEntry();
    expect(history.state).toEqual({ key: 'router', over: true });
    expect(history.scrollRestoration).toBe('auto');
  });

  it('is popped once; on the page below nothing is', async () => {
    const { length } = history;
    pushOverlayEntry();
    await popOverlayEntry();
    expect(history.state).toEqual({ key: 'router' });
    await popOverlayEntry();
    expect(history.state).toEqual({ key: 'router' });
    expect(history.length).toBe(length + 1);
  });
});

describe('closing by Back', () => {
  const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

  it('Back closes, and nothing more is popped then', async () => {
    const close = vi.fn();
    const closed = closeOnBack(close);
    await settled();
    expect(entryMarks().over).toBe(true);
    history.back();
    await popped();
    expect(close).toHaveBeenCalledTimes(1);
    closed();
    await settled();
    expect(history.state).toEqual({ key: 'router' });
  });

  it('what is closed otherwise takes its entry with it, and the next one waits for that', async () => {
    const close = vi.fn();
    const closed = closeOnBack(close);
    await settled();
    closed();
    const closedAgain = closeOnBack(close);
    await settled();
    expect(history.state).toEqual({ key: 'router', over: true });
    closedAgain();
    await settled();
    expect(history.state).toEqual({ key: 'router' });
    expect(close).not.toHaveBeenCalled();
  });
});
