import { languageFolder } from '../../site.ts';

export const { listMessages }: typeof import('../vi/lists.ts') = await import(`${languageFolder}/lists.ts`);
