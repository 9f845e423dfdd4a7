import { type SaveOutcome, savedLock } from '../../storage.ts';
import type { SavedArticle } from '../model/savedList.ts';
import { requestSave } from './requestSave.ts';
import { sweepSaved } from './savedContents.ts';
import { addSaved } from './savedStore.ts';

/**
 * Saves an article: first whole, then in the list. Deletes before that what is kept of articles that are no longer listed, whose
 * room it may need.
 *
 * @param isWanted asked once all is kept; if not, the article does not enter the list
 */
export async function keepArticle(article: SavedArticle, isWanted = () => true): Promise<SaveOutcome> {
  await sweepSaved(article.id).catch(() => {});
  const keep = async () => {
    const outcome = await requestSave(article.id);
    if (outcome !== 'saved' || !isWanted()) return outcome;
    return addSaved([article]) ? 'saved' : 'full';
  };
  const { locks } = navigator;
  try {
    return await (locks ? locks.request(savedLock, { mode: 'shared' }, keep) : keep());
  } catch {
    return 'failed';
  }
}
