/** Line ends of Markdown (CommonMark 0.31, section 2.1), and all that other software may take for one. */
const lineEnd = /\r\n|(?!\t)[\p{Cc}\u2028\u2029]/u;

/** Escapes a text as one line of Markdown, such as for a heading; line ends become spaces. */
export function escapeLine(text: string): string {
  return escaped(text.replace(/[\s\p{Cc}]+/gu, ' ').trim());
}

/** Escapes a text as a block quote of Markdown. Line ends become hard breaks, empty lines separate paragraphs. */
export function escapeQuote(text: string): string {
  const lines = text.split(lineEnd).map((line) => escaped(line.replace(/^\s+/u, noBreakSpaces).trimEnd()));
  return lines.map((line, index) => (line && lines[index + 1] ? `> ${line}\\` : `> ${line}`.trimEnd())).join('\n');
}

/**
 * Backslash-escapes punctuation (CommonMark 0.31, section 2.4) that has a meaning in CommonMark or GitHub's extensions; what
 * has one at the start of a line, only there, so that the text stays readable.
 */
function escaped(line: string): string {
  return line
    .replace(/[\\`*_{}[\]()<>#!|~&$^=]/gu, '\\$&')
    .replace(/^[-+:]/u, '\\$&')
    .replace(/^(\d+)\./u, '$1\\.');
}

/** Leading spaces would make code (four) or vanish (fewer); no-break spaces are text. */
function noBreakSpaces(spaces: string): string {
  return spaces.replace(/\t/gu, '    ').replace(/\s/gu, '\u00A0');
}
