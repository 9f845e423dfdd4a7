import { type SaveOutcome, savedLock } from '../../storage.ts';
import { readStorage } from '../../ui/storage.ts';
import type { SavedArticle } from '../model/savedList.ts';
import { requestSave } from './requestSave.ts';
import { dropKept, sweepSaved } from './savedContents.ts';
import { addSaved } from './savedStore.ts';

/** `unwanted`: the reader has taken it back meanwhile, and it is in no list. */
export type KeepOutcome = SaveOutcome | 'unwanted';

/**
 * Saves an article: first whole, then in the list. Deletes before that what is kept of articles that are no longer listed, whose
 * room it may need. Where everything of the reader's is erased meanwhile, in whichever tab, nothing of it stays.
 *
 * @param isWanted asked once all is kept; if not, the article does not enter the list
 */
export async function keepArticle(article: SavedArticle, isWanted = () => true): Promise<KeepOutcome> {
  const erasure = readStorage('erasure');
  const isErased = () => readStorage('erasure') !== erasure;
  await sweepSaved(article.id).catch(() => {});
  const keep = async () => {
    const outcome = await requestSave(article.id);
    if (isErased()) await dropKept(article.id);
    if (isErased() || (outcome === 'saved' && !isWanted())) return 'unwanted';
    if (outcome !== 'saved') return outcome;
    return addSaved([article]) ? 'saved' : 'full';
  };
  const { locks } = navigator;
  try {
    const outcome = await (locks ? locks.request(savedLock, { mode: 'shared' }, keep) : keep());
    // Its photos, which nothing names any more.
    if (isErased()) await sweepSaved();
    return outcome;
  } catch {
    return 'failed';
  }
}
