import { escapeHtml } from '../html/serialize.ts';
import { wholeHtml } from './figureHtml.ts';
import { fieldsOf, listOf, wordsOf } from './json.ts';

/** The block that shows the footnotes, which are kept beside the text. */
const block = /<!--\s+wp:(?:core\/)?footnotes\s[^<>]*\/-->/u;

/**
 * Puts the footnotes of WordPress 6.3 in the place of their block, else at the end: each leads back to its number in the text.
 *
 * @param meta the custom field that has them, JSON
 */
export function withFootnotes(content: string, meta: string | undefined): string {
  const items = notesIn(meta).flatMap((note) => {
    const { id, content: text } = fieldsOf(note);
    const [name, html] = [wordsOf(id), wordsOf(text)];
    if (name === undefined || html === undefined) return [];
    return `<li id="${escapeHtml(name)}">${wholeHtml(html)} <a href="#${escapeHtml(name)}-link">↩︎</a></li>`;
  });
  if (items.length === 0) return content;
  const list = `<ol class="wp-block-footnotes">${items.join('')}</ol>`;
  return block.test(content) ? content.replace(block, () => list) : `${content}\n${list}`;
}

function notesIn(meta: string | undefined): readonly unknown[] {
  try {
    return listOf(JSON.parse(meta ?? '[]'));
  } catch {
    return [];
  }
}
