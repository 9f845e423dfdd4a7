import { parseHtml } from '../html/parseHtml.ts';
import { textOf } from '../html/text.ts';

/** In characters: no line goes on, and a feed names the same one for each of its articles. */
const longest = 20_000;

/** A `<` that begins no whole tag or comment. */
const loneBracket = /<(?!\/?[a-z][^<>]*>|!--)/giu;

/**
 * The text of a title or a name, which systems keep as HTML: entities read once, tags taken off, on one line.
 *
 * @returns undefined where no text is left
 */
export function plainLine(html: string | undefined): string | undefined {
  if (html === undefined) return undefined;
  const start = html.slice(0, longest);
  const text = /[<&]/u.test(start) ? textOf(parseHtml(start.replace(loneBracket, '&lt;'))) : start;
  const line = text.split(/\s+/u).join(' ').trim();
  return line === '' ? undefined : line;
}

/** The plain lines of several names, each once. */
export function plainLines(html: Iterable<string | undefined>): string[] {
  const lines = new Set<string>();
  for (const item of html) {
    const line = plainLine(item);
    if (line !== undefined) lines.add(line);
  }
  return [...lines];
}
