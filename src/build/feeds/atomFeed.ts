import { smallIconPath } from '../../paths.ts';
import { browserView, type FeedWords, feedStyleInstruction } from './browserView.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { atomType } from './mediaTypes.ts';
import { element, type Markup, xmlFile } from './xml.ts';

/** A feed as Atom (RFC 4287). */
export function atomFeed(feed: Feed, words: FeedWords): string {
  const { page, addresses } = feed;
  const root = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language },
    element('id', {}, page),
    element('title', {}, feed.title),
    element('subtitle', {}, feed.description),
    element('updated', {}, feed.updated),
    element('link', { rel: 'self', type: atomType, href: addresses.atom }),
    element('link', { rel: 'alternate', type: 'text/html', href: page }),
    element('icon', {}, new URL(smallIconPath, page).href),
    element('author', {}, element('name', {}, feed.publisher)),
    browserView(feed, addresses.atom, words),
    ...feed.entries.map(entryElement),
  );
  return xmlFile(root, feedStyleInstruction);
}

function entryElement(entry: FeedEntry): Markup {
  return element(
    'entry',
    { 'xml:lang': entry.language },
    element('id', {}, entry.address),
    element('title', {}, entry.title),
    element('link', { rel: 'alternate', type: 'text/html', href: entry.address }),
    element('published', {}, entry.published),
    element('updated', {}, entry.updated),
    ...entry.authors.map(({ name, url }) =>
      element('author', {}, element('name', {}, name), ...(url ? [element('uri', {}, url)] : [])),
    ),
    ...entry.categories.map((term) => element('category', { term })),
    element('summary', {}, entry.summary),
    element('content', { type: 'html' }, entry.html),
  );
}
