import { languageFolder } from '../../site.ts';

export const { readAloudMessages }: typeof import('../vi/readAloud.ts') = await import(
  `${languageFolder}/readAloud.ts`
);
