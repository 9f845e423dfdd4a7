// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { articlePath, dataPath } from '../../src/paths.ts';
import { keepArticle } from '../../src/saved/store/keepArticle.ts';
import { getSaved } from '../../src/saved/store/savedStore.ts';
import { keyPrefix, type SaveOutcome, savedNoteHeader } from '../../src/storage.ts';
import { clearStorage, writeStorage } from '../../src/ui/storage.ts';

const article = { id: 'a', at: 1, headline: 'Tít a' };
const page = articlePath('a');
const photo = 'https://example.vn/photos/a.webp';

/** What is in the cache of saved articles, by address. */
const kept = new Map<string, Response>();

const asked = vi.hoisted(() => ({ save: async (): Promise<string> => 'saved' }));
vi.mock('../../src/saved/store/requestSave.ts', () => ({ requestSave: () => asked.save() }));

/** As the worker does it: page, data and a photo. */
function keepAll(): SaveOutcome {
  const note = { at: Date.now(), bytes: 1, width: 1, avif: false, photos: [[photo]] };
  kept.set(page, new Response('', { headers: { [savedNoteHeader]: encodeURIComponent(JSON.stringify(note)) } }));
  kept.set(dataPath(page), new Response('{}'));
  kept.set(photo, new Response(''));
  return 'saved';
}

/** As the page of the reader's own comments does it, in whichever tab. */
function eraseAll(): void {
  clearStorage();
  writeStorage('erasure', 'moi');
  kept.clear();
}

beforeEach(() => {
  const pathOf = (request: string | Request) => (typeof request === 'string' ? request : request.url);
  const byPath = (address: string) =>
    [...kept.keys()].find((key) => new URL(key, 'https://a.vn').pathname === new URL(address, 'https://a.vn').pathname);
  const store = {
    keys: async () => [...kept.keys()].map((url) => ({ url: new URL(url, 'https://a.vn').href })),
    match: async (request: string | Request) => kept.get(byPath(pathOf(request)) ?? ''),
    delete: async (request: string | Request) => kept.delete(byPath(pathOf(request)) ?? ''),
  };
  vi.stubGlobal('caches', { open: async () => store });
});
afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  kept.clear();
});

it('an article that is kept whole enters the list', async () => {
  asked.save = async () => keepAll();
  expect(await keepArticle(article)).toBe('saved');
  expect(getSaved()).toEqual([article]);
  expect([...kept.keys()]).toEqual([page, dataPath(page), photo]);
});

it.each(['before the worker has kept it', 'after it'])(
  'an article whose saving still runs while everything is erased enters no list, and nothing of it stays: %s',
  async (when) => {
    localStorage.setItem(`${keyPrefix}erasure`, 'alt');
    asked.save = async () => {
      if (when === 'after it') keepAll();
      eraseAll();
      return when === 'after it' ? 'saved' : keepAll();
    };
    expect(await keepArticle(article)).toBe('unwanted');
    expect(getSaved()).toEqual([]);
    expect([...kept.keys()]).toEqual([]);
  },
);

it('one that is no longer wanted once it is kept enters no list', async () => {
  asked.save = async () => keepAll();
  expect(await keepArticle(article, () => false)).toBe('unwanted');
  expect(getSaved()).toEqual([]);
});

it('tells why an article could not be kept', async () => {
  asked.save = async () => 'full';
  expect(await keepArticle(article, () => false)).toBe('full');
});
