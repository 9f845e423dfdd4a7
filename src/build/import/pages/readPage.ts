import { parseDocument } from '../html/parseHtml.ts';
import { textOf } from '../html/text.ts';
import { elementsNamed, isElement, removeWhere } from '../html/tree.ts';
import type { HtmlParent } from '../model/manuscript.ts';
import { pageLines } from './articleLines.ts';
import { chooseLines } from './chooseLines.ts';
import { headData } from './given/headData.ts';
import { headlineOf } from './given/headlineOf.ts';
import type { PageReading } from './pageReading.ts';
import { namesOf } from './places.ts';
import { isReadableInTime, readableTexts } from './readability.ts';
import { topOf } from './topOf.ts';
import { keepVisible } from './visiblePage.ts';

/** Parses a page and tells the lines of its article from the others. */
export function readPage(html: string): PageReading {
  const page = parseDocument(html);
  const head = headData(page);
  keepVisible(page);
  const body = elementsNamed(page, 'body')[0] ?? page;
  const dateline = takeStamp(body);
  const isLarge = !isReadableInTime(page);
  const lines = pageLines(body, isLarge ? undefined : readableTexts(page, head.url ?? 'https://localhost/'));
  const { headline, isGuess } = headlineOf(head, body, lines);
  const top = topOf(lines, headline);
  const { descriptions, authors } = head;
  const { text, standfirst } = chooseLines(lines, top, { headline, descriptions, authors });
  return { body, head, headline, isGuess, lines, top, standfirst, text, dateline, isLarge };
}

/** Takes the place where an article was filed out of its standfirst, where it is marked but glued to the first word. */
function takeStamp(body: HtmlParent): string | undefined {
  let place: string | undefined;
  removeWhere(body, (node) => {
    if (!isElement(node, 'span') || place !== undefined) return false;
    const names = namesOf(node);
    if (!names.includes('location') || !names.includes('stamp')) return false;
    place = textOf(node)
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(/\s?[-–—]$/u, '');
    return true;
  });
  return place || undefined;
}
