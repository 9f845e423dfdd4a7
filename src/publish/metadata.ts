import { frontAddress, type PageData } from '../app/pageData.ts';
import { articleAddress } from '../article/addresses.ts';
import type { Article } from '../article/schema.ts';

/** The publisher, as the metadata names it. */
export interface Publisher {
  name: string;
  publisher: string;
  /** Of the site as a whole, for the front page. */
  description: string;
  language: string;
  /** Origin without a trailing slash. */
  origin: string;
}

/** What stands in for a photo where a page is shared. */
const sharedImage = { path: '/og.png', width: 1200, height: 630 };

/**
 * What other sites and search engines read from the head: Open Graph and, for an article, JSON-LD of schema.org's
 * NewsArticle. HTML, written at the build only: a JSON-LD script rendered by React would be stopped by Trusted Types.
 */
export function metadata(page: PageData, site: Publisher): string {
  switch (page.kind) {
    case 'article':
      return articleMetadata(page.article, page.excerpt, site);
    case 'front':
      return openGraph({
        'og:type': 'website',
        'og:title': site.name,
        'og:description': site.description,
        'og:url': `${site.origin}${frontAddress(page.number)}`,
        ...imageProperties(site),
      });
    case 'own-comments':
    case 'not-found':
    case 'offline':
      return '<meta name="robots" content="noindex">';
    default:
      return page satisfies never;
  }
}

function articleMetadata(article: Article, description: string, site: Publisher): string {
  const address = `${site.origin}${articleAddress(article.id)}`;
  const properties = openGraph({
    'og:type': 'article',
    'og:title': article.headline,
    'og:description': description,
    'og:url': address,
    'article:published_time': article.datePublished,
    'article:modified_time': article.dateModified,
    'article:section': article.articleSection,
    ...imageProperties(site),
  });
  return `${properties}<script type="application/ld+json">${scriptJson(newsArticle(article, description, address, site))}</script>`;
}

function newsArticle(article: Article, description: string, address: string, site: Publisher) {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: address,
    url: address,
    headline: article.headline,
    description,
    inLanguage: article.inLanguage,
    datePublished: article.datePublished,
    dateModified: article.dateModified ?? article.datePublished,
    articleSection: article.articleSection,
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
    image: `${site.origin}${sharedImage.path}`,
    publisher: { '@type': 'Organization', name: site.publisher, url: `${site.origin}/` },
  };
}

function imageProperties(site: Publisher) {
  return {
    'og:image': `${site.origin}${sharedImage.path}`,
    'og:image:width': `${sharedImage.width}`,
    'og:image:height': `${sharedImage.height}`,
    'og:image:alt': site.name,
    'og:site_name': site.name,
    'og:locale': site.language === 'vi' ? 'vi_VN' : site.language,
    'twitter:card': 'summary_large_image',
  };
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
