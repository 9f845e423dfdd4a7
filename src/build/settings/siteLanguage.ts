import type { Plugin } from 'vite';
import { languageFolder } from '../../site.ts';

/**
 * Says which language is served: the setting `language` of `src/site.json`. Everyone imports the site's messages (i18n) from
 * `src/language/current`; in bundles and unit tests the file of the same name in `src/language/<language>` is in its place, so
 * no bundle has two languages. Where neither runs, as in browser tests, the modules of that folder import the language's themselves.
 */
export function siteLanguage(): Plugin {
  return {
    name: 'site-language',
    enforce: 'pre',
    resolveId: {
      filter: { id: /\/current\/\w+\.ts$/ },
      handler: (id) =>
        /(?:^|\/)(?:language|\.)\/current\/(\w+\.ts)$/u.test(id) ? id.replace(/^.*\/current/u, languageFolder) : null,
    },
  };
}
