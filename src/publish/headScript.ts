import { earlyPressScript } from '../app/earlyPress.ts';
import { fontScript } from '../app/fontScript.ts';
import { unstartedScript } from '../app/unstartedScript.ts';
import { earlyScript } from '../reading/options/earlyScript.ts';

/** The one script that stands in each page: what must have run before anything is painted. The policy names it by its hash. */
export const headScript = earlyPressScript + fontScript + unstartedScript + earlyScript;
