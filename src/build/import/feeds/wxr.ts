import type { HtmlParent, Manuscript } from '../model/manuscript.ts';
import { type Notice, RefusedError } from '../model/notice.ts';
import type { Source } from '../model/source.ts';
import { Budget } from './budget.ts';
import { featuredFigure } from './featuredFigure.ts';
import { finishManuscript } from './finishManuscript.ts';
import { type Library, postMeta, readLibrary } from './library.ts';
import { plainLine } from './plainLine.ts';
import { readXml, type XmlDocument } from './readXml.ts';
import { refineWordpress } from './refineWordpress.ts';
import { wordpressHtml } from './wordpressContent.ts';
import { withFootnotes } from './wordpressFootnotes.ts';
import { type Channel, leftOutOf, typeOf, wordpressGiven } from './wordpressItem.ts';
import { cleaningNotices, faultNotices } from './xmlNotices.ts';
import { childrenNamed, childText, type XmlElement } from './xmlTree.ts';

/**
 * The posts of a WordPress export (WXR), made one at a time as they are asked for. Manuscripts, pages, attachments and the like
 * are given without content, `leftOut` says what they are.
 */
export function wxrManuscripts(source: Source, xml: string): Iterable<Manuscript> {
  const document = readXml(xml, new Set(['wp:comment']));
  const channel = childrenNamed(document.root, 'channel')[0];
  const items = channel ? childrenNamed(channel, 'item') : [];
  if (!channel || items.length === 0) throw new RefusedError(noItems);
  const library = readLibrary(items, new Budget(xml.length));
  return manuscriptsOf(source, document, readChannel(channel), items, library);
}

function* manuscriptsOf(
  source: Source,
  document: XmlDocument,
  channel: Channel,
  items: XmlElement[],
  library: Library,
): Generator<Manuscript> {
  const broken = new Set(document.fault?.open);
  const isWhole = (item: XmlElement) => !broken.has(item);
  const isKept = (item: XmlElement) => !leftOutOf(item, isWhole(item));
  const first = items.find(isKept) ?? items[0];
  const last = items.findLast(isKept) ?? items.at(-1);
  for (const item of items) {
    const notices = [
      ...(item === first ? cleaningNotices(document) : []),
      ...(item === last || !isWhole(item) ? faultNotices(document) : []),
    ];
    yield wordpressManuscript(source, item, channel, library, isWhole(item), notices);
  }
}

function wordpressManuscript(
  source: Source,
  item: XmlElement,
  channel: Channel,
  library: Library,
  isWhole: boolean,
  notices: Notice[],
): Manuscript {
  const given = wordpressGiven(item, channel);
  const leftOut = leftOutOf(item, isWhole);
  const title = given.headline ?? given.slug ?? '';
  const name = `${source.name}: ${title}`;
  if (leftOut) {
    const type = typeOf(item);
    if (!/^(?:post|page|attachment)$/u.test(type)) notices.push({ code: 'left-out-type', text: title, result: type });
    return { ...finishManuscript({ name, given, notices }, library.budget, () => '', undefined), leftOut };
  }
  const comments = childrenNamed(item, 'wp:comment').length;
  if (comments > 0) notices.push({ code: 'comments-skipped', result: String(comments) });
  const html = () => {
    const id = childText(item, 'wp:post_id') ?? '';
    const text = withFootnotes(childText(item, 'content:encoded') ?? '', postMeta(item, 'footnotes'));
    const content = wordpressHtml(text, library, id, notices);
    return `${featuredFigure(postMeta(item, '_thumbnail_id'), content, library, notices)}${content}`;
  };
  const refine = (tree: HtmlParent) => refineWordpress(tree, library);
  return finishManuscript({ name, given, notices }, library.budget, html, given.sourceUrl, refine);
}

function readChannel(channel: XmlElement): Channel {
  const authors = new Map<string, string>();
  for (const author of childrenNamed(channel, 'wp:author')) {
    const field = (key: string) => plainLine(childText(author, `wp:author_${key}`));
    const login = childText(author, 'wp:author_login');
    const name = field('display_name') ?? ([field('first_name'), field('last_name')].join(' ').trim() || undefined);
    if (login !== undefined && name !== undefined) authors.set(login, name);
  }
  return { language: childText(channel, 'language'), authors };
}

const noItems = 'Tệp XML này không có bài nào của WordPress: hãy xuất lại bằng Công cụ → Xuất (Tools → Export).';
