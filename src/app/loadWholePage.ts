import { applyLaterStyle } from './laterStyle.ts';
import { loadOnce } from './loadOnce.ts';

/** Loads what renders whole pages; a served document does not need it. */
export const loadWholePage = loadOnce(async () => {
  const [module] = await Promise.all([import('./WholePage.tsx'), applyLaterStyle()]);
  return module;
});
