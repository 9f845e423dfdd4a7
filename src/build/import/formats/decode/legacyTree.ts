import { isBlockElement } from '../../html/text.ts';
import { descendants, type HtmlText, isText } from '../../html/tree.ts';
import type { HtmlNode, HtmlParent } from '../../model/manuscript.ts';
import type { Notice } from '../../model/notice.ts';
import { convertLegacy } from '../convertLegacy.ts';

/** Stand between the texts of a paragraph, and between paragraphs, while all are read as one; no encoding of Vietnamese has them. */
const seam = '\uE000';
const paragraphEnd = '\uE001\n';

function blockOf(node: HtmlNode): HtmlParent | null {
  let parent = node.parentNode;
  while (parent && !isBlockElement(parent) && 'parentNode' in parent) parent = parent.parentNode;
  return parent;
}

/**
 * Converts the texts of a tree that are in TCVN3 or VNI, in place; each paragraph is a line of the text.
 *
 * @returns a notice for each encoding that was found
 */
export function convertLegacyTree(root: HtmlParent): Notice[] {
  const paragraphs = new Map<HtmlParent | null, HtmlText[]>();
  for (const text of descendants(root).filter(isText)) {
    const block = blockOf(text);
    const texts = paragraphs.get(block);
    if (texts) texts.push(text);
    else paragraphs.set(block, [text]);
  }
  const all = [...paragraphs.values()];
  const joined = all.map((texts) => texts.map(({ value }) => value).join(seam));
  const { text, notices } = convertLegacy(joined.join(paragraphEnd));
  for (const [index, paragraph] of text.split(paragraphEnd).entries())
    putTexts(all[index] ?? [], paragraph.split(seam));
  return notices.map(({ line: _, ...notice }) => notice);
}

function putTexts(texts: readonly HtmlText[], parts: readonly string[]): void {
  if (parts.length !== texts.length) return;
  for (const [index, node] of texts.entries()) node.value = parts[index] ?? node.value;
}
