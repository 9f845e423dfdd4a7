import { useEffect, useState } from 'react';
import { useWords } from '../../language/words.ts';
import type { Comment, Placed } from '../model/comment.ts';
import { deleteComment, restoreEntries } from '../store/writing.ts';
import type { Searchable } from './search.ts';

/** A comment that was deleted here, and what brings it back. */
export interface Deletion {
  item: Searchable;
  entries: readonly Placed[];
  /** Whether the reader has undone it; it stays until the comment has been read again. */
  undone?: boolean;
}

/**
 * The deletions that the reader has made on this page, and can undo until it is left.
 *
 * @param byId the comments that are there
 * @param onSaid hears what was done
 * @returns by the ids of the comments; and why the last attempt failed, or an empty string
 */
export function useDeletions(byId: ReadonlyMap<string, Comment>, onSaid: (message: string) => void) {
  const words = useWords();
  const [deletions, setDeletions] = useState<ReadonlyMap<string, Deletion>>(new Map());
  const [failure, setFailure] = useState('');

  useEffect(() => {
    setDeletions((before) => {
      const left = [...before].filter(([id, { undone }]) => !(undone && byId.has(id)));
      return left.length < before.size ? new Map(left) : before;
    });
  }, [byId]);

  const remove = async (item: Searchable) => {
    const { id, articleId } = item.comment;
    const outcome = await deleteComment({ id, articleId });
    if (!outcome.kept) return setFailure(`${words.notDeleted} ${words.storeProblem[outcome.problem]}`);
    setFailure('');
    setDeletions((before) => new Map(before).set(id, { item, entries: outcome.result }));
    onSaid(words.deleted);
  };

  const restore = async ({ item, entries }: Deletion) => {
    const { comment } = item;
    const outcome = await restoreEntries(comment.articleId, entries);
    if (!outcome.kept) return setFailure(`${words.notRestored} ${words.storeProblem[outcome.problem]}`);
    setFailure('');
    setDeletions((before) => new Map(before).set(comment.id, { item, entries, undone: true }));
    onSaid(words.restored);
  };

  return { deletions, failure, remove, restore };
}
