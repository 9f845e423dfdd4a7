import type { Plugin } from 'vite';
import { accentColor, darkAccentColor } from '../../site.ts';

/** Puts the accent colour of the settings into style sheets, in place of `var(--accent-light)` and `var(--accent-dark)`. */
export function accentStyle(): Plugin {
  return {
    name: 'accent-style',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/styles\/\w+\.css/ },
      handler: (code) =>
        code.replaceAll('var(--accent-light)', accentColor).replaceAll('var(--accent-dark)', darkAccentColor),
    },
  };
}
