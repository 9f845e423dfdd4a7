import { languageFolder } from '../../site.ts';

export const { savedPageMessages }: typeof import('../vi/savedPage.ts') = await import(
  `${languageFolder}/savedPage.ts`
);
