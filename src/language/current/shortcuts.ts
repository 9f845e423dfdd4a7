import { languageFolder } from '../../site.ts';

export const { shortcutsMessages }: typeof import('../vi/shortcuts.ts') = await import(
  `${languageFolder}/shortcuts.ts`
);
