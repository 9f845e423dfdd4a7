import { languageFolder } from '../../site.ts';

export const { myCommentsMessages }: typeof import('../vi/myComments.ts') = await import(
  `${languageFolder}/myComments.ts`
);
