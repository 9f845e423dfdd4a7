import type { Comment } from '../model/comment.ts';

/** Sorts comments by createdAt, then id, but each after its parent; cycles start anywhere. O(n log n) at any depth. */
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
