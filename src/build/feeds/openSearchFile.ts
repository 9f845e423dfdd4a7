import { iconPath, largeIconPath, openSearchPath, searchPath } from '../../paths.ts';
import type * as site from '../../site.ts';
import { openSearchType } from './mediaTypes.ts';
import type { SiteFile } from './siteFile.ts';
import { element, type Markup, xmlFile } from './xml.ts';

/** The site's settings that the description of its search uses. */
export type SearchSite = Pick<typeof site, 'name' | 'language' | 'origin'>;

export interface SearchWords {
  /** What the search finds, by the name of the paper. */
  searchDescription: (name: string) => string;
}

/** How many characters a short name and a description have at most (OpenSearch 1.1). */
const maxShortName = 16;
const maxDescription = 1_024;

/** How a browser searches the site from its address bar (OpenSearch 1.1, draft 6). */
export function openSearchFile({ name, language, origin }: SearchSite, words: SearchWords): SiteFile {
  const root = element(
    'OpenSearchDescription',
    { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    element('ShortName', {}, wholeWords(name, maxShortName)),
    element('Description', {}, wholeWords(words.searchDescription(name), maxDescription)),
    element('Language', {}, language),
    element('InputEncoding', {}, 'UTF-8'),
    element('OutputEncoding', {}, 'UTF-8'),
    image(origin + iconPath, 'image/svg+xml', '16'),
    image(origin + largeIconPath, 'image/png', '512'),
    element('Url', { type: 'text/html', method: 'get', template: searchTemplate(origin, 'searchTerms') }),
    element('Url', { type: openSearchType, rel: 'self', template: origin + openSearchPath }),
  );
  return { path: openSearchPath, content: xmlFile(root) };
}

/** The address of a search, with a name in braces for what is searched. */
export function searchTemplate(origin: string, placeholder: string): string {
  return `${origin}${searchPath}?q={${placeholder}}`;
}

function image(address: string, type: string, side: string): Markup {
  return element('Image', { type, width: side, height: side }, address);
}

/** As many of the first words as fit, and of a single long word as many characters. */
function wholeWords(text: string, length: number): string {
  const characters = Array.from(text);
  if (characters.length <= length) return text;
  const start = characters.slice(0, length).join('');
  return /\s/u.test(characters[length] ?? '') ? start.trimEnd() : start.replace(/\s+\S*$/u, '');
}
