import type { PageData } from '../../app/pageData.ts';
import { archivePath, articlePath, homePath, sectionPath, topicPath } from '../../paths.ts';
import { archiveName, sections } from '../../site.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { imageProperties, openGraph, type SiteMetadata } from './openGraph.ts';
import { jsonLd } from './scriptJson.ts';
import { siteShareImage } from './shareImage.ts';

type ListPageData = Extract<PageData, { kind: 'list' | 'archive' | 'archive-month' }>;

/**
 * What other sites and search engines read of a list of articles: Open Graph, and schema.org's CollectionPage with its
 * articles and the way to it.
 *
 * @param head what React hoisted into the head; its title and canonical URL are said again
 */
export function listMetadata(page: ListPageData, site: SiteMetadata, head: string): string {
  const url = /<link rel="canonical" href="([^"]+)"/u.exec(head)?.[1] ?? site.origin;
  const title = unescaped(/<title>([^<]*)<\/title>/u.exec(head)?.[1] ?? '');
  const description = unescaped(/<meta name="description" content="([^"]*)"/u.exec(head)?.[1] ?? '');
  const properties = openGraph({
    'og:type': 'website',
    'og:title': title,
    'og:description': description || undefined,
    'og:url': url,
    ...imageProperties(siteShareImage(site), site.language, site),
  });
  const name = title.replace(` – ${site.name}`, '');
  const collection = {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    url,
    name,
    description: description || undefined,
    inLanguage: site.language,
    isPartOf: { '@type': 'WebSite', name: site.name, url: `${site.origin}${homePath}` },
    mainEntity: itemList(storyIds(page), site),
    breadcrumb: breadcrumbs([...above(page), [name]], site),
  };
  return properties + jsonLd(collection);
}

/** The pages between the front page and a list. */
function above(page: ListPageData): (readonly [string, string])[] {
  if (page.kind === 'archive-month') return [[archiveName, archivePath]];
  if (page.kind !== 'list' || !page.list.month) return [];
  const { subject } = page.list;
  switch (subject.of) {
    case 'section': {
      const name = sections.find(({ id }) => id === subject.id)?.name ?? subject.id;
      return [[name, sectionPath(subject.id)]];
    }
    case 'topic':
      return [[subject.name, topicPath(subject.slug)]];
    case 'latest':
      return [];
    default:
      return subject satisfies never;
  }
}

function storyIds(page: ListPageData): string[] {
  switch (page.kind) {
    case 'list':
      return page.list.groups.flatMap(({ stories }) => stories.map(({ id }) => id));
    case 'archive-month':
      return [];
    case 'archive':
      return [];
    default:
      return page satisfies never;
  }
}

/** Undefined without articles: an archive's page would have hundreds. */
function itemList(ids: readonly string[], { origin }: SiteMetadata) {
  if (ids.length === 0) return undefined;
  return {
    '@type': 'ItemList',
    itemListElement: ids.map((id, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      url: origin + articlePath(id),
    })),
  };
}

/** A text as React escapes it in HTML. */
function unescaped(html: string): string {
  const letters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
  return html.replace(/&(amp|lt|gt|quot|#x27);/gu, (entity, name: string) => letters[name] ?? entity);
}
