import { afterEach, expect, it, vi as vitest } from 'vitest';
import { announceChange, onChange } from '../../src/comments/changes.ts';

afterEach(() => {
  vitest.unstubAllGlobals();
});

it('a browser without BroadcastChannel hears of its own changes, and nothing throws', () => {
  vitest.stubGlobal('BroadcastChannel', undefined);
  const heard: string[] = [];
  const stop = onChange((articleId) => heard.push(articleId));
  announceChange('a');
  stop();
  announceChange('b');
  expect(heard).toEqual(['a']);
});
