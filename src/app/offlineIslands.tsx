import { headlineId } from '../article/addresses.ts';
import { Later } from '../ui/Later.tsx';
import type { Islands } from './Island.tsx';

const loadNotice = () => import('./OfflineNotice.tsx').then(({ OfflineNotice }) => OfflineNotice);

/** What lives on the page that stands in for one that cannot be had. */
export const offlineIslands = {
  'offline-notice': <Later id={headlineId} load={loadNotice} props={{}} outerWaits />,
} satisfies Islands;
