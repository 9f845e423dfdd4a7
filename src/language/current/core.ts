import { languageFolder } from '../../site.ts';

export const { messages }: typeof import('../vi/core.ts') = await import(`${languageFolder}/core.ts`);
