import type { Comment } from '../../../src/comments/model/comment.ts';
import type { Comments } from '../../../src/comments/section/useComments.ts';
import type { CommentsState } from '../../../src/comments/store/followComments.ts';

const view = { newestFirst: true, size: 50, unfolded: new Map<string, number>() };

/** What the store says when it holds these comments, each the first of its thread. */
export function readyState(comments: readonly Comment[], damaged = 0): CommentsState {
  const threads = comments.map((comment) => ({
    first: { ...comment, thread: [comment.articleId, comment.createdAt] as [string, number] },
    replies: [],
    hidden: 0,
  }));
  return { status: 'ready', count: comments.length, threads, more: false, view, goneIds: new Set(), damaged };
}

/** The comments of a section in a given state; asked for another view they show that state with it. */
export function commentsIn(state: CommentsState, onLook: Comments['look'] = () => {}): Comments {
  return { state, look: onLook, add: () => {} };
}
