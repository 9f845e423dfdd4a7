import type { GivenMetadata, Manuscript } from '../model/manuscript.ts';
import { webAddress } from './addresses.ts';
import { plainLine, plainLines } from './plainLine.ts';
import { readSlug } from './slugs.ts';
import { withoutAbsent } from './withoutAbsent.ts';
import { wordpressDate } from './wordpressDates.ts';
import { childrenNamed, childText, type XmlElement } from './xmlTree.ts';

/** What the export says of its site as a whole. */
export interface Channel {
  language: string | undefined;
  /** Names to print, by the names that authors log in with. */
  authors: ReadonlyMap<string, string>;
}

const published = new Set(['publish', 'inherit', '']);

/** Statuses of what is no draft either. */
const unpublished: ReadonlyMap<string, Manuscript['leftOut']> = new Map([
  ['private', 'private'],
  ['trash', 'trash'],
  ['pending', 'pending'],
  ['future', 'scheduled'],
]);

/** What an item is to its site: `post`, `page`, `attachment`, `nav_menu_item`, or a type of the site's own. */
export function typeOf(item: XmlElement): string {
  return childText(item, 'wp:post_type') ?? 'post';
}

/**
 * What an item is that is no article to publish.
 *
 * @param isWhole false where the export breaks within it, so that nothing says that it was published
 */
export function leftOutOf(item: XmlElement, isWhole: boolean): Manuscript['leftOut'] {
  const type = typeOf(item);
  if (type !== 'post') return type === 'attachment' ? 'attachment' : 'page';
  const status = childText(item, 'wp:status') ?? '';
  if (published.has(status) && (status !== '' || isWhole))
    return childText(item, 'wp:post_password') === undefined ? undefined : 'password';
  return unpublished.get(status) ?? 'draft';
}

/** Categories that WordPress gives to posts that were given none. */
const noCategory = /^(?:uncategori[sz]ed|chua-phan-loai|khong-phan-loai|chua-duoc-phan-loai)$/u;

/** What an item says of its article. */
export function wordpressGiven(item: XmlElement, channel: Channel): GivenMetadata {
  const date = wordpressDate(item, 'wp:post_date') ?? feedDate(childText(item, 'pubDate'));
  const modified = wordpressDate(item, 'wp:post_modified');
  const categories = childrenNamed(item, 'category').map((category) => ({
    domain: category.attributes.domain,
    nicename: category.attributes.nicename ?? '',
    name: category.children.filter((child) => typeof child === 'string').join(''),
  }));
  const named = (domain: string) => categories.filter((category) => category.domain === domain);
  const coAuthors = named('author').map(
    ({ name, nicename }) => channel.authors.get(nicename.replace(/^cap-/u, '')) ?? name,
  );
  const creators = childrenNamed(item, 'dc:creator').map(({ children }) => String(children[0] ?? '').trim());
  const authors = coAuthors.length > 0 ? coAuthors : creators.map((login) => channel.authors.get(login) ?? login);
  return withoutAbsent({
    slug: readSlug(childText(item, 'wp:post_name')),
    headline: plainLine(childText(item, 'title')),
    description: plainLine(childText(item, 'excerpt:encoded')),
    published: date === undefined ? [] : [date],
    modified: modified === undefined ? [] : [modified],
    authors: plainLines(authors),
    sections: plainLines(named('category').flatMap(({ nicename, name }) => (noCategory.test(nicename) ? [] : name))),
    keywords: plainLines(named('post_tag').map(({ name }) => name)),
    language: channel.language,
    sourceUrl: webAddress(childText(item, 'link')),
  });
}

function feedDate(text: string | undefined): string | undefined {
  return text !== undefined && !/-0001|0000/u.test(text) ? text : undefined;
}
