import type { SavedArticle } from './model/savedList.ts';
import { keepAll } from './store/keepAll.ts';
import { eraseSaved } from './store/savedContents.ts';
import { addSaved, getSaved, subscribeToSaved } from './store/savedStore.ts';
import { SavedList as list } from './view/SavedList.tsx';
import { toggleSaved as toggle } from './view/toggleSaved.tsx';

/** The chunk that loads with the first press, and with the pages that list, write to a file and erase what is saved. */
export const SavedList = list;
export const toggleSaved = toggle;

/** For the page that writes all of the reader's to a file, reads it and erases it (comments/mine/savedArticles.ts). */
export const savedArticles = {
  subscribe: subscribeToSaved,
  get: getSaved,
  add: (articles: readonly SavedArticle[]): boolean => {
    if (!addSaved(articles)) return false;
    keepAll(articles);
    return true;
  },
  erase: eraseSaved,
};
