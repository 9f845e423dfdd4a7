import type { HtmlParent, Manuscript } from '../model/manuscript.ts';
import { type Notice, RefusedError } from '../model/notice.ts';
import type { Source } from '../model/source.ts';
import { dropAppearedFirst } from './appearedFirst.ts';
import { atomArticles } from './atom.ts';
import { Budget } from './budget.ts';
import type { FeedArticle } from './feedArticle.ts';
import { mediaFigures } from './feedMedia.ts';
import { finishManuscript } from './finishManuscript.ts';
import { readXml, type XmlDocument } from './readXml.ts';
import { rssArticles } from './rss.ts';
import { summaryFigure } from './summaryFigure.ts';
import { cleaningNotices, faultNotices } from './xmlNotices.ts';

/** The articles of a feed in RSS 2.0, RSS 1.0 or Atom 1.0, made one at a time as they are asked for. */
export function feedManuscripts(source: Source, xml: string): Iterable<Manuscript> {
  const document = readXml(xml);
  const articles = /^(?:feed|entry)$/u.test(document.root.name)
    ? atomArticles(document.root)
    : rssArticles(document.root);
  if (articles.length === 0) throw new RefusedError(noArticles);
  return manuscriptsOf(source, document, articles, new Budget(xml.length));
}

function* manuscriptsOf(
  source: Source,
  document: XmlDocument,
  articles: readonly FeedArticle[],
  budget: Budget,
): Generator<Manuscript> {
  for (const article of articles) {
    const notices: Notice[] = [
      ...(article === articles[0] ? cleaningNotices(document) : []),
      ...(article === articles.at(-1) ? faultNotices(document) : []),
    ];
    yield feedManuscript(source, article, notices, budget);
  }
}

function feedManuscript(
  source: Source,
  { item, html, summary = '', isSummary, base, given: readGiven }: FeedArticle,
  notices: Notice[],
  budget: Budget,
): Manuscript {
  const given = readGiven();
  const name = `${source.name}: ${given.headline ?? given.sourceUrl ?? ''}`;
  if (isSummary) notices.push({ code: 'summary-only' });
  const content = () => {
    const shown = `${mediaFigures(item, html, base, notices, budget)}${html}`;
    return `${summaryFigure(summary, shown, base, notices, budget)}${shown}`;
  };
  const refine = (tree: HtmlParent) => dropAppearedFirst(tree, notices);
  return finishManuscript({ name, given, notices }, budget, content, base, refine);
}

const noArticles = 'Tệp XML này không có bài nào (RSS, Atom): hãy kiểm tra lại tệp.';
