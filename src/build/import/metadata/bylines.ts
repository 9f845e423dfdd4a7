import { alternatives } from './alternatives.ts';
import { oneLine } from './oneLine.ts';
import { isAnyName, isPersonName } from './personName.ts';

const work = alternatives('bài|tin|ảnh|video|clip|đồ họa');
const labelled = new RegExp(
  `^(?:${alternatives('bài|bài viết|tin|thơ|tác giả|bút danh|người viết|thực hiện|tổng hợp|nội dung')})` +
    `(?:\\s?(?:,|và|&|-|/)\\s?(?:${work}))*\\s?:\\s?`,
  'iu',
);
/** Styles may part `By` and the name where the text has no blank. */
const english =
  /^(?:(?:written|posted|story|words|reported)\s)?[Bb][Yy](?:\s?:\s?|\s)|^[Aa]uthors?\s?:\s?|^By(?=\p{Lu}\p{Ll})/u;
const photographer = new RegExp(`\\s?[-–—;,.]?\\s(?:${work})\\s?:\\s?`, 'iu');

/** How authors are parted: `A, B`, `A và B`, `A & B`, `A - B`, and `A - Ảnh: B`. */
export function splitNames(text: string): string[] {
  return text
    .split(photographer)
    .flatMap((part) => part.split(/\s?[,;&|•·]\s?|\s(?:và|and)\s|\s[-–—]\s/iu))
    .map((name) => name.trim())
    .filter(Boolean);
}

/**
 * The names behind a label, `Bài và ảnh: Lê Thu` or `By Nina Pineda`, as they stand there; undefined where there is no such
 * label or anything but names. `Ảnh: …` alone is the credit of a photo.
 */
export function bylineName(text: string): string | undefined {
  if (text.length > 200) return undefined;
  const line = oneLine(text);
  const [label] = labelled.exec(line) ?? english.exec(line) ?? [];
  if (label === undefined) return undefined;
  const names = line.slice(label.length);
  const parts = splitNames(names);
  return parts.length > 0 && parts.every((part) => isAnyName(part) || isPersonName(part)) ? names : undefined;
}
