import type { PageData } from '../../app/pageData.ts';
import type { PageArticle } from '../../article/model/pageArticle.ts';
import { articlePath, homePath, sectionPath } from '../../paths.ts';
import { sections } from '../../site.ts';
import { webSiteData } from '../feeds/headLinks.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { listMetadata } from './listMetadata.ts';
import { addressOf, imageProperties, openGraph, type SiteMetadata } from './openGraph.ts';
import { jsonLd } from './scriptJson.ts';
import { articleShareImage, type ShareImage, siteShareImage } from './shareImage.ts';

/**
 * What other sites and search engines read from the head: Open Graph and, for an article, JSON-LD of schema.org's
 * NewsArticle. HTML, written at the build only: a JSON-LD script rendered by React would be stopped by Trusted Types.
 *
 * @param head what React hoisted into the head: title, description, canonical URL
 */
export function metadata(page: PageData, site: SiteMetadata, head: string): string {
  switch (page.kind) {
    case 'article':
      return articleMetadata(page.article, site) + (page.index ? wayToArticle(page.article, site) : '');
    case 'front':
      return `${openGraph({
        'og:type': 'website',
        'og:title': site.name,
        'og:description': site.description,
        'og:url': `${site.origin}${homePath}`,
        ...imageProperties(siteShareImage(site), site.language, site),
      })}${page.index ? jsonLd(webSiteData(site)) : ''}`;
    case 'list':
    case 'archive':
    case 'archive-month':
      return listMetadata(page, site, head);
    case 'search':
      return '<meta name="robots" content="noindex, follow">';
    case 'saved':
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
  return properties + jsonLd(newsArticle(article, address, image, site));
}

/** The section that an article is of, above it; nothing for one without. */
function wayToArticle({ section, headline }: PageArticle, site: SiteMetadata): string {
  const found = sections.find(({ name }) => name === section);
  if (!found) return '';
  const way = breadcrumbs([[found.name, sectionPath(found.id)], [headline]], site);
  return jsonLd({ '@context': 'https://schema.org', ...way });
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
