import { withAncestors } from '../../html/ancestors.ts';
import { attribute, descendants, isElement } from '../../html/tree.ts';
import { isDateLine } from '../../metadata/dateLine.ts';
import { cleanHeadline } from '../../metadata/headline.ts';
import type { GivenMetadata, HtmlParent } from '../../model/manuscript.ts';
import type { PageLine } from '../articleLines.ts';
import type { PageReading } from '../pageReading.ts';
import { namesOf } from '../places.ts';
import { firstHeading, type HeadData } from './headData.ts';

/** The headline of a page without the paper's name. */
export function headlineOf(
  { ogTitle, title, jsonHeadline, siteName, url }: HeadData,
  body: HtmlParent,
): string | undefined {
  const host = url === undefined ? undefined : new URL(url).hostname;
  return cleanHeadline({ h1: firstHeading(body), ogTitle, title, jsonLd: jsonHeadline, siteName, host });
}

/** So many lines around the text may name the author. */
const reach = 12;

/** All that a page says of its article, for machines and in the lines around the text. */
export function givenMetadata({
  head,
  headline,
  lines,
  text: chosen,
  top,
  standfirst,
  dateline,
}: PageReading): GivenMetadata {
  const first = lines.find((line) => chosen.has(line))?.index ?? 0;
  const last = lines.findLast((line) => chosen.has(line))?.index ?? 0;
  const above = lines
    .slice(Math.max(0, (top < 0 ? first : Math.min(top, first)) - reach), first)
    .filter((line) => !standfirst.includes(line));
  const around = [...above, ...lines.slice(last + 1, last + 1 + reach)].filter((line) => !chosen.has(line));
  const description = standfirst.map(({ text }) => text).join(' ');
  const published = unique([
    ...head.published,
    ...timesOf(above),
    ...above.filter(({ text }) => isDateLine(text)).map(({ text }) => text),
  ]);
  const authors = unique([...head.authors, ...around.filter(isByline).map(({ text }) => text)]);
  const sections = unique([
    ...head.sections,
    ...above
      .filter(isCrumb)
      .map(({ text }) => text)
      .reverse(),
  ]);
  return {
    ...(headline && { headline }),
    ...(description && { description }),
    ...(published.length > 0 && { published }),
    ...(head.modified.length > 0 && { modified: head.modified }),
    ...(authors.length > 0 && { authors }),
    ...(sections.length > 0 && { sections }),
    ...(head.keywords.length > 0 && { keywords: head.keywords }),
    ...(head.language && { language: head.language }),
    ...(head.siteName && { sourceName: head.siteName }),
    ...(head.url && { sourceUrl: head.url }),
    ...(dateline && { dateline }),
  };
}

/** The dates of `time` around lines, in the form for machines. */
function timesOf(lines: readonly PageLine[]): string[] {
  return lines.flatMap(({ nodes, parent }) =>
    [parent, ...nodes, ...nodes.flatMap((node) => ('childNodes' in node ? descendants(node) : []))].flatMap((node) =>
      isElement(node, 'time') ? (attribute(node, 'datetime') ?? []) : [],
    ),
  );
}

const authorPage = /\/(?:author|authors|tac-gia|nguoi-viet|profile|staff|by|contributors?)[/-]/iu;

function isByline({ text, parent, nodes }: PageLine): boolean {
  if (text.length > 100) return false;
  const boxes = [...withAncestors(parent)].slice(0, 3);
  const inner = nodes.flatMap((node) => ('childNodes' in node ? [node, ...descendants(node)] : []));
  return [...boxes, ...inner].some(
    (node) =>
      isElement(node) &&
      (namesOf(node).some((name) => /^(?:author|byline|tacgia)$/u.test(name)) ||
        /author/u.test(`${attribute(node, 'rel') ?? ''} ${attribute(node, 'itemprop') ?? ''}`) ||
        (node.tagName === 'a' && authorPage.test(attribute(node, 'href') ?? ''))),
  );
}

function isCrumb(line: PageLine): boolean {
  if (line.linked < line.text.length * 0.9 || line.text.length > 40) return false;
  return [...withAncestors(line.parent)]
    .slice(0, 4)
    .some(
      (up) => 'tagName' in up && namesOf(up).some((name) => /^(?:breadcrumbs?|cate|category|section)$/u.test(name)),
    );
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
