/**
 * Where the tag or comment that begins at an index ends: the index after its `>`; a comment without an end goes on to the
 * end of the text, as in HTML. Undefined where none begins.
 */
export function tagEnd(html: string, start: number): number | undefined {
  if (html.startsWith('<!--', start)) {
    const end = html.indexOf('-->', start + 4);
    return end === -1 ? html.length : end + 3;
  }
  const first = html.charCodeAt(start + 1) === slash ? start + 2 : start + 1;
  if (!isLetter(html.charCodeAt(first))) return undefined;
  return closingIndex(html, first, '<>');
}

/**
 * The index after the closing bracket, with values in quotes passed over; undefined where the opening one, `<`, or the
 * end comes first. So no more than three of these searches ever go over the same characters.
 */
export function closingIndex(text: string, from: number, brackets: '<>' | '[]'): number | undefined {
  const opening = brackets.charCodeAt(0);
  const closing = brackets.charCodeAt(1);
  let quote = 0;
  for (let index = from; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === closing) return index + 1;
    else if (code === opening || code === less) return undefined;
    else if (code === doubleQuote || code === singleQuote) quote = code;
  }
  return undefined;
}

const doubleQuote = 34;
const singleQuote = 39;
const slash = 47;
const less = 60;

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
