import { primarySubtag } from '../../../../language/primarySubtag.ts';
import { withAncestors } from '../../html/ancestors.ts';
import { attribute, descendants, isElement } from '../../html/tree.ts';
import { readAuthors } from '../../metadata/authors.ts';
import { bylineName } from '../../metadata/bylines.ts';
import { isDateLine } from '../../metadata/dateLine.ts';
import { chooseLanguage } from '../../metadata/language.ts';
import { isPaperName } from '../../metadata/paperName.ts';
import { isPersonName } from '../../metadata/personName.ts';
import { isSourceLine } from '../../metadata/sourceLine.ts';
import type { GivenMetadata } from '../../model/manuscript.ts';
import type { PageLine } from '../articleLines.ts';
import type { PageReading } from '../pageReading.ts';
import { namesOf } from '../places.ts';
import { brokenLines, bylineTexts } from './bylineTexts.ts';
import type { HeadData } from './headData.ts';
import { datesWithin, partedLine } from './metaLines.ts';
import { withPaper } from './paperOfTitle.ts';
import { readBylines } from './readBylines.ts';

/** So many lines around the text may name the author. */
const reach = 12;

/** All that a page says of its article, for machines and in the lines around the text. */
export function givenMetadata({
  head: told,
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
    .filter((line) => !standfirst.includes(line))
    .map(partedLine);
  const around = [...above, ...lines.slice(last + 1, last + 1 + reach)].filter((line) => !chosen.has(line));
  const head = withPaper(told, around);
  const description = standfirst.map(({ text }) => text).join(' ');
  const isBelow = ({ index }: PageLine) => index > top;
  // Above the headline it may be the day on which the page was saved.
  const dated = [...above.filter(isBelow), ...datesWithin(lines, chosen), ...above.filter((line) => !isBelow(line))];
  const published = unique([...head.published, ...timesOf(dated), ...dated.flatMap(dateLines)]);
  const language = chooseLanguage([...chosen].map(({ text }) => text).join('\n'), head.language);
  const bylines = readBylines(authorTexts(head, around), primarySubtag(language), head.siteName);
  const sourceName = bylines.sourceName ?? head.siteName ?? paperWithin(chosen);
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
    ...(bylines.authors.length > 0 && { authors: bylines.authors }),
    ...(sections.length > 0 && { sections }),
    ...(head.keywords.length > 0 && { keywords: head.keywords }),
    ...(head.language && { language: head.language }),
    ...(sourceName && { sourceName }),
    ...(head.url && { sourceUrl: head.url }),
    ...(dateline && { dateline }),
  };
}

/** The paper that a line amid the text names as its source, `Nguồn: Báo Sơn La`; what else gives sources gave those of a table. */
function paperWithin(chosen: ReadonlySet<PageLine>): string | undefined {
  const named = [...chosen].flatMap(({ text }) => isSourceLine(text) ?? []).filter(isPaperName);
  return named.length === 1 ? named[0] : undefined;
}

/** A line that is a date, or what of it is one between two `br`. */
function dateLines({ text, nodes }: PageLine): string[] {
  return isDateLine(text) ? [text] : brokenLines(nodes).filter(isDateLine);
}

/**
 * What names the author: what the page says for machines, or else the lines around the text that are names, or the first that
 * holds one; boxes of authors hold titles and other links as well.
 */
function authorTexts({ authors, siteName, url }: HeadData, around: readonly PageLine[]): string[] {
  const paper = [siteName, url && new URL(url).hostname].filter((name) => name !== undefined);
  const isNamed = (texts: readonly string[]) => readAuthors(texts, paper).length > 0;
  if (isNamed(authors)) return authors;
  const lines = around.map((line) => {
    const labelled = line.text.length > 100 ? undefined : (bylineName(line.text) ?? isDateLine(line.text)?.author);
    return labelled === undefined ? bylineTexts(line) : [labelled];
  });
  const sources = lines.flat().filter((text) => isSourceLine(text) !== undefined);
  const certain = lines.filter((texts) => texts.length > 0 && texts.every(isPersonName)).flat();
  return [...authors, ...(certain.length > 0 ? certain : (lines.find(isNamed) ?? [])), ...sources];
}

/** The dates of `time` around lines, in the form for machines. */
function timesOf(lines: readonly PageLine[]): string[] {
  return lines.flatMap(({ nodes, parent }) =>
    [parent, ...nodes, ...nodes.flatMap((node) => ('childNodes' in node ? descendants(node) : []))].flatMap((node) =>
      isElement(node, 'time') ? (attribute(node, 'datetime') ?? []) : [],
    ),
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
