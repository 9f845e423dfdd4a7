import { textOf } from '../../html/text.ts';
import { elementsNamed, isElement } from '../../html/tree.ts';
import { decodeEntities } from '../../metadata/entities.ts';
import type { HtmlParent } from '../../model/manuscript.ts';
import { addressOf, breadcrumbs, keywordsOf, languageOf } from './headFields.ts';
import { isArticleObject, type JsonLd, jsonLdObjects, texts } from './jsonLd.ts';
import { MetaTags } from './metaTags.ts';

/** What a page says for machines: JSON-LD, meta tags, title. Texts as they stand there, entities decoded. */
export interface HeadData {
  title?: string | undefined;
  jsonHeadline?: string | undefined;
  ogTitle?: string | undefined;
  descriptions: string[];
  published: string[];
  modified: string[];
  authors: string[];
  sections: string[];
  keywords: string[];
  language?: string | undefined;
  siteName?: string | undefined;
  url?: string | undefined;
}

/** Reads what a page says for machines; its scripts must still be there. */
export function headData(page: HtmlParent): HeadData {
  const objects = jsonLdObjects(page);
  const articles = objects.filter(isArticleObject).toSorted((a, b) => rank(a) - rank(b));
  const meta = new MetaTags(page);
  const field = (name: string) => articles.flatMap((object) => texts(object[name]));
  const title = elementsNamed(page, 'title')[0];
  return {
    title: title && line(title.childNodes.map((node) => ('value' in node ? node.value : '')).join('')),
    jsonHeadline:
      lines(field('headline'))[0] ??
      lines(articles.filter((object) => rank(object) === 0).flatMap(({ name }) => texts(name)))[0],
    ogTitle: lines(meta.all('og:title', 'twitter:title', 'title'))[0],
    descriptions: lines([...field('description'), ...meta.all('og:description', 'description', 'twitter:description')]),
    published: lines([
      ...meta.all('article:published_time'),
      ...field('datePublished'),
      ...meta.all(
        'datepublished',
        'pubdate',
        'publishdate',
        'article.published',
        'og:published_time',
        'dc.date.issued',
        'dcterms.created',
        'dc.date',
        'sailthru.date',
        'parsely-pub-date',
        'citation_publication_date',
        'citation_date',
        'publish-date',
        'publish_date',
        'date',
      ),
    ]),
    modified: lines([
      ...meta.all('article:modified_time'),
      ...field('dateModified'),
      ...meta.all('datemodified', 'lastmod', 'og:updated_time', 'last-modified'),
    ]),
    authors: lines([
      ...field('author'),
      ...meta
        .all(
          'article:author',
          'dable:author',
          'parsely-author',
          'sailthru.author',
          'author',
          'dc.creator',
          'citation_author',
          'byl',
          'twitter:data1',
        )
        .filter((text) => !/^https?:/iu.test(text)),
    ]),
    sections: lines([
      ...meta.all('article:section'),
      ...field('articleSection'),
      ...meta.all('articlesection', 'parsely-section'),
      ...breadcrumbs(objects),
    ]),
    keywords: keywordsOf(
      lines([...meta.all('news_keywords'), ...field('keywords'), ...meta.all('keywords', 'article:tag')]),
    ),
    language: languageOf(page, meta),
    siteName: lines([
      ...meta.all('og:site_name', 'application-name'),
      ...articles.flatMap((object) => texts(object.publisher)),
    ])[0],
    url: addressOf(page, meta),
  };
}

/** A news article tells more of itself than the page around it. */
function rank(object: JsonLd): number {
  return texts(object['@type']).some((type) => /Article|Posting|Report/u.test(type)) ? 0 : 1;
}

function lines(found: readonly string[]): string[] {
  const cleaned = found.map(line).filter((text) => text !== '');
  return [...new Set(cleaned)];
}

function line(text: string): string {
  return decodeEntities(text.slice(0, 5000))
    .replace(/<[^<>]{0,300}>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The visible text of the first `h1` that says something. */
export function firstHeading(body: HtmlParent): string | undefined {
  return elementsNamed(body, 'h1')
    .filter((heading) => isElement(heading))
    .map((heading) => textOf(heading).replace(/\s+/gu, ' ').trim())
    .find((text) => text !== '');
}
