import { cleanText } from '../text/cleanText.ts';
import { type Inline, type InlineText, isSameMarks, sharedMarks } from './inline.ts';

/**
 * Inline content as a browser shows it: texts cleaned, of equal marks joined, blanks and breaks at the ends of lines and
 * paragraphs gone, blanks between texts marked only where both texts are.
 *
 * @param content without blocks
 * @param onCleaned is told how many characters were cleaned; no-break blanks are ordinary in HTML
 * @returns paragraphs, which two or more breaks part
 */
export function paragraphsOf(content: readonly Inline[], onCleaned: (count: number) => void): Inline[][] {
  const joined = joinTexts(content).map((item) => {
    if (item.type !== 'text') return item;
    const { text, cleaned } = cleanText(item.value.replaceAll('\u00A0', ' '));
    if (cleaned > 0) onCleaned(cleaned);
    return { ...item, value: text.replace(/\s+/gu, ' ') };
  });
  return partAtBreaks(withoutIdleBlanks(joined)).map((paragraph) => joinTexts(withBlanksApart(paragraph)));
}

/** Joins texts of equal marks that follow each other. */
function joinTexts(content: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  let pieces: string[] = [];
  let first: InlineText | undefined;
  const end = () => {
    if (first) joined.push({ ...first, value: pieces.join('').normalize('NFC') });
    first = undefined;
    pieces = [];
  };
  for (const item of content) {
    if (item.type !== 'text') {
      end();
      joined.push(item);
      continue;
    }
    const isSame =
      first &&
      isSameMarks(first.marks, item.marks) &&
      first.isLinked === item.isLinked &&
      first.classes === item.classes;
    if (!isSame) end();
    first ??= item;
    pieces.push(item.value);
  }
  end();
  return joined;
}

/** Drops blanks after blanks, at the ends of lines and of the whole. */
function withoutIdleBlanks(content: readonly Inline[]): Inline[] {
  const kept: Inline[] = [];
  const trimEnd = () => {
    const last = kept.at(-1);
    if (last?.type !== 'text') return;
    const value = last.value.trimEnd();
    kept.pop();
    if (value !== '') kept.push({ ...last, value });
  };
  let isAfterBlank = true;
  for (const item of content) {
    if (item.type === 'text') {
      const value: string = isAfterBlank ? item.value.trimStart() : item.value;
      if (value === '') continue;
      kept.push({ ...item, value });
      isAfterBlank = value.endsWith(' ');
    } else {
      if (item.type === 'break') trimEnd();
      kept.push(item);
      isAfterBlank = item.type === 'break';
    }
  }
  trimEnd();
  return kept;
}

function partAtBreaks(content: readonly Inline[]): Inline[][] {
  const paragraphs: Inline[][] = [];
  let breaks: Inline[] = [];
  for (const item of content) {
    if (item.type === 'break') {
      breaks.push(item);
      continue;
    }
    const last = paragraphs.at(-1);
    if (!last || breaks.length > 1) paragraphs.push([item]);
    else last.push(...breaks, item);
    breaks = [];
  }
  return paragraphs;
}

/** Blanks at the ends of a text leave its marks, as far as the text beside it has others. */
function withBlanksApart(paragraph: readonly Inline[]): Inline[] {
  const apart = paragraph.flatMap((item): Inline[] => {
    if (item.type !== 'text' || item.value.trim() === '') return [item];
    const value = item.value.trim();
    const start = item.value.startsWith(' ') ? [{ ...item, value: ' ' }] : [];
    const end = item.value.endsWith(' ') ? [{ ...item, value: ' ' }] : [];
    return [...start, { ...item, value }, ...end];
  });
  return apart.map((item, index) => {
    if (item.type === 'note' || (item.type === 'text' && item.value !== ' ')) return item;
    const before = apart[index - 1]?.marks ?? {};
    const after = apart[index + 1]?.marks ?? {};
    return { ...item, marks: sharedMarks(before, after) };
  });
}
