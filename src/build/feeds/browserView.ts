import { languageAttributes } from '../../language/languageAttributes.ts';
import { base } from '../../site.ts';
import { darkPaper, lightPaper } from '../../ui/paperColours.ts';
import type { Feed } from './feed.ts';
import { element, type Markup } from './xml.ts';

/** What a feed says to somebody who opens it in a browser, in the language of the site. */
export interface FeedWords {
  /** What a feed is and what its address is good for, after the name of the feed. */
  explanation: (name: string) => string;
  /** Before the address to copy. */
  address: string;
  /** The link to the pages that the feed follows, by the name of the feed. */
  visit: (name: string) => string;
}

/** The style sheet of feeds that are opened in a browser. */
export const feedStylePath = `${base}feed.css`;

/**
 * The processing instruction for it (Associating Style Sheets with XML). XSLT, which did the same, leaves the browsers. It shows
 * where feeds are served as `application/xml` or `text/xml`, as hosts do by the ending: under a type of their own Chromium
 * shows them as plain text, and Firefox downloads them.
 */
export const feedStyleInstruction = `<?xml-stylesheet type="text/css" href="${feedStylePath}"?>\n`;

/**
 * The part of a feed that browsers show: what this is, and the headlines as links with their dates. It is XHTML, which both
 * Atom (RFC 4287, 6) and RSS 2.0 allow as an extension and readers pass over.
 *
 * @param address of this feed
 */
export function browserView(feed: Feed, address: string, words: FeedWords): Markup {
  const { lang, dir } = languageAttributes(feed.language);
  return element(
    'x:div',
    { 'xmlns:x': 'http://www.w3.org/1999/xhtml', 'xml:lang': lang, dir },
    element('x:meta', { name: 'viewport', content: 'width=device-width' }),
    element('x:h1', {}, feed.title),
    element('x:p', {}, words.explanation(feed.title)),
    element('x:p', {}, `${words.address} `, element('x:code', {}, address)),
    element('x:p', {}, element('x:a', { href: feed.page }, words.visit(feed.title))),
    element('x:ol', {}, ...feed.entries.map(headline)),
  );
}

function headline({ address, title, language, published, printed, printedLanguage }: Feed['entries'][number]): Markup {
  const { lang, dir } = languageAttributes(language);
  return element(
    'x:li',
    {},
    element('x:a', { href: address, 'xml:lang': lang, dir }, title),
    element('x:time', { datetime: published, 'xml:lang': printedLanguage }, printed),
  );
}

/**
 * The style sheet's text: all of a feed but the part for browsers is hidden. Colours are those of the pages
 * (styles/tokens.css), in the system's theme.
 *
 * @param accents of the settings, `#rrggbb`
 */
export function feedStyle({ accentColor, darkAccentColor }: { accentColor: string; darkAccentColor: string }): string {
  return `@namespace x 'http://www.w3.org/1999/xhtml';
:root {
  color-scheme: light dark;
  display: block;
  background: light-dark(${lightPaper}, ${darkPaper});
  color: light-dark(#1b1a18, #e4e0d8);
  font: 1.0625rem / 1.62 'Noto Serif', 'DejaVu Serif', Cambria, 'Times New Roman', serif;
}
:root > *, channel > * { display: none; }
:root > channel { display: block; }
:root > x|div, channel > x|div {
  display: block;
  box-sizing: border-box;
  max-width: 42.5rem;
  margin: 0 auto;
  padding: 2rem 1.25rem 4.5rem;
  overflow-wrap: break-word;
}
x|h1 { margin: 0 0 1.25rem; font-size: 1.6875rem; line-height: 1.4; }
x|p { margin: 0 0 0.75rem; font: 1rem / 1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; }
x|code { font: inherit; color: light-dark(#5d5952, #a39d92); user-select: all; }
x|a { color: light-dark(${accentColor}, ${darkAccentColor}); text-underline-offset: 0.15em; }
x|ol { margin: 2rem 0 0; padding: 0; list-style: none; border-top: 1px solid light-dark(#dcd7cc, #37342f); }
x|li { padding: 0.75rem 0; border-bottom: 1px solid light-dark(#dcd7cc, #37342f); }
x|li x|a { display: block; color: inherit; font-weight: 600; line-height: 1.4; text-decoration: none; }
x|li x|a:hover, x|li x|a:focus { text-decoration: underline; }
x|time { font: 0.9375rem / 1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; color: light-dark(#5d5952, #a39d92); }
`;
}
