import { languageFolder } from '../../site.ts';

export const { offlineMessages }: typeof import('../vi/offline.ts') = await import(`${languageFolder}/offline.ts`);
