import type { SavedArticle } from '../model/savedList.ts';
import { keepArticle } from './keepArticle.ts';
import { canSave, getSaved } from './savedStore.ts';

/**
 * Has articles that are in the list kept, one after the other; the list's page tells which could not be. Nothing more of one that
 * is taken from the list meanwhile.
 */
export async function keepAll(articles: readonly SavedArticle[]): Promise<void> {
  const isListed = (article: SavedArticle) => getSaved().some(({ id }) => id === article.id);
  if (!canSave()) return;
  for (const article of articles) {
    if (!isListed(article)) continue;
    const outcome = await keepArticle(article, () => isListed(article));
    if (outcome === 'full' || outcome === 'offline') return;
  }
}
