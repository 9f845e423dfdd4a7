import { languageFolder } from '../../site.ts';

export const { marksMessages }: typeof import('../vi/marks.ts') = await import(`${languageFolder}/marks.ts`);
