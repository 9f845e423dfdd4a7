import { isBlockElement } from '../../html/text.ts';
import { descendants, type HtmlText, isText } from '../../html/tree.ts';
import type { HtmlNode, HtmlParent } from '../../model/manuscript.ts';
import type { Notice } from '../../model/notice.ts';
import { convertLegacy } from '../convertLegacy.ts';

/** Stands between the texts of a paragraph while they are read as one; no encoding of Vietnamese has it. */
const seam = '\uE000';

function blockOf(node: HtmlNode): HtmlParent | null {
  let parent = node.parentNode;
  while (parent && !isBlockElement(parent) && 'parentNode' in parent) parent = parent.parentNode;
  return parent;
}

/**
 * Converts the texts of a tree that are in TCVN3 or VNI, paragraph by paragraph, in place.
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
  const notices = new Map<string, Notice>();
  for (const texts of paragraphs.values()) {
    for (const notice of convertTexts(texts))
      if (notice.result) notices.set(notice.result, notices.get(notice.result) ?? notice);
  }
  return [...notices.values()];
}

function convertTexts(texts: readonly HtmlText[]): Notice[] {
  const { text, notices } = convertLegacy(texts.map(({ value }) => value).join(seam));
  const parts = text.split(seam);
  if (notices.length === 0 || parts.length !== texts.length) return [];
  for (const [index, node] of texts.entries()) node.value = parts[index] ?? node.value;
  return notices.map(({ line: _, ...notice }) => notice);
}
