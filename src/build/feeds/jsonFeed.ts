import { largeIconPath, smallIconPath } from '../../paths.ts';
import type { FeedWords } from './browserView.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { printable } from './xml.ts';

/** A feed as JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeed(feed: Feed, words: FeedWords): string {
  const file = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.addresses.json,
    description: feed.description,
    user_comment: words.explanation(feed.title),
    language: feed.language,
    icon: new URL(largeIconPath, feed.page).href,
    favicon: new URL(smallIconPath, feed.page).href,
    authors: [{ name: feed.publisher }],
    items: feed.entries.map(item),
  };
  return JSON.stringify(file, (_, value) => (typeof value === 'string' ? printable(value) : value));
}

function item(entry: FeedEntry) {
  return {
    id: entry.address,
    url: entry.address,
    title: entry.title,
    content_html: entry.html,
    summary: entry.summary,
    date_published: entry.published,
    date_modified: entry.updated,
    authors: entry.authors,
    tags: entry.categories,
    language: entry.language,
  };
}
