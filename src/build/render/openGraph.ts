import { primarySubtag } from '../../language/primarySubtag.ts';
import type * as site from '../../site.ts';
import type { ShareImage } from './shareImage.ts';

/** The site's settings that metadata use. */
export type SiteMetadata = Pick<
  typeof site,
  'name' | 'publisher' | 'description' | 'language' | 'openGraphLocale' | 'origin' | 'articleImages'
>;

/** What Open Graph says of a page's image, site and language. */
export function imageProperties(image: ShareImage, language: string, site: SiteMetadata) {
  return {
    'og:image': addressOf(image, site),
    'og:image:width': `${image.width}`,
    'og:image:height': `${image.height}`,
    'og:image:alt': image.alt,
    'og:site_name': site.name,
    'og:locale': localeOf(language, site),
    'twitter:card': 'summary_large_image',
  };
}

/** By language and site: to look one up takes longer than the rest of a page's metadata. */
const locales = new Map<string, string>();

function localeOf(language: string, site: SiteMetadata): string {
  const key = `${language} ${site.language} ${site.openGraphLocale}`;
  const locale = locales.get(key) ?? openGraphLocale(language, site);
  locales.set(key, locale);
  return locale;
}

/** A language as Open Graph writes it, such as `vi_VN`: language_TERRITORY, the likeliest where a tag names none (UTS 35). */
function openGraphLocale(language: string, site: SiteMetadata): string {
  try {
    const { language: primary, region } = new Intl.Locale(language);
    if (primary === primarySubtag(site.language) && !region) return site.openGraphLocale;
    return [primary, new Intl.Locale(language).maximize().region].filter(Boolean).join('_');
  } catch {
    // A tag by the form alone, such as `zh-yue`.
    return primarySubtag(language);
  }
}

/** The URL of an image for sharing. */
export function addressOf({ path }: ShareImage, { origin }: SiteMetadata): string {
  return new URL(path, origin).href;
}

/** Meta elements of Open Graph; a property without content is left out. */
export function openGraph(properties: Record<string, string | undefined>): string {
  return Object.entries(properties)
    .filter(([, content]) => content !== undefined)
    .map(([property, content]) => `<meta property="${property}" content="${attribute(content ?? '')}">`)
    .join('');
}

/** A text in a quoted attribute of HTML. */
export function attribute(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
