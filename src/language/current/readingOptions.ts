import { languageFolder } from '../../site.ts';

export const { readingOptionsMessages }: typeof import('../vi/readingOptions.ts') = await import(
  `${languageFolder}/readingOptions.ts`
);
