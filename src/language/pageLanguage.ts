import { language } from '../site.ts';
import { languageAttributes } from './languageAttributes.ts';

/** Of what the site says itself within an article, which may be in another language. */
export const pageLanguage = /* @__PURE__ */ languageAttributes(language);
