import type { Phrasing } from '../../../article/schema/articleSchema.ts';
import { plainText } from '../blocks/phrasing.ts';

/**
 * A line without its beginning.
 *
 * @param length of the beginning in UTF-16 code units of its plain text
 * @returns the rest without blanks in front; parts that became empty are left out
 */
export function cutStart(line: readonly Phrasing[], length: number): Phrasing[] {
  let left = length;
  const cut = (part: Phrasing): Phrasing[] => {
    const size = plainText([part]).length;
    if (left <= 0) return [part];
    if (left >= size) {
      left -= size;
      return part.type === 'footnote-reference' ? [part] : [];
    }
    if (part.type === 'text') {
      const value = part.value.slice(left);
      left = 0;
      return [{ ...part, value }];
    }
    return 'children' in part ? [{ ...part, children: part.children.flatMap(cut) }] : [part];
  };
  return trimStart(line.flatMap(cut));
}

function trimStart([first, ...rest]: readonly Phrasing[]): Phrasing[] {
  if (!first) return [];
  if (first.type === 'break') return trimStart(rest);
  if (first.type !== 'text') return [first, ...rest];
  const value = first.value.trimStart();
  return value ? [{ ...first, value }, ...rest] : trimStart(rest);
}
