import { loadOnce } from './loadOnce.ts';

/** Loads what renders whole pages; a served document does not need it. */
export const loadWholePage = loadOnce(() => import('./WholePage.tsx'));
