import type { Comment } from '../model/comment.ts';

/**
 * Comments by createdAt, then id, except that each comes after the one it answers, where that is in the list; a circle is
 * begun anywhere. Takes n log n steps, however deep the replies.
 */
export function parentsFirst(comments: readonly Comment[]): Comment[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const placed = new Set<Comment>();
  const result: Comment[] = [];
  for (const comment of [...comments].sort(byTime)) {
    const ancestors: Comment[] = [];
    for (let next: Comment | undefined = comment; next && !placed.has(next); next = byId.get(next.parentId ?? '')) {
      placed.add(next);
      ancestors.push(next);
    }
    for (let next = ancestors.pop(); next; next = ancestors.pop()) result.push(next);
  }
  return result;
}

function byTime(a: Comment, b: Comment): number {
  return a.createdAt - b.createdAt || Number(a.id > b.id) - Number(a.id < b.id);
}
