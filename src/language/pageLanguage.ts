import { language } from '../site.ts';
import { languageAttributes } from './languageAttributes.ts';

/**
 * Of what the site says itself within an article, which may be in another language. In a module of its own: it asks `Intl` as it is
 * evaluated, which a part that needs the function alone is spared.
 */
export const pageLanguage = /* @__PURE__ */ languageAttributes(language);
