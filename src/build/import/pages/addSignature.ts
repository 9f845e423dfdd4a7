import { isSignature } from '../metadata/signature.ts';
import { isSourceLine } from '../metadata/sourceLine.ts';
import { isProse, isSentence, type PageLine } from './articleLines.ts';

/** So many lines right below the text may be its signature and source. */
const most = 2;

/** Adds the signature below a text, which is no paragraph: its author is read from it when the text is composed. */
export function addSignature(lines: readonly PageLine[], text: Set<PageLine>): void {
  const isEnd = (line: PageLine) => isSignature(line.text) !== undefined || isSourceLine(line.text) !== undefined;
  const last = lines.findLastIndex((line) => text.has(line) && (isProse(line) || isSentence(line)) && !isEnd(line));
  const holder = holderOf(lines[last]);
  if (last < 0 || !holder) return;
  const below = lines.slice(last + 1).filter(({ isCaption }) => !isCaption);
  for (const line of below.slice(0, most)) {
    if (!isEnd(line) || line.linked > 0 || holderOf(line) !== holder) return;
    text.add(line);
  }
}

/** What holds the block of a line. */
function holderOf(line: PageLine | undefined) {
  return line && 'parentNode' in line.parent ? line.parent.parentNode : undefined;
}
