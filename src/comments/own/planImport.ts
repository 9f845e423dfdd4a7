import type { Comment } from '../model/comment.ts';
import { parentsFirst } from './parentsFirst.ts';

/** What taking in a file would do; nothing is overwritten unless the reader says so. */
export interface ImportPlan {
  /** Not here yet; each comes after the one it answers, otherwise by createdAt, then id. */
  fresh: Comment[];
  /** Here already, the same in every field. */
  same: Comment[];
  /** The file's version of comments that are here with the same id and something else in them. */
  differing: Comment[];
}

/**
 * Sorts the comments of a file by what is here already.
 *
 * @param file no id twice
 * @param here by id
 */
export function planImport(file: readonly Comment[], here: ReadonlyMap<string, Comment>): ImportPlan {
  const fresh: Comment[] = [];
  const same: Comment[] = [];
  const differing: Comment[] = [];
  for (const comment of file) {
    const kept = here.get(comment.id);
    if (!kept) fresh.push(comment);
    else if (isSame(comment, kept)) same.push(comment);
    else differing.push(comment);
  }
  return { fresh: parentsFirst(fresh), same, differing };
}

/** Whether two comments are the same in every field. */
export function isSame(a: Comment, b: Comment): boolean {
  return (
    a.articleId === b.articleId &&
    a.text === b.text &&
    a.name === b.name &&
    a.createdAt === b.createdAt &&
    a.editedAt === b.editedAt &&
    a.parentId === b.parentId
  );
}
