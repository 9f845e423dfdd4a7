import { missingPartId } from '../ids.ts';
import { LazyBoundary } from '../ui/LazyBoundary.tsx';
import type { Islands } from './Island.tsx';

const loadMyComments = () => import('../comments/mine/MyComments.tsx').then(({ MyComments }) => MyComments);

/** The islands of the page of one's own comments; its code loads only there. */
export const myCommentsIslands = {
  'my-comments': <LazyBoundary id={missingPartId} load={loadMyComments} props={{}} />,
} satisfies Islands;
