/** The media types of feeds and of the description of the search, as links to them name them. */
export const atomType = 'application/atom+xml';
export const rssType = 'application/rss+xml';
export const jsonFeedType = 'application/feed+json';
export const openSearchType = 'application/opensearchdescription+xml';
