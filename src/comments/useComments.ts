import { useEffect, useState } from 'react';
import { type CommentsState, followComments, loadingComments } from './store.ts';

/** The comments on an article, as they are now in the store and in every tab. */
export function useComments(articleId: string): CommentsState {
  const [state, setState] = useState(loadingComments);
  useEffect(() => followComments(articleId, setState), [articleId]);
  return state;
}
