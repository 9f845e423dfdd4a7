import { meaningOf } from './givenKeys.ts';
import type { NumberedLine } from './numberedLines.ts';
import type { RawEntry } from './rawValue.ts';

const property = /^([\p{L}][\p{L}\p{M} ]{1,30}): +(\S.*)$/u;

/**
 * Takes off the lines `key: value` that Notion writes right below the headline: two or more of them, most of which mean something
 * to an article. Their lines are those of the file.
 */
export function takeProperties(lines: readonly NumberedLine[]): {
  entries: RawEntry[];
  lines: readonly NumberedLine[];
} {
  const heading = lines.findIndex(({ text }) => text.trim() !== '');
  if (!/^# +\S/u.test(lines[heading]?.text ?? '')) return { entries: [], lines };
  const start = lines.findIndex(({ text }, index) => index > heading && text.trim() !== '');
  const below = lines.slice(start).findIndex(({ text }) => !property.test(text));
  const end = below < 0 ? lines.length : start + below;
  const entries = lines.slice(start, end).flatMap(({ text, number }): RawEntry[] => {
    const [, key = '', value = ''] = property.exec(text) ?? [];
    return [{ key, value, line: number }];
  });
  const known = entries.filter(({ key }) => meaningOf(key));
  const isBlock = start > heading && (lines[end]?.text ?? '').trim() === '';
  // A photographer's name after `Ảnh:` is no picture.
  if (entries.some(({ key, value }) => meaningOf(key) === 'image' && !/\.\w{3,4}$/u.test(String(value))))
    return { entries: [], lines };
  if (!isBlock || known.length < 2 || known.length * 2 < entries.length) return { entries: [], lines };
  return { entries, lines: [...lines.slice(0, start), ...lines.slice(end)] };
}
