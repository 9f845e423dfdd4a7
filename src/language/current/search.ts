import { languageFolder } from '../../site.ts';

export const { searchMessages }: typeof import('../vi/search.ts') = await import(`${languageFolder}/search.ts`);
