import { feedPaths, homePath, openSearchPath, sectionPath } from '../../paths.ts';
import { type FeedSection, type FeedSite, feedTitle } from './feed.ts';
import { atomType, jsonFeedType, openSearchType, rssType } from './mediaTypes.ts';
import { type SearchSite, searchTemplate } from './openSearchFile.ts';
import { startOf } from './xml.ts';

/** Head elements by which browsers and readers find the feeds of the paper and, on a section's pages, those of the section. */
export function feedLinks(site: Pick<FeedSite, 'name'>, section?: FeedSection): string {
  return [...(section ? [section] : []), undefined].map((of) => linksOf(site, of)).join('');
}

function linksOf(site: Pick<FeedSite, 'name'>, section: FeedSection | undefined): string {
  const { atom, rss, json } = feedPaths(section ? sectionPath(section.id) : homePath);
  const title = feedTitle(site, section);
  return [
    link({ rel: 'alternate', type: atomType, title: `${title} (Atom)`, href: atom }),
    link({ rel: 'alternate', type: rssType, title: `${title} (RSS)`, href: rss }),
    link({ rel: 'alternate', type: jsonFeedType, title: `${title} (JSON)`, href: json }),
  ].join('');
}

/** The head element by which browsers learn how to search the site. */
export function searchLink({ name }: Pick<SearchSite, 'name'>): string {
  return link({ rel: 'search', type: openSearchType, title: name, href: openSearchPath });
}

/** The site and its search as JSON-LD data, for the front page (schema.org, WebSite and SearchAction). */
export function webSiteData({ name, language, origin }: SearchSite): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name,
    inLanguage: language,
    url: origin + homePath,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: searchTemplate(origin, 'search_term_string') },
      'query-input': 'required name=search_term_string',
    },
  };
}

function link(attributes: Record<string, string>): string {
  return `${startOf('link', attributes)}>`;
}
