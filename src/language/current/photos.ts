import { languageFolder } from '../../site.ts';

export const { photoMessages }: typeof import('../vi/photos.ts') = await import(`${languageFolder}/photos.ts`);
