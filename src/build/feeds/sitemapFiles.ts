import type { PageArticle } from '../../article/model/pageArticle.ts';
import { articlePath, type Month, newsSitemapPath, sitemapPath } from '../../paths.ts';
import { base } from '../../site.ts';
import { latest, newestFirst } from './newest.ts';
import { type NewsArticle, type NewsSite, newsSitemap } from './newsSitemap.ts';
import type { SiteFile } from './siteFile.ts';
import { element, type Markup, xmlFile } from './xml.ts';

/** What sitemaps say of an article. */
export type SitemapArticle = NewsArticle & Pick<PageArticle, 'dateModified'> & { month: Month };

/** Of sitemaps.org, protocol 0.9. */
const vocabulary = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/** Addresses in one file, and files in the index, at most (sitemaps.org, protocol). */
export const maxAddresses = 50_000;

/** A page, and when it was changed last (RFC 3339), if that is known. */
interface Entry {
  path: string;
  changed?: string | undefined;
}

/**
 * The index of sitemaps with all its files, and the sitemap for news search.
 *
 * Articles are cut by the month of publishing, in the newsroom's time zone, the oldest first: publishing one writes the
 * file of its month, the index and the news sitemap, and no other. Nothing says when it was built.
 *
 * @param articles in any order
 * @param lists paths of pages that list articles; they say no date, so that their file changes only with what pages there are
 */
export function sitemapFiles({
  articles,
  lists,
  site,
}: {
  articles: readonly SitemapArticle[];
  lists: readonly string[];
  site: NewsSite;
}): SiteFile[] {
  const byMonth = new Map<string, Entry[]>();
  for (const article of newestFirst(articles).reverse()) {
    const name = article.month.replace('/', '-');
    const entries = byMonth.get(name) ?? [];
    entries.push(entryOf(article));
    byMonth.set(name, entries);
  }
  const parts = [
    ...partsOf(
      'lists',
      [...new Set(lists)].map((path) => ({ path })),
    ),
    ...Array.from(byMonth.keys())
      .sort()
      .flatMap((name) => partsOf(name, byMonth.get(name) ?? [])),
  ];
  return [
    { path: sitemapPath, content: indexFile(parts, site.origin) },
    ...parts.map(({ path, entries }) => ({ path, content: addressFile(entries, site.origin) })),
    { path: newsSitemapPath, content: newsSitemap(articles, site) },
  ];
}

interface Part {
  path: string;
  entries: readonly Entry[];
}

/** Files of these pages, each as full as it may be but the last, so that a page more changes the last alone. */
function partsOf(name: string, entries: readonly Entry[]): Part[] {
  return Array.from({ length: Math.ceil(entries.length / maxAddresses) }, (_, index) => ({
    path: `${base}sitemap-${name}${index ? `-${index + 1}` : ''}.xml`,
    entries: entries.slice(index * maxAddresses, (index + 1) * maxAddresses),
  }));
}

function entryOf({ id, datePublished, dateModified }: SitemapArticle): Entry {
  return { path: articlePath(id), changed: dateModified ?? datePublished };
}

function indexFile(parts: readonly Part[], origin: string): string {
  const files = parts.map(({ path, entries }) =>
    place('sitemap', { path, changed: latest(entries.flatMap(({ changed }) => changed ?? [])) }, origin),
  );
  return xmlFile(element('sitemapindex', vocabulary, ...files));
}

function addressFile(entries: readonly Entry[], origin: string): string {
  return xmlFile(element('urlset', vocabulary, ...entries.map((entry) => place('url', entry, origin))));
}

function place(name: string, { path, changed }: Entry, origin: string): Markup {
  return element(
    name,
    {},
    element('loc', {}, new URL(path, origin).href),
    ...(changed ? [element('lastmod', {}, changed)] : []),
  );
}
