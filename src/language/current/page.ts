import { languageFolder } from '../../site.ts';

export const { pageMessages }: typeof import('../vi/page.ts') = await import(`${languageFolder}/page.ts`);
