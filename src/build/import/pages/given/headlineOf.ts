import { isSameText } from '../../compose/sameText.ts';
import { cleanHeadline } from '../../metadata/headline.ts';
import type { HtmlParent } from '../../model/manuscript.ts';
import type { PageLine } from '../articleLines.ts';
import { firstHeading, type HeadData } from './headData.ts';
import { namedHeadline } from './namedHeadline.ts';
import { paperOfTitle } from './paperOfTitle.ts';

/** The headline of a page without the paper's name. */
export interface PageHeadline {
  headline: string | undefined;
  /** The page marks none, and its title is no line of it. */
  isGuess: boolean;
}

/** Reads the headline of a page: what it marks as such, or else the line in a place that is named so, or its title. */
export function headlineOf(head: HeadData, body: HtmlParent, lines: readonly PageLine[]): PageHeadline {
  const { ogTitle, title, jsonHeadline, url } = head;
  const siteName = head.siteName ?? paperOfTitle(head);
  const host = url === undefined ? undefined : new URL(url).hostname;
  const h1 = firstHeading(body);
  const marked = cleanHeadline({ h1, ogTitle, title, jsonLd: jsonHeadline, siteName, host });
  if (h1 !== undefined || jsonHeadline !== undefined) return { headline: marked, isGuess: false };
  const named = namedHeadline(lines, marked);
  if (named !== undefined) return { headline: named, isGuess: true };
  const isSeen = marked === undefined || lines.some(({ text }) => isSameText(text, marked));
  return { headline: marked, isGuess: !isSeen && ogTitle === undefined };
}
