// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { addSaved, getSaved, removeSaved, subscribeToSaved } from '../../src/saved/store/savedStore.ts';
import { savedKey } from '../../src/storage.ts';

const article = (id: string, at = 1) => ({ id, at, headline: `Tít ${id}` });

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

it('tells who listens, and gives the same list until it changes', () => {
  const heard = vi.fn();
  const stop = subscribeToSaved(heard);
  expect(addSaved([article('a')])).toBe(true);
  expect(heard).toHaveBeenCalledTimes(1);
  expect(getSaved()).toEqual([article('a')]);
  expect(getSaved()).toBe(getSaved());
  removeSaved('a');
  expect(heard).toHaveBeenCalledTimes(2);
  expect(getSaved()).toEqual([]);
  expect(localStorage.getItem(savedKey)).toBeNull();
  stop();
});

it('follows other tabs, in what concerns it', () => {
  const heard = vi.fn();
  const stop = subscribeToSaved(heard);
  window.dispatchEvent(new StorageEvent('storage', { key: 'khac' }));
  expect(heard).not.toHaveBeenCalled();
  localStorage.setItem(savedKey, '[["b",1,"Tít b"]]');
  window.dispatchEvent(new StorageEvent('storage', { key: savedKey }));
  window.dispatchEvent(new StorageEvent('storage', { key: null }));
  expect(heard).toHaveBeenCalledTimes(2);
  expect(getSaved()).toEqual([article('b')]);
  stop();
  window.dispatchEvent(new StorageEvent('storage', { key: savedKey }));
  expect(heard).toHaveBeenCalledTimes(2);
});

it('leaves the list as it was where the disk is full, and says so', () => {
  addSaved([article('a')]);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  expect(addSaved([article('b', 2)])).toBe(false);
  expect(getSaved()).toEqual([article('a')]);
  vi.restoreAllMocks();
  expect(getSaved()).toEqual([article('a')]);
});
