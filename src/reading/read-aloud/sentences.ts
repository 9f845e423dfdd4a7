import { continuesAfter } from './abbreviations.ts';

/** The offsets of a sentence in UTF-16 units, from its first letter to behind its last mark. */
export interface Sentence {
  start: number;
  end: number;
}

/** Marks that may end a sentence, and the closing quotes and brackets that stay with it. */
const endMark = /([.!?…]+)["'”’»)\]}]*/gu;

/** Quotes, brackets and dashes that a sentence may begin with. */
const opening = /^[\s"'“”‘’«([{–—-]*/u;

/**
 * The sentences of a text, in order. Between two of them is white space only, so together they are the whole text.
 *
 * The browser's own rules (Intl.Segmenter) cut `TP. | Hồ Chí Minh` and do not see that `…` ends a sentence.
 *
 * @param language of the text, a BCP 47 tag: its abbreviations end no sentence
 */
export function sentencesIn(text: string, language: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = firstLetter(text, 0);
  for (const mark of text.matchAll(endMark)) {
    const end = mark.index + mark[0].length;
    const written = text.slice(start, mark.index);
    const rest = text.slice(end);
    if (mark.index < start || !/^\s/u.test(rest) || !/[\p{L}\p{N}]/u.test(written)) continue;
    if (goesOn(written, mark[1] ?? '', rest, language)) continue;
    sentences.push({ start, end });
    start = firstLetter(text, end);
  }
  if (start < text.length) sentences.push({ start, end: text.trimEnd().length });
  return sentences;
}

function firstLetter(text: string, from: number): number {
  return text.length - text.slice(from).trimStart().length;
}

/**
 * Whether a sentence goes on behind marks that may end one.
 *
 * @param written the sentence up to the marks
 * @param rest what follows them, beginning with white space
 */
function goesOn(written: string, marks: string, rest: string, language: string): boolean {
  const next = rest.replace(opening, '');
  const inLowerCase = /^\p{Ll}/u.test(next);
  // After a trail of dots the text takes breath, also in lower case, unless it is inside a bracket or a quotation.
  if (/…|\.\.\./u.test(marks)) return inLowerCase && isOpen(written);
  if (inLowerCase) return true;
  return marks === '.' && continuesAfter(written, next, language);
}

/** Whether a bracket or a quotation that was opened has not been closed. */
function isOpen(written: string): boolean {
  let depth = 0;
  for (const [sign] of written.matchAll(/[“«([”»)\]]/gu))
    depth = '“«(['.includes(sign) ? depth + 1 : Math.max(0, depth - 1);
  return depth > 0;
}
