import { loadOnce } from './loadOnce.ts';

/** Loads what renders whole pages: no page needs it that came as a document. */
export const loadWholePage = loadOnce(() => import('./WholePage.tsx'));
