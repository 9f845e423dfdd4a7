import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { savedPageMessages } from '../../language/current/savedPage.ts';
import type { SavedArticle } from '../model/savedList.ts';
import { keepArticle } from '../store/keepArticle.ts';
import { type KeptArticle, readKept, sweepSaved } from '../store/savedContents.ts';
import { addSaved, getSaved, removeSaved, subscribeToSaved } from '../store/savedStore.ts';

/** An article of the list, or one that was removed from it on this page, with what is kept of it. */
export interface SavedRow extends KeptArticle {
  article: SavedArticle;
  isRemoved: boolean;
}

/** The list at the build. */
const none: readonly SavedArticle[] = [];

/** What was done last, in words, and why it failed, if it did. */
interface Message {
  words?: string;
  failure?: string;
}

/**
 * The rows of the list, as the list is in every tab, and what can be done with them. Undefined until they are read, `forbidden`
 * where the browser lets nothing be read. What was removed can be restored until the page is left; then what is kept of it goes.
 */
export function useSavedRows() {
  const saved = useSyncExternalStore(subscribeToSaved, getSaved, () => none);
  const [removed, setRemoved] = useState<readonly SavedArticle[]>([]);
  const [kept, setKept] = useState<ReadonlyMap<string, KeptArticle> | 'forbidden'>();
  const [message, setMessage] = useState<Message>({});

  const read = useCallback(async () => {
    const ids = [...getSaved(), ...removed].map(({ id }) => id);
    const found = await readKept(ids);
    setKept(new Map(ids.flatMap((id, index) => (found[index] ? [[id, found[index]] as const] : []))));
  }, [removed]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: What is kept is read anew when the list changes.
  useEffect(() => {
    read().catch(() => setKept('forbidden'));
  }, [saved, read]);
  useEffect(() => {
    sweepSaved().catch(() => {});
    return () => {
      sweepSaved().catch(() => {});
    };
  }, []);

  const isListed = (article: SavedArticle) => saved.some(({ id }) => id === article.id);
  const undone = removed.filter((article) => !isListed(article));
  const rowOf = (article: SavedArticle): SavedRow[] => {
    const found = kept instanceof Map ? kept.get(article.id) : undefined;
    return found ? [{ article, isRemoved: !isListed(article), ...found }] : [];
  };
  return {
    rows: kept instanceof Map ? [...saved, ...undone].flatMap(rowOf) : (kept as 'forbidden' | undefined),
    message,
    remove: (article: SavedArticle) => {
      setRemoved([...undone, article]);
      removeSaved(article.id);
      setMessage({ words: savedPageMessages.removed });
    },
    restore: (article: SavedArticle) => {
      setMessage(
        addSaved([article]) ? { words: savedPageMessages.restored } : { failure: savedPageMessages.failure.full },
      );
    },
    loadAgain: async (article: SavedArticle) => {
      setMessage({ words: savedPageMessages.saving });
      const outcome = await keepArticle(article, () => getSaved().some(({ id }) => id === article.id));
      await read();
      if (outcome === 'unwanted') setMessage({});
      else if (outcome === 'saved') setMessage({ words: savedPageMessages.loadedAgain });
      else setMessage({ failure: savedPageMessages.failure[outcome] });
    },
  };
}
