import { browserView, type FeedWords, feedStyleInstruction } from './browserView.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { rssType } from './mediaTypes.ts';
import { element, escapeXml, Markup, xmlFile } from './xml.ts';

/** Elements of other vocabularies, for what RSS has no element of its own for. */
const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/** A feed as RSS 2.0, by the RSS Advisory Board's Best Practices Profile. */
export function rssFeed(feed: Feed, words: FeedWords): string {
  const channel = element(
    'channel',
    {},
    element('title', {}, plainText(feed.title)),
    element('link', {}, feed.page),
    element('description', {}, plainText(feed.description)),
    element('language', {}, feed.language),
    ...(feed.entries.length > 0 ? [element('lastBuildDate', {}, rfc822(feed.updated))] : []),
    element('atom:link', { rel: 'self', type: rssType, href: feed.addresses.rss }),
    browserView(feed, feed.addresses.rss, words),
    ...feed.entries.map(item),
  );
  return xmlFile(element('rss', { version: '2.0', ...namespaces }, channel), feedStyleInstruction);
}

function item(entry: FeedEntry): Markup {
  return element(
    'item',
    {},
    element('guid', { isPermaLink: 'true' }, entry.address),
    element('title', {}, plainText(entry.title)),
    element('link', {}, entry.address),
    element('pubDate', {}, rfc822(entry.published)),
    element('atom:updated', {}, entry.updated),
    ...entry.authors.map(({ name }) => element('dc:creator', {}, name)),
    element('dc:language', {}, entry.language),
    ...entry.categories.map((category) => element('category', {}, category)),
    element('description', {}, plainText(entry.summary)),
    element('content:encoded', {}, entry.html),
  );
}

/**
 * A text where readers differ in whether it is HTML: by the profile, numeric references are what most of them show as the
 * character that is meant.
 */
function plainText(text: string): Markup {
  return new Markup(escapeXml(text).replaceAll('&amp;', '&#x26;').replaceAll('&lt;', '&#x3C;'));
}

/** An instant as RFC 822 writes it, with a year of four digits (RFC 1123, 5.2.14). */
function rfc822(instant: string): string {
  return new Date(instant).toUTCString();
}
