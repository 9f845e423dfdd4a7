import { alternatives } from './alternatives.ts';
import { oneLine } from './oneLine.ts';

/** What the label of a line names; `text` begins the text itself. */
export type LabelledField = 'headline' | 'description' | 'section' | 'text';

const labels: readonly [LabelledField, string][] = [
  ['headline', 'tít(?: bài| chính)?|tiêu đề(?: bài(?: viết)?)?|tựa(?: đề| bài)?|đầu đề'],
  ['description', 'sapô|sapo|sa-pô|sa-po|chapeau|dẫn nhập|tóm tắt'],
  ['section', 'chuyên mục|mục|chuyên trang'],
  ['text', 'nội dung(?: bài(?: viết)?)?|bài viết'],
];
const patterns = labels.map(
  ([field, list]) => [field, new RegExp(`^(?:${alternatives(list)})\\s?:\\s?(?<value>.*)$`, 'iu')] as const,
);
/** In characters. */
const longest = 1000;

/** A line that begins with the name of a field, `Tít: …`, and what it gives it: `''` where that is on the line below. */
export function labelledField(line: string): { field: LabelledField; value: string } | undefined {
  if (line.length > longest) return undefined;
  const text = oneLine(line);
  for (const [field, pattern] of patterns) {
    const value = pattern.exec(text)?.groups?.value;
    if (value !== undefined && (field !== 'text' || value === '')) return { field, value };
  }
  return undefined;
}
