import { graphemesOf } from '../../text/graphemes.ts';

const maxShownGraphemes = 60;

/** Invisible characters, and those that would reverse the direction of a report's line. */
const invisible = /[\p{Cc}\u00AD\u200B\u2028-\u202E\u2066-\u2069\uFEFF]/gu;

/**
 * A value as a report quotes it: JSON on one line, at most 60 graphemes and then `…`, invisible characters as `\uXXXX`.
 * `undefined` gives `nothing`.
 */
export function formatValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  const json = typeof value === 'string' ? JSON.stringify(shorten(value)) : shorten(JSON.stringify(value));
  return json.replace(invisible, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function shorten(text: string): string {
  let shortened = '';
  let count = 0;
  for (const letter of graphemesOf(text)) {
    if (count === maxShownGraphemes) return `${shortened}…`;
    shortened += letter;
    count += 1;
  }
  return shortened;
}
