import { languageFolder } from '../../site.ts';

export const { savedFilesMessages }: typeof import('../vi/savedFiles.ts') = await import(
  `${languageFolder}/savedFiles.ts`
);
