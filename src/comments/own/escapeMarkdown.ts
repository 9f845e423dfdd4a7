/** Line ends of Markdown (CommonMark 0.31, section 2.1), and all that other software may take for one. */
const lineEnd = /\r\n|(?!\t)[\p{Cc}\u2028\u2029]/u;

/**
 * A text as one line of Markdown that shows it letter for letter, such as for a heading. Whatever some software takes for a
 * line end is a space in it.
 */
export function escapeLine(text: string): string {
  return escaped(text.replace(/[\s\p{Cc}]+/gu, ' ').trim());
}

/**
 * A text as a block quote of Markdown that shows it letter for letter. Line ends are hard breaks, empty lines separate
 * paragraphs.
 */
export function escapeQuote(text: string): string {
  const lines = text.split(lineEnd).map((line) => escaped(line.replace(/^\s+/u, noBreakSpaces).trimEnd()));
  return lines.map((line, index) => (line && lines[index + 1] ? `> ${line}\\` : `> ${line}`.trimEnd())).join('\n');
}

/**
 * Any ASCII punctuation may be escaped by a backslash (CommonMark 0.31, section 2.4). Escaped is what has a meaning
 * anywhere, in CommonMark or in what GitHub and others add to it, and what has one at the start of a line only there: the
 * text stays readable as it is.
 */
function escaped(line: string): string {
  return line
    .replace(/[\\`*_{}[\]()<>#!|~&$^=]/gu, '\\$&')
    .replace(/^[-+:]/u, '\\$&')
    .replace(/^(\d+)\./u, '$1\\.');
}

/** Spaces that begin a line would make it code (four) or vanish (fewer); without a break they are text. */
function noBreakSpaces(spaces: string): string {
  return spaces.replace(/\t/gu, '    ').replace(/\s/gu, '\u00A0');
}
