import { escapeHtml } from '../html/serialize.ts';
import { cleanHeadline } from '../metadata/headline.ts';
import { withoutAppearedFirst } from './appearedFirst.ts';
import { plainLine } from './plainLine.ts';

/** A title without the name of its paper, which systems set beside it for search engines; both as plain lines. */
export function feedHeadline(title: string | undefined, paper: string | undefined): string | undefined {
  // What looks like a tag is text here.
  if (title === undefined || title.includes('<')) return title;
  return cleanHeadline({ title: escapeHtml(title), siteName: paper });
}

/** What a summary says beyond the text: undefined where it is the text's own beginning, as systems make it. */
export function standfirst(summary: string | undefined, content: string): string | undefined {
  const line = plainLine(summary && withoutAppearedFirst(summary));
  if (line === undefined || line.length > longest) return undefined;
  const start = line.replace(/\s*(?:\[(?:…|\.\.\.)\]|…|\.\.\.)$/u, '');
  return plainLine(content)?.startsWith(start) ? undefined : line;
}

/** A summary of more characters is no standfirst. */
const longest = 600;

/** Whether a description is no more than a summary: whole articles have paragraphs. */
export function isSummary(html: string): boolean {
  return (html.match(/<\/p>|<br\s*\/?>\s*<br/giu)?.length ?? 0) < 2;
}
