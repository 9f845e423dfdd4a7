import { escapeHtml } from '../html/serialize.ts';
import { readableDate } from '../metadata/machineDate.ts';
import { webAddress, wholeAddress } from './addresses.ts';
import type { FeedArticle } from './feedArticle.ts';
import { feedHeadline, isSummary, standfirst } from './feedText.ts';
import { plainLine, plainLines } from './plainLine.ts';
import { withoutAbsent } from './withoutAbsent.ts';
import { innerHtml } from './xmlHtml.ts';
import { childrenNamed, childText, elementsIn, type XmlElement, xmlText } from './xmlTree.ts';

/** The articles of Atom 1.0 (RFC 4287). */
export function atomArticles(feed: XmlElement): FeedArticle[] {
  const entries = feed.name === 'entry' ? [feed] : childrenNamed(feed, 'entry');
  return entries.map((entry) => atomArticle(entry, feed));
}

function atomArticle(entry: XmlElement, feed: XmlElement): FeedArticle {
  const [content] = childrenNamed(entry, 'content').filter(({ attributes }) => attributes.src === undefined);
  const [summary] = childrenNamed(entry, 'summary');
  const link = alternate(entry);
  const feedBase = feed.attributes['xml:base'] ?? alternate(feed);
  const bases = [content?.attributes['xml:base'], entry.attributes['xml:base'], link].filter(
    (base) => base !== undefined,
  );
  const html = textHtml(content ?? summary);
  const date = (...names: string[]) => plainLines(names.map((name) => childText(entry, name))).map(readableDate);
  const published = date('published', 'issued', 'created');
  const updated = date('updated', 'modified');
  const subjects = plainLines(childrenNamed(entry, 'category').map(({ attributes: { label, term } }) => label ?? term));
  const source = childrenNamed(entry, 'source')[0];
  const sourceName = plainLine(textHtml(childrenNamed(source ?? feed, 'title')[0]));
  return {
    item: entry,
    html,
    summary: content && summary && textHtml(summary),
    isSummary: content === undefined && isSummary(html),
    base: bases.length === 0 ? feedBase : bases.map((base) => wholeAddress(base, feedBase))[0],
    given: () =>
      withoutAbsent({
        headline: feedHeadline(plainLine(textHtml(childrenNamed(entry, 'title')[0])), sourceName),
        description: content && summary && standfirst(textHtml(summary), html),
        published: published.length > 0 ? published : updated,
        modified: published.length > 0 ? updated : [],
        authors: authorsOf(entry) ?? (source && authorsOf(source)) ?? authorsOf(feed),
        sections: subjects,
        keywords: subjects,
        language: content?.attributes['xml:lang'] ?? entry.attributes['xml:lang'] ?? feed.attributes['xml:lang'],
        sourceName,
        sourceUrl: webAddress(link, feedBase !== undefined && URL.canParse(feedBase) ? feedBase : undefined),
      }),
  };
}

function alternate(parent: XmlElement): string | undefined {
  const links = childrenNamed(parent, 'link').map(({ attributes }) => attributes);
  return links.find(({ rel = 'alternate' }) => rel === 'alternate')?.href?.trim();
}

function authorsOf(parent: XmlElement): string[] | undefined {
  const names = plainLines(childrenNamed(parent, 'author').map((author) => childText(author, 'name')));
  return names.length > 0 ? names : undefined;
}

/** A text of Atom as HTML, by its type: html, xhtml in a div of its own, or text. */
function textHtml(text: XmlElement | undefined): string {
  if (!text) return '';
  const { type = 'text' } = text.attributes;
  if (type === 'xhtml' || type === 'application/xhtml+xml') {
    const [div, ...others] = elementsIn(text);
    return innerHtml(div?.name === 'div' && others.length === 0 ? div : text);
  }
  if (type === 'html' || type === 'text/html') return xmlText(text);
  return textParagraphs(xmlText(text));
}

function textParagraphs(text: string): string {
  const paragraphs = text.split(/\n\s*\n/u).filter((paragraph) => paragraph.trim() !== '');
  return paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph.trim())}</p>`).join('\n');
}
