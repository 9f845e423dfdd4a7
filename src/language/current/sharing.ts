import { languageFolder } from '../../site.ts';

export const { sharingMessages }: typeof import('../vi/sharing.ts') = await import(`${languageFolder}/sharing.ts`);
