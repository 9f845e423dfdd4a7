// @vitest-environment jsdom
import { afterEach, expect, it, vi as vitest } from 'vitest';
import { type Change, publishChange, subscribeToChanges } from '../../../src/comments/store/changes.ts';

afterEach(() => {
  vitest.unstubAllGlobals();
});

it('a browser without BroadcastChannel hears of its own changes, and nothing throws', () => {
  vitest.stubGlobal('BroadcastChannel', undefined);
  const heard: Change[] = [];
  const stop = subscribeToChanges((change) => heard.push(change));
  publishChange({ articleId: 'a' });
  publishChange('erased');
  stop();
  publishChange({ articleId: 'b' });
  expect(heard).toEqual([{ articleId: 'a' }, 'erased']);
});

it('each listener hears each change once', () => {
  vitest.stubGlobal('BroadcastChannel', undefined);
  const heard: string[] = [];
  const stops = ['first', 'second'].map((name) => subscribeToChanges(() => heard.push(name)));
  publishChange('erased');
  for (const stop of stops) stop();
  expect(heard).toEqual(['first', 'second']);
});

it('other tabs are told, and what they tell is heard', async () => {
  const opened: FakeChannel[] = [];
  class FakeChannel {
    readonly posted: unknown[] = [];
    onmessage: ((event: { data: Change }) => void) | undefined;
    constructor(readonly name: string) {
      opened.push(this);
    }
    postMessage(message: unknown) {
      this.posted.push(message);
    }
  }
  vitest.stubGlobal('BroadcastChannel', FakeChannel);
  vitest.resetModules();
  const tab = await import('../../../src/comments/store/changes.ts');
  const heard: Change[] = [];
  tab.subscribeToChanges((change) => heard.push(change));
  tab.publishChange({ articleId: 'a' });
  expect(opened.map(({ posted }) => posted)).toEqual([[{ articleId: 'a' }]]);
  opened[0]?.onmessage?.({ data: 'erased' });
  expect(heard).toEqual([{ articleId: 'a' }, 'erased']);
});

it('a browser that forbids BroadcastChannel is as one without', () => {
  vitest.stubGlobal(
    'BroadcastChannel',
    class {
      constructor() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      }
    },
  );
  const heard: Change[] = [];
  const stop = subscribeToChanges((change) => heard.push(change));
  expect(() => publishChange('erased')).not.toThrow();
  stop();
  expect(heard).toEqual(['erased']);
});
