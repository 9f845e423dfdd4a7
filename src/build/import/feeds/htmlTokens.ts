import { tagEnd } from './tagEnd.ts';

/** A tag, a comment, or the text up to the next one, as it was written. */
export interface HtmlToken {
  html: string;
  /** The name of the tag, lower case; `!` for a comment, absent for text. */
  name?: string;
  isClosing: boolean;
}

/** Elements whose lines and tags are their content: all of one is one token. */
const verbatim = /^(?:pre|script|style|textarea|svg|math)$/u;

/** Cuts HTML into its tags and texts; joined again they are the same text. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  const unclosed = new Set<string>();
  let textStart = 0;
  let at = html.indexOf('<');
  while (at !== -1) {
    const end = tagEnd(html, at);
    if (end === undefined) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    if (at > textStart) yield { html: html.slice(textStart, at), isClosing: false };
    const token = tagToken(html, at, end, unclosed);
    yield token;
    textStart = at + token.html.length;
    at = html.indexOf('<', textStart);
  }
  if (textStart < html.length) yield { html: html.slice(textStart), isClosing: false };
}

const tagName = /^<(\/?)([a-z][^\s/>]*)/iu;

/** @param unclosed names of elements that no tag closes in the rest of the text; so it is searched once for each */
function tagToken(html: string, start: number, end: number, unclosed: Set<string>): HtmlToken {
  const tag = html.slice(start, end);
  const [, slash, written] = tagName.exec(tag) ?? [];
  const name = written?.toLowerCase() ?? '!';
  if (slash === '' && verbatim.test(name) && !unclosed.has(name)) {
    const closing = new RegExp(`</${name}\\s*>`, 'giu');
    closing.lastIndex = end;
    if (closing.exec(html)) return { html: html.slice(start, closing.lastIndex), name, isClosing: false };
    unclosed.add(name);
  }
  return { html: tag, name, isClosing: slash === '/' };
}
