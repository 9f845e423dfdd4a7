import { articleAddress } from '../article/addresses.ts';
import { Later } from '../ui/Later.tsx';
import type { Islands } from './Island.tsx';

const loadOwnComments = () => import('../comments/own/OwnComments.tsx').then(({ OwnComments }) => OwnComments);

/** What lives on the page of one's own comments; what is needed for them loads only there. */
export const ownCommentsIslands = {
  'own-comments': <Later id="phan-thieu" load={loadOwnComments} props={{ addressOf: articleAddress }} outerWaits />,
} satisfies Islands;
