import type { Comment } from '../model/comment.ts';
import { parentsFirst } from './parentsFirst.ts';

/** What an import would do; nothing is overwritten unless the reader says so. */
export interface ImportPlan {
  /** Not here yet; in the order of `parentsFirst`. */
  fresh: Comment[];
  /** Here already, the same in every field. */
  same: Comment[];
  /** The file's version of comments that are here with the same id and something else in them. */
  differing: Comment[];
}

/** Compares the comments of a file, no id twice, with those that are here, by id. */
export function planImport(file: readonly Comment[], here: ReadonlyMap<string, Comment>): ImportPlan {
  const fresh: Comment[] = [];
  const same: Comment[] = [];
  const differing: Comment[] = [];
  for (const comment of file) {
    const stored = here.get(comment.id);
    if (!stored) fresh.push(comment);
    else if (isSame(comment, stored)) same.push(comment);
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
