const longest = 60;
const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** Characters that a reader of a report cannot see, or that would turn its line around. */
const invisible = /[\p{Cc}\u00AD\u200B\u2028-\u202E\u2066-\u2069\uFEFF]/gu;

function cut(text: string): string {
  let kept = '';
  let count = 0;
  for (const { segment } of graphemes.segment(text)) {
    if (count === longest) return `${kept}…`;
    kept += segment;
    count += 1;
  }
  return kept;
}

/**
 * A value as a report quotes it: JSON on one line, at most 60 graphemes and then `…`, invisible characters as `\uXXXX`.
 * `undefined` gives `nothing`.
 */
export function quoted(value: unknown): string {
  if (value === undefined) return 'nothing';
  const json = typeof value === 'string' ? JSON.stringify(cut(value)) : cut(JSON.stringify(value));
  return json.replace(invisible, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
