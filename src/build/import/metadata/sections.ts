import { foldText } from '../../../language/foldText.ts';
import { oneLine } from './oneLine.ts';

/**
 * The id of the section of the site that the first fitting name means, however it is written: `THỜI SỰ`, `thoi-su`,
 * `Trang chủ > Thời sự > Chính trị`.
 */
export function readSection(
  names: readonly string[],
  sections: readonly { id: string; name: string }[],
): string | undefined {
  const ids = new Map(sections.flatMap(({ id, name }) => [[key(name), id] as const, [key(id), id] as const]));
  for (const name of names) {
    for (const part of [name, ...parts(name)]) {
      const id = ids.get(key(part));
      if (id !== undefined) return id;
    }
  }
  return undefined;
}

/** The narrowest part of a path first. */
function parts(name: string): string[] {
  return name
    .slice(0, 200)
    .split(/[>»|/,›]/u)
    .reverse();
}

function key(name: string): string {
  return foldText(oneLine(name.slice(0, 200)))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
