// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { markRead, maxRead, readArticles } from '../../src/navigation/readArticles.ts';
import { keyPrefix } from '../../src/storage.ts';
import { clearStorage } from '../../src/ui/storage.ts';

beforeEach(clearStorage);

it('what was read is remembered once, the last one first', () => {
  for (const id of ['a', 'b', 'a']) markRead(id);
  expect(readArticles()).toEqual(['a', 'b']);
});

it('of very many the ones read longest ago are forgotten', () => {
  localStorage.setItem(
    `${keyPrefix}read`,
    JSON.stringify(Array.from({ length: maxRead }, (_, number) => `bai-${number}`)),
  );
  markRead('moi');
  expect(readArticles()).toHaveLength(maxRead);
  expect(readArticles()[0]).toBe('moi');
  expect(readArticles()).not.toContain(`bai-${maxRead - 1}`);
});

it.each(['', 'x', '{}', 'null', '[1, null, {}]'])('%j, which was stored, is none', (stored) => {
  localStorage.setItem(`${keyPrefix}read`, stored);
  expect(readArticles()).toEqual([]);
  markRead('a');
  expect(readArticles()).toEqual(['a']);
});
