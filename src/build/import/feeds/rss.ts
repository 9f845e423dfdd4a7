import { readableDate } from '../metadata/machineDate.ts';
import type { GivenMetadata } from '../model/manuscript.ts';
import { webAddress } from './addresses.ts';
import type { FeedArticle } from './feedArticle.ts';
import { feedHeadline, isSummary, standfirst } from './feedText.ts';
import { plainLine, plainLines } from './plainLine.ts';
import { withoutAbsent } from './withoutAbsent.ts';
import { innerHtml } from './xmlHtml.ts';
import { childrenNamed, childText, type XmlElement, xmlText } from './xmlTree.ts';

/** The articles of RSS 2.0 and of RSS 1.0, which has them beside the channel. */
export function rssArticles(root: XmlElement): FeedArticle[] {
  const channel = childrenNamed(root, 'channel')[0];
  const items = [...(channel ? childrenNamed(channel, 'item') : []), ...childrenNamed(root, 'item')];
  return items.map((item) => rssArticle(item, channel));
}

function rssArticle(item: XmlElement, channel: XmlElement | undefined): FeedArticle {
  const body = childrenNamed(item, 'body')[0];
  const content = childText(item, 'content:encoded') ?? (body && innerHtml(body));
  const description = childText(item, 'description');
  const html = content ?? description ?? '';
  const sourceUrl = webAddress(childText(item, 'link')) ?? permanentAddress(item);
  return {
    item,
    html,
    summary: content === undefined ? undefined : description,
    isSummary: content === undefined && isSummary(html),
    base: item.attributes['xml:base'] ?? sourceUrl ?? webAddress(channel && childText(channel, 'link')),
    given: () => ({
      ...rssGiven(item, channel),
      ...withoutAbsent({
        description: content === undefined ? undefined : standfirst(description, content),
        sourceUrl,
      }),
    }),
  };
}

function rssGiven(item: XmlElement, channel: XmlElement | undefined): GivenMetadata {
  const texts = (...names: string[]) => childrenNamed(item, ...names).map(xmlText);
  const subjects = plainLines(texts('category', 'dc:subject'));
  const dates = [...texts('dc:date', 'dcterms:created'), ...texts('pubDate')];
  const sourceName = plainLine(channel && childText(channel, 'title'));
  return withoutAbsent({
    headline: feedHeadline(plainLine(childText(item, 'title') ?? childText(item, 'dc:title')), sourceName),
    published: plainLines(dates).map(readableDate),
    modified: plainLines(texts('dcterms:modified', 'atom:updated')).map(readableDate),
    authors: plainLines([...texts('dc:creator'), ...texts('author').map(authorName)]),
    sections: subjects,
    keywords: subjects,
    language:
      childText(item, 'dc:language') ??
      (channel && (childText(channel, 'language') ?? childText(channel, 'dc:language'))),
    sourceName,
  });
}

/** RSS has `thu@bao.example (Lê Thu)`; an address alone names nobody. */
function authorName(text: string): string | undefined {
  const name = /^\S+@\S+\s*\(([^()]*)\)\s*$/u.exec(text.trim())?.[1] ?? text;
  return /^\s*\S+@\S+\s*$/u.test(name) ? undefined : name;
}

function permanentAddress(item: XmlElement): string | undefined {
  const guid = childrenNamed(item, 'guid')[0];
  return guid && guid.attributes.isPermaLink !== 'false' ? webAddress(xmlText(guid).trim()) : undefined;
}
