import { languageFolder } from '../../site.ts';

export const { formatNumber }: typeof import('../vi/numbers.ts') = await import(`${languageFolder}/numbers.ts`);
