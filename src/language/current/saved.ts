import { languageFolder } from '../../site.ts';

export const { savedMessages }: typeof import('../vi/saved.ts') = await import(`${languageFolder}/saved.ts`);
