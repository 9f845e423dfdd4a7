/** So many lines are shown, and so many characters of a line that has come or gone. */
const shownLines = 20;
const longestLine = 160;
/** In characters, around what differs in a line. */
const context = 40;

/**
 * Lines of a difference as the terminal shows them: of a line that was changed the part that differs, of many lines the first.
 *
 * @param changes lines that begin with `-` or `+`
 */
export function shownChanges(changes: readonly string[]): string[] {
  const shown = changes.slice(0, shownLines).map((line, at) => shorten(line, partnerOf(changes, at)));
  const others = changes.length - shown.length;
  return others > 0 ? [...shown, `… và ${others} dòng khác nữa`] : shown;
}

/** What a line was or became: the lines that went stand before as many that came. */
function partnerOf(changes: readonly string[], at: number): string | undefined {
  const sign = changes[at]?.[0];
  const isSign = (index: number, wanted: string | undefined) => changes[index]?.[0] === wanted;
  let start = at;
  while (isSign(start - 1, sign)) start -= 1;
  let end = at;
  while (isSign(end, sign)) end += 1;
  if (sign === '-') return isSign(end + at - start, '+') ? changes[end + at - start] : undefined;
  let before = start;
  while (isSign(before - 1, '-')) before -= 1;
  return before + at - start < start ? changes[before + at - start] : undefined;
}

function shorten(line: string, partner: string | undefined): string {
  if (line.length <= longestLine && (partner ?? '').length <= longestLine) return line;
  const label = /^[-+] (?:[^:]{1,20}: )?/u.exec(line)?.[0] ?? '';
  if (partner?.slice(1, label.length) !== line.slice(1, label.length)) return cut(line, 0, longestLine);
  const start = common(line, partner, (text, at) => text[at + 1]) + 1;
  const end = common(line.slice(start), partner.slice(start), (text, at) => text[text.length - 1 - at]);
  const from = Math.max(start - context, label.length);
  const to = Math.min(line.length - end + context, from + longestLine);
  return `${label}${cut(line, from > label.length ? Math.min(wordAfter(line, from), start) : from, to)}`;
}

/** How many characters of two texts are the same, in an order. */
function common(a: string, b: string, charAt: (text: string, at: number) => string | undefined): number {
  let length = 0;
  const shorter = Math.min(a.length, b.length);
  while (length < shorter && charAt(a, length) === charAt(b, length)) length += 1;
  return length;
}

/** Between words, with a sign where something was left out. */
function cut(line: string, from: number, to: number): string {
  const label = /^[-+] (?:[^:]{1,20}: )?/u.exec(line)?.[0].length ?? 0;
  const space = line.lastIndexOf(' ', to);
  const end = to >= line.length ? line.length : space > from ? space : to;
  return `${from > label ? '…' : ''}${line.slice(from, end)}${end < line.length ? '…' : ''}`;
}

function wordAfter(line: string, at: number): number {
  const space = line.indexOf(' ', at);
  return space < 0 ? at : space + 1;
}
