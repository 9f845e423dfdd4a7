/** A line of a text as it is parsed, with the number of the line of the file that it comes from. */
export interface NumberedLine {
  text: string;
  number: number;
}

/** So many lines at most belong to one tag of a template. */
const longestTag = 20;

/** Whether a tag begins on the line and does not end there. */
function isOpen(text: string): boolean {
  const begin = Math.max(...['{{<', '{{%', '{%'].map((mark) => text.lastIndexOf(mark)));
  return begin >= 0 && !/[>%]\}/u.test(text.slice(begin + 2));
}

export function numberLines(lines: readonly string[], first: number): NumberedLine[] {
  return lines.map((text, index) => ({ text, number: first + index }));
}

/** Joins the lines of a tag that is closed on a later line than it is opened. */
export function joinTags(lines: readonly NumberedLine[]): NumberedLine[] {
  const joined: NumberedLine[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    const end = isOpen(line.text) ? closedAt(lines, index) : index;
    const text = lines.slice(index, end + 1).map((one) => one.text);
    joined.push({ text: text.join(' '), number: line.number });
    index = end;
  }
  return joined;
}

function closedAt(lines: readonly NumberedLine[], from: number): number {
  const next = lines.slice(from + 1, from + longestTag).findIndex(({ text }) => /[>%]\}\}|%\}/u.test(text));
  return next < 0 ? from : from + 1 + next;
}
