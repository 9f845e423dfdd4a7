import type { PageData } from '../../app/pageData.ts';
import type { PageArticle } from '../../article/model/pageArticle.ts';
import { primarySubtag } from '../../language/primarySubtag.ts';
import { articlePath, frontPath, homePath } from '../../paths.ts';
import type * as site from '../../site.ts';
import { articleShareImage, type ShareImage, siteShareImage } from './shareImage.ts';

/** The site's settings that metadata use. */
export type SiteMetadata = Pick<
  typeof site,
  'name' | 'publisher' | 'description' | 'language' | 'openGraphLocale' | 'origin' | 'articleImages'
>;

/**
 * What other sites and search engines read from the head: Open Graph and, for an article, JSON-LD of schema.org's
 * NewsArticle. HTML, written at the build only: a JSON-LD script rendered by React would be stopped by Trusted Types.
 */
export function metadata(page: PageData, site: SiteMetadata): string {
  switch (page.kind) {
    case 'article':
      return articleMetadata(page.article, site);
    case 'front':
      return openGraph({
        'og:type': 'website',
        'og:title': site.name,
        'og:description': site.description,
        'og:url': `${site.origin}${frontPath(page.number)}`,
        ...imageProperties(siteShareImage(site), site.language, site),
      });
    case 'my-comments':
    case 'not-found':
    case 'offline':
      return '<meta name="robots" content="noindex">';
    default:
      return page satisfies never;
  }
}

function articleMetadata(article: PageArticle, site: SiteMetadata): string {
  const address = `${site.origin}${articlePath(article.id)}`;
  const image = articleShareImage(article, site);
  const properties = openGraph({
    'og:type': 'article',
    'og:title': article.headline,
    'og:description': article.excerpt,
    'og:url': address,
    'article:published_time': article.datePublished,
    'article:modified_time': article.dateModified,
    'article:section': article.section,
    ...imageProperties(image, article.inLanguage, site),
  });
  return `${properties}<script type="application/ld+json">${scriptJson(newsArticle(article, address, image, site))}</script>`;
}

function newsArticle(article: PageArticle, address: string, image: ShareImage, site: SiteMetadata) {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: address,
    url: address,
    headline: article.headline,
    description: article.excerpt,
    inLanguage: article.inLanguage,
    datePublished: article.datePublished,
    dateModified: article.dateModified ?? article.datePublished,
    articleSection: article.section,
    keywords: article.keywords,
    author: article.author?.map(({ name, role, url }) => ({
      '@type': 'Person',
      name,
      jobTitle: role,
      url: url && new URL(url, site.origin).href,
    })) ?? {
      '@type': 'Organization',
      name: article.source?.name ?? article.source?.mark ?? site.publisher,
    },
    correction: article.correction?.text,
    image: addressOf(image, site),
    publisher: { '@type': 'Organization', name: site.publisher, url: `${site.origin}${homePath}` },
  };
}

function imageProperties(image: ShareImage, language: string, site: SiteMetadata) {
  return {
    'og:image': addressOf(image, site),
    'og:image:width': `${image.width}`,
    'og:image:height': `${image.height}`,
    'og:image:alt': image.alt,
    'og:site_name': site.name,
    'og:locale': openGraphLocale(language, site),
    'twitter:card': 'summary_large_image',
  };
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

function addressOf({ path }: ShareImage, { origin }: SiteMetadata): string {
  return new URL(path, origin).href;
}

function openGraph(properties: Record<string, string | undefined>): string {
  return Object.entries(properties)
    .filter(([, content]) => content !== undefined)
    .map(([property, content]) => `<meta property="${property}" content="${attribute(content ?? '')}">`)
    .join('');
}

function attribute(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

/** JSON that may stand inside a script element: no `<` in it can close the element or open a comment (HTML, 4.12.1.3). */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
