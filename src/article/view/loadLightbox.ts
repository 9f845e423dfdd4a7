/** Loads what shows photos large. */
export const loadLightbox = () => import('./Lightbox.tsx');
