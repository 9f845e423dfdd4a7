import { resolve } from 'node:path';
import { makePseudoLanguages } from './pseudoLanguages.ts';

/* Imported before the settings are read (`src/site.ts`), which look for the folder of the language. */
makePseudoLanguages(resolve(process.env.SITE_LANGUAGES ?? 'dist-languages'));
