import { savedKey } from '../../storage.ts';
import { createListeners } from '../../ui/listeners.ts';
import { parseSaved, type SavedArticle, serializeSaved, withAdded } from '../model/savedList.ts';

/** The list as it was last read, and what it was read from. */
let list: readonly SavedArticle[] = [];
let text = '';

const listeners = createListeners(
  () => {
    window.addEventListener('storage', followOtherTab);
    // A page that comes back from the browser's memory was told nothing meanwhile.
    window.addEventListener('pageshow', notifySaved);
  },
  () => {
    window.removeEventListener('storage', followOtherTab);
    window.removeEventListener('pageshow', notifySaved);
  },
);

/** Subscribes to the list of saved articles, changed here or in another tab. */
export const subscribeToSaved = listeners.subscribe;

/** The articles that the reader saved, newest first; the same array until they change. */
export function getSaved(): readonly SavedArticle[] {
  const stored = readStored();
  if (stored !== text) {
    text = stored;
    list = parseSaved(stored);
  }
  return list;
}

/** Adds articles that are not in the list. @returns whether the browser has stored it; if not, the list is as it was */
export function addSaved(articles: readonly SavedArticle[]): boolean {
  return store(withAdded(getSaved(), articles));
}

/** Takes an article from the list. What is kept of it stays until `sweepSaved`, so that this can be undone. */
export function removeSaved(id: string): void {
  store(getSaved().filter((article) => article.id !== id));
}

/** Tells subscribers that the list may have changed. */
export function notifySaved(): void {
  listeners.notify();
}

/** Whether articles can be saved here: there can be a worker, and the browser stores what pages ask it to. */
export function canSave(): boolean {
  try {
    return import.meta.env.PROD && 'serviceWorker' in navigator && localStorage.length >= 0;
  } catch {
    return false;
  }
}

function store(articles: readonly SavedArticle[]): boolean {
  const stored = serializeSaved(articles);
  try {
    if (stored) localStorage.setItem(savedKey, stored);
    else localStorage.removeItem(savedKey);
  } catch {
    return false;
  }
  notifySaved();
  return true;
}

function readStored(): string {
  try {
    return localStorage.getItem(savedKey) ?? '';
  } catch {
    return '';
  }
}

function followOtherTab({ key }: StorageEvent): void {
  if (key === null || key === savedKey) notifySaved();
}
