import { headlineId } from '../ids.ts';
import { LazyBoundary } from '../ui/LazyBoundary.tsx';
import type { Islands } from './Island.tsx';

const loadNotice = () => import('./OfflineNotice.tsx').then(({ OfflineNotice }) => OfflineNotice);

/** The islands of the offline fallback. */
export const offlineIslands = {
  'offline-notice': <LazyBoundary id={headlineId} load={loadNotice} props={{}} />,
} satisfies Islands;
